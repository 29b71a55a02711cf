/**
 * The words on screen. The page says once where they come from (`speak`): the browser's catalogue in the
 * extension, the plain messages.json in the gallery and in tests.
 */
import type messages from '../../public/_locales/en/messages.json'

/** A key of public/_locales/en/messages.json. */
export type WordKey = keyof typeof messages

/** Finds the text for a key; `$1` … `$9` stand for the substitutions. */
export type Lookup = (key: WordKey, substitutions: string[]) => string

let lookup: Lookup = (key) => key

/** Sets where the words come from. Call it before the first render. */
export function speak(source: Lookup): void {
  lookup = source
}

/** The text for a key, in the language of the browser. */
export function t(key: WordKey, ...substitutions: string[]): string {
  return lookup(key, substitutions)
}

/** A lookup over a messages.json, for pages outside the extension. */
export function fromCatalogue(catalogue: Record<string, { message: string }>): Lookup {
  return (key, substitutions) =>
    (catalogue[key]?.message ?? key).replace(/\$(\d)/g, (_, n: string) => substitutions[Number(n) - 1] ?? '')
}
