/** Keeps before/after pairs for the panel. Opens what is stored only when the person asks for it. */

import { openPairs } from '../platform/areas.ts'
import { reportFault } from '../platform/errors.ts'
import { once } from '../platform/once.ts'
import { type Pair, pairOf, samePair, withPair } from '../platform/pairs.ts'
import { isFull } from '../platform/storage.ts'
import type { Store } from '../platform/store.ts'
import type { Actions, Stored } from './actions.ts'
import { t, type WordKey } from './words.ts'

type Keeping = Pick<Actions, 'mayKeep' | 'keep' | 'letGo'>

/** The actions; `store` resolves to what knows the organisation's policy, `say` speaks to those who do not see it. */
export function keeping(store: Promise<Store>, say: (line: string) => void): Keeping {
  let opened: Store | null = null
  const records = once(openPairs)
  store.then(
    (one) => {
      opened = one
    },
    (error: unknown) => reportFault('panel: store', error),
  )

  /** Changes what is kept; `idOf` says then which pair it was about. */
  async function change(
    said: WordKey,
    next: (pairs: Pair[]) => Pair[],
    idOf: (pairs: Pair[]) => string,
  ): Promise<Stored> {
    try {
      const pairs = await records()
      await pairs.update('pairs', next)
      say(t(said))
      return { ok: true, id: idOf(pairs.current.pairs) }
    } catch (error) {
      reportFault('panel: pairs', error)
      say(t(isFull(error) ? 'keep_full' : 'keep_failed'))
      return { ok: false, problem: isFull(error) ? 'full' : 'failed' }
    }
  }

  const mayKeep = () => opened !== null && !opened.policy.pairsOff
  return {
    mayKeep,
    async keep(before, after) {
      const pair = mayKeep() ? pairOf(before, after, crypto.randomUUID(), Date.now()) : null
      if (!pair) return { ok: false, problem: 'failed' }
      return change(
        'keep_done',
        (pairs) => withPair(pairs, pair),
        // The same texts may have been kept before.
        (pairs) => pairs.find((one) => samePair(one, pair))?.id ?? pair.id,
      )
    },
    letGo: (pairId) =>
      change(
        'pairs_deleted',
        (pairs) => pairs.filter(({ id }) => id !== pairId),
        () => pairId,
      ),
  }
}
