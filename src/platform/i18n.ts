/** The texts on screen, from `public/_locales`. */
import type messages from '../../public/_locales/en/messages.json'
import { browser } from './browser.ts'

/** A name in `public/_locales/en/messages.json`; the compiler refuses any other. */
export type MessageKey = keyof typeof messages

/** The text for a key in the browser's language, with `$1` … `$9` replaced by `values`. */
export function t(key: MessageKey, ...values: (string | number)[]): string {
  return browser.i18n.getMessage(key, values.map(String)) || key
}
