import { useState } from 'preact/hooks'
import type { NotesProblem } from '../../platform/protocol.ts'
import type { Actions } from '../actions.ts'
import { t } from '../words.ts'
import { NotesPrepare } from './notes-prepare.tsx'

/** As many lines as are listed; more are counted. */
const MOST = 40

/** The lines that count as the writer's; a click shows one in the document. */
export function NotesLines({ lines, actions }: { lines: string[]; actions: Actions }) {
  if (lines.length === 0) return null
  const more = lines.length - MOST
  return (
    <>
      <ol class="own-lines" aria-label={t('notes_lines_title')}>
        {lines.slice(0, MOST).map((line, at) => (
          <li key={at}>
            <button
              type="button"
              class="line"
              title={t('notes_go')}
              onClick={() => actions.notes({ act: 'go', line: at })}
            >
              {line}
            </button>
          </li>
        ))}
      </ol>
      {more > 0 ? <p class="hint">{t('notes_lines_more', String(more))}</p> : null}
    </>
  )
}

interface PickProps {
  copy: string[]
  /** How many are picked. */
  picked: number
  problem: NotesProblem | undefined
  actions: Actions
}

/** The lines of a copy, of which the writer says which are theirs. */
export function PickLines({ copy, picked, problem, actions }: PickProps) {
  const [chosen, setChosen] = useState<number[]>([])
  const toggle = (line: number, on: boolean) => {
    const lines = on ? [...chosen, line] : chosen.filter((one) => one !== line)
    setChosen(lines)
    actions.notes({ act: 'pick', lines })
  }
  return (
    <section class="notes">
      <h2>{t('notes_pick_title')}</h2>
      <p>{t('notes_pick_line')}</p>
      <ul class="pick-lines">
        {copy.map((line, at) => (
          <li key={at}>
            <label class="box">
              <input
                type="checkbox"
                checked={chosen.includes(at)}
                onChange={(e) => toggle(at, e.currentTarget.checked)}
              />
              <span>{line}</span>
            </label>
          </li>
        ))}
      </ul>
      <div class="actions sticky">
        <button
          type="button"
          class="primary"
          aria-disabled={picked === 0}
          onClick={() => {
            if (picked > 0) actions.notes({ act: 'coach' })
          }}
        >
          {t('notes_coach')}
        </button>
      </div>
      <NotesPrepare actions={actions} problem={problem} />
    </section>
  )
}
