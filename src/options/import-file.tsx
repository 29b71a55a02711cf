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
      <div class="below" role="status">
        {stage.at === 'problem' ? <p class="aside">{t(PROBLEMS[stage.problem])}</p> : null}
        {stage.at === 'look' && stage.isNews ? (
          <ImportLook
            changes={stage.changes}
            onTake={() => take(stage.imported)}
            onLeave={() => setStage({ at: 'start' })}
          />
        ) : null}
        {stage.at === 'look' && !stage.isNews ? <p class="aside">{t('import_nothing')}</p> : null}
        {stage.at === 'taken' ? <UndoLine line={t('import_taken')} onUndo={takeBack} /> : null}
      </div>
    </>
  )
}
