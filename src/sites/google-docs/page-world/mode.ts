/** Whether Docs says that the document cannot be written to. It says so in the language of its menus. */

const SWITCHER = '#docs-toolbar-mode-switcher'
/** Beginnings of the labels of the viewing and the commenting mode; in other languages the page just ignores input. */
const READ_ONLY = /^(?:view|comment|ansicht|kommentar)/i

/** False when the page names a mode without writing; true also when it does not tell. */
export function mayWrite(document: Document): boolean {
  const switcher = document.querySelector(SWITCHER)
  return !READ_ONLY.test(switcher?.getAttribute('aria-label') ?? '')
}
