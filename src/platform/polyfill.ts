/** Puts the polyfill in the place of the browser's own API. Import it first, in entry files of pages and background. */
import polyfill from 'webextension-polyfill'

Object.assign(globalThis, { browser: polyfill })
