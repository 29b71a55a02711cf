/**
 * Opens something at the first call and gives the same to all later ones. After a failure the next call tries again:
 * a fault that passes must not last as long as the page or the background does.
 */
export function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | null = null
  return () => {
    opened ??= open().catch((error: unknown) => {
      opened = null
      throw error
    })
    return opened
  }
}
