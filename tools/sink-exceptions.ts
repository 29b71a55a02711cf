/** Uses that the check of the source would else refuse: the file, what is found there, and why it may stand. */
export const ALLOWED: { path: string; sink: string; because: string }[] = [
  { path: 'src/platform/asset.ts', sink: 'fetch', because: 'files of the own package' },
  { path: 'src/sites/google-docs/export.ts', sink: 'fetch', because: 'the same document, on a click' },
  {
    path: 'src/options/save-file.ts',
    sink: 'address set: href',
    because: 'a blob: address, saved as a file',
  },
  { path: 'src/options/save-file.ts', sink: 'click', because: 'saves that file' },
  {
    path: 'src/options/browser-shortcuts.ts',
    sink: 'tabs.create',
    because: "the browser's own page of keys",
  },
  { path: 'src/background/first-run.ts', sink: 'tabs.create', because: 'the own page, by runtime.getURL' },
  { path: 'src/background/firefox.ts', sink: 'Worker', because: 'a file of the own package' },
]

/** Addresses that stand in built scripts and are never asked for: names of markup languages. */
export const NAMESPACES = [
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/2000/svg',
]
