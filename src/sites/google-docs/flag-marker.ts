/** The marker in the tab's own storage by which the page's script knows that underlines were turned on. */

/** Its name for a document; its value is the extension's own id. */
export const flagMarker = (documentId: string): string => `coach-up.underlines.${documentId}`
