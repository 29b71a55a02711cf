/** What a built manifest must say, word for word; written down here again, so that a change of it is made twice. */

export const PERMISSIONS = { chrome: ['storage', 'sidePanel'], firefox: ['storage'] }
const DOCUMENTS = ['https://docs.google.com/document/*']
const SCRIPTS = [
  { js: ['src/content/gmail.js'], matches: ['https://mail.google.com/*'], run_at: 'document_idle' },
  { js: ['src/content/google-docs.js'], matches: DOCUMENTS, run_at: 'document_idle' },
  { js: ['src/content/google-docs-page.js'], matches: DOCUMENTS, run_at: 'document_start', world: 'MAIN' },
]
const POLICY = {
  extension_pages:
    "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self'; " +
    "connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-src 'none'",
}
/** Keys of a manifest that would open the extension to pages or the pages to it. */
const ABSENT = [
  'host_permissions',
  'optional_permissions',
  'optional_host_permissions',
  'web_accessible_resources',
  'externally_connectable',
  'sandbox',
]

export interface Manifest extends Record<string, unknown> {
  content_scripts: { js: string[] }[]
}

/** A value as text that does not depend on the order of keys. */
function plain(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )
}

/** Where a built manifest differs from what is promised, each in a line. */
export function manifestProblems(target: keyof typeof PERMISSIONS, manifest: Manifest): string[] {
  const promised = {
    permissions: PERMISSIONS[target],
    content_scripts: SCRIPTS,
    content_security_policy: POLICY,
  }
  return [
    ...ABSENT.filter((key) => key in manifest).map((key) => `has ${key}`),
    ...Object.entries(promised)
      .filter(([key, value]) => plain(manifest[key]) !== plain(value))
      .map(([key]) => `${key}: ${JSON.stringify(manifest[key])}`),
  ]
}
