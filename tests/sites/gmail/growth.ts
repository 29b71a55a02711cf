/** How much longer something takes with eight times the text, measured in one run: about 8 if linear, 64 if quadratic. */
export function growth(run: (size: number) => () => unknown, size = 4000): number {
  const least = (act: () => unknown): number => {
    let best = Number.POSITIVE_INFINITY
    for (let round = 0; round < 4; round += 1) {
      const start = performance.now()
      for (let call = 0; call < 10; call += 1) act()
      best = Math.min(best, performance.now() - start)
    }
    return best
  }
  const small = run(size)
  const large = run(8 * size)
  least(small)
  return least(large) / least(small)
}

/** Far from both, so that a busy machine changes nothing. */
export const LINEAR = 28
