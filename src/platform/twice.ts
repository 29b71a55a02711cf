/** Asking the background, which may be stopped at any moment: once more when that fails. */
import { ContextInvalidated } from './invalidated.ts'

/** What `ask` gives, or at its second call. Throws when both fail, and at once when the extension was reloaded. */
export async function twice<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof ContextInvalidated) throw error
    return ask()
  }
}
