/**
 * A plugin for the build: Preact's one way to write markup into a page writes text instead. Nothing here uses it, and
 * what is not shipped can be neither misused nor asked about by a reviewer.
 */
import type { Plugin } from 'vite'

const PREACT = /\/node_modules\/preact\/dist\/preact\.(?:mjs|js)$/
const WRITES_MARKUP = /(?<=[\w$])\.innerHTML=(?=[\w$]+\.__html)/g

/** Preact's code with the one assignment changed. Throws when it is not there exactly once: then Preact has changed. */
export function withoutMarkup(code: string): string {
  const count = code.match(WRITES_MARKUP)?.length ?? 0
  if (count !== 1)
    throw new Error(`Preact writes markup in ${count} places; tools/markup-as-text.ts knows one`)
  return code.replace(WRITES_MARKUP, '.textContent=')
}

/** Changes Preact's core in a build. */
export function markupAsText(): Plugin {
  return {
    name: 'markup-as-text',
    apply: 'build',
    transform(code, id) {
      if (!PREACT.test(id.replaceAll('\\', '/'))) return null
      // Maps are not shipped.
      return { code: withoutMarkup(code), map: null }
    },
  }
}
