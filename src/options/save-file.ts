/** How long the text is held for the download, in milliseconds. */
const HELD_FOR = 60_000

/** Saves a text as a file, by the browser's own download. */
export function saveFile(name: string, text: string, type = 'text/plain'): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads the text in its own time, and tells nobody when it is done.
  setTimeout(() => URL.revokeObjectURL(url), HELD_FOR)
}
