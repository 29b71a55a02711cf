import { reportFault } from '../platform/errors.ts'

/** Puts a text on the clipboard; false when the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch (error) {
    reportFault('copy', error)
    return false
  }
}
