import { useState } from 'preact/hooks'
import { Pieces } from '../panel/parts/pieces.tsx'
import { t } from '../panel/words.ts'
import type { Pair } from '../platform/pairs.ts'
import type { Policy } from '../platform/policy.ts'
import { wordDiff } from '../session/read/word-diff.ts'
import { longDate } from './long-date.ts'
import { UndoLine } from './undo-line.tsx'

interface Props {
  pairs: Pair[]
  policy: Policy
  /** False when the change could not be stored. */
  onPairs(change: (pairs: Pair[]) => Pair[]): Promise<boolean>
  /** Saves them as a text file. */
  onSave(): void
}

/** The before/after pairs that the person kept: to look at, to delete, to save. */
export function Pairs({ pairs, policy, onPairs, onSave }: Props) {
  const [gone, setGone] = useState<{ pair: Pair; at: number } | null>(null)
  const remove = async (pair: Pair, at: number) => {
    if (await onPairs((all) => all.filter(({ id }) => id !== pair.id))) setGone({ pair, at })
  }
  const bringBack = async ({ pair, at }: { pair: Pair; at: number }) => {
    if (await onPairs((all) => [...all.slice(0, at), pair, ...all.slice(at)])) setGone(null)
  }
  return (
    <div class="pairs">
      {pairs.length ? (
        <ul>
          {pairs.map((pair, at) => (
            <li key={pair.id} class="pair">
              <p class="hint">{longDate(pair.date)}</p>
              <p class="pair-text">
                <Pieces pieces={wordDiff(pair.before, pair.after)} />
              </p>
              <button type="button" class="quiet flush" onClick={() => remove(pair, at)}>
                {t('pairs_delete')}
                <span class="sr"> {longDate(pair.date)}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p class="hint">{t(policy.pairsOff ? 'policy_off' : 'pairs_none')}</p>
      )}
      {gone ? <UndoLine line={t('pairs_deleted')} onUndo={() => bringBack(gone)} /> : null}
      {pairs.length ? (
        <div class="actions">
          <button type="button" class="second" onClick={onSave}>
            {t('pairs_save')}
          </button>
        </div>
      ) : null}
    </div>
  )
}
