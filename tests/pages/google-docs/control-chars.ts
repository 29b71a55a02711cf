/** Characters of the document's model that are not text. */

/** Stands before the text, and once more behind it. */
export const ETX = '\u0003'
export const TABLE_START = '\u0010'
export const TABLE_END = '\u0011'
export const ROW_START = '\u0012'
export const CELL_START = '\u001c'
/** A line break inside a paragraph. */
export const SOFT_BREAK = '\u000b'
/** An inline object such as a person's chip. */
export const CHIP = '\ue907'

/** What holds a table together: input never removes it. */
export const STRUCTURE = new RegExp(`[${TABLE_START}${TABLE_END}${ROW_START}${CELL_START}]`)
