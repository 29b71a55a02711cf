/**
 * Runs in the page: asks the content script and waits for its answer.
 * @param patience milliseconds, after which it fails: nobody answers before the script is there, or after it has gone
 */
export function askAdapter(name: string, args: unknown[], patience: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const id = Math.random()
    const done = (): void => {
      clearTimeout(timer)
      document.removeEventListener('adapter-answer', listener)
    }
    const listener = (event: Event): void => {
      const answer = JSON.parse((event as CustomEvent<string>).detail)
      if (answer.id !== id) return
      done()
      if (answer.error) reject(new Error(answer.error))
      else resolve(answer.value)
    }
    const timer = setTimeout(() => {
      done()
      reject(new Error(`the adapter did not answer: ${name}`))
    }, patience)
    document.addEventListener('adapter-answer', listener)
    document.dispatchEvent(new CustomEvent('adapter-call', { detail: JSON.stringify({ id, name, args }) }))
  })
}
