import { useState } from 'preact/hooks'
import { t, type WordKey } from '../panel/words.ts'
import type { Changes, Imported } from '../platform/exchange.ts'
import type { DataDesk, Looked, Outcome } from './data-desk.ts'
import { ImportLook } from './import-look.tsx'
import { UndoLine } from './undo-line.tsx'

interface Props {
  desk: Pick<DataDesk, 'look' | 'take' | 'takeBack'>
  /** Says what came of it. */
  onOutcome(outcome: Outcome): void
}

type Stage =
  | { at: 'start' }
  | { at: 'problem'; problem: Extract<Looked, { ok: false }>['problem'] | 'unreadable' }
  | { at: 'look'; imported: Imported; changes: Changes; isNews: boolean }
  | { at: 'taken' }

const PROBLEMS: Record<Extract<Stage, { at: 'problem' }>['problem'], WordKey> = {
  'not-ours': 'import_not_ours',
  'newer-version': 'import_newer',
  broken: 'import_broken',
  empty: 'import_empty',
  unreadable: 'import_unreadable',
  storage: 'import_storage',
}

/** Takes in a file: first shows what it would change, then does it on a click, and can take it back. */
export function ImportFile({ desk, onOutcome }: Props) {
  const [stage, setStage] = useState<Stage>({ at: 'start' })
  const read = async (input: HTMLInputElement) => {
    const file = input.files?.[0]
    if (!file) return
    // The same file may be chosen again after it was mended.
    const text = await file.text().catch(() => null)
    input.value = ''
    if (text === null) return setStage({ at: 'problem', problem: 'unreadable' })
    const looked = await desk.look(text)
    setStage(looked.ok ? { ...looked, at: 'look' } : { at: 'problem', problem: looked.problem })
  }
  const take = async (imported: Imported) => {
    const outcome = await desk.take(imported)
    onOutcome(outcome)
    if (outcome === 'done') setStage({ at: 'taken' })
  }
  const takeBack = async () => {
    const outcome = await desk.takeBack()
    onOutcome(outcome)
    if (outcome === 'done') setStage({ at: 'start' })
  }
  return (
    <>
      <label class="second file">
        {t('import')}
        <input
          type="file"
          class="sr"
          accept=".json,application/json"
          onChange={(e) => read(e.currentTarget)}
        />
      </label>
      <div class="below">
        <p class={stage.at === 'start' ? 'sr' : 'aside'} role="status">
          {lineOf(stage)}
        </p>
        {stage.at === 'look' && (stage.isNews || stage.changes.pairsLeftOut > 0) ? (
          <ImportLook
            changes={stage.changes}
            onTake={stage.isNews ? () => take(stage.imported) : null}
            onLeave={() => setStage({ at: 'start' })}
          />
        ) : null}
        {stage.at === 'taken' ? <UndoLine line="" onUndo={takeBack} /> : null}
      </div>
    </>
  )
}

/** What the live region says; what can be pressed stands outside it. */
function lineOf(stage: Stage): string {
  if (stage.at === 'problem') return t(PROBLEMS[stage.problem])
  if (stage.at === 'look') return t(stage.isNews ? 'import_look' : 'import_nothing')
  return stage.at === 'taken' ? t('import_taken') : ''
}
