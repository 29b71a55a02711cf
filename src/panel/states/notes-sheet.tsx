import type { NotesState, PreparedNotes } from '../../platform/protocol.ts'
import type { Actions } from '../actions.ts'
import { Copy } from '../parts/copy.tsx'
import { NotesProblem } from '../parts/notes-problem.tsx'
import { Plain } from '../parts/plain.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { sheetText } from '../read/sheet-text.ts'
import { t, type WordKey } from '../words.ts'
import { KeptOut } from './prepare.tsx'

interface Props {
  notes: NotesState
  prepared: PreparedNotes
  /** Whom the talk is with: the first name, or nothing. */
  name: string
  actions: Actions
}

/** The sheet for the next 1:1 from the document's own notes, and how they were read for it. */
export function NotesSheet({ notes, prepared, name, actions }: Props) {
  const { phase, sheet } = prepared
  if (phase === 'making') return <Plain open={0} breathing title={t('prepare_making')} />
  if (phase === 'failed' || !sheet)
    return (
      <Plain open={1} title={t('noanswer_title')} line={t('notes_sheet_failed')}>
        <div class="actions centred">
          <Again of={prepared.of} label="retry" main actions={actions} />
          <Back actions={actions} />
        </div>
      </Plain>
    )
  if (sheet.silent)
    return (
      <KeptOut silent={sheet.silent} line={silentLine(sheet.silent, prepared) ?? sheet.line}>
        <div class="actions quietly">
          <Ways notes={notes} prepared={prepared} actions={actions} />
        </div>
        <NotesProblem problem={notes.problem} />
      </KeptOut>
    )
  return (
    <section class="prepare">
      <Sheet sheet={sheet} name={name}>
        <HowRead prepared={prepared} actions={actions} />
      </Sheet>
      <div class="actions">
        <Copy main text={sheetText(sheet, name)} actions={actions} />
        <button type="button" class="second" onClick={() => print()}>
          {t('prepare_print')}
        </button>
      </div>
      <div class="actions quietly">
        <Ways notes={notes} prepared={prepared} actions={actions} />
      </div>
      <NotesProblem problem={notes.problem} />
    </section>
  )
}

/** From what the sheet was made, and whether that has changed since. */
function HowRead({ prepared, actions }: { prepared: PreparedNotes; actions: Actions }) {
  const { by, of, lines, stale } = prepared
  const key: WordKey =
    by === 'export' ? 'notes_sheet_copy' : of === 'all' ? 'notes_sheet_live' : 'notes_sheet_selected'
  return (
    <>
      <p class="hint how">{t(key, String(lines))}</p>
      {stale ? (
        <p class="aside">
          {t('notes_sheet_stale')} <Again of={of} label="notes_sheet_again" link actions={actions} />
        </p>
      ) : null}
    </>
  )
}

/** The ways on: from less of the notes, from a fresh copy, or back. */
function Ways({ notes, prepared, actions }: Omit<Props, 'name'>) {
  return (
    <>
      {notes.reading === 'live' ? (
        <Again of="selection" label="notes_sheet_select" actions={actions} />
      ) : prepared.by === 'export' ? (
        <Again of="all" label="notes_sheet_again" actions={actions} />
      ) : null}
      <Back actions={actions} />
    </>
  )
}

interface AgainProps {
  of: PreparedNotes['of']
  label: WordKey
  /** How it looks, if not quiet. */
  main?: boolean
  link?: boolean
  actions: Actions
}

function Again({ of, label, main = false, link = false, actions }: AgainProps) {
  const look = link ? 'link' : main ? 'second' : 'quiet'
  return (
    <button
      type="button"
      class={look}
      {...(main ? { 'data-home': true } : {})}
      onClick={() => actions.notes({ act: 'prepare', of })}
    >
      {t(label)}
    </button>
  )
}

function Back({ actions }: { actions: Actions }) {
  return (
    <button type="button" class="quiet" onClick={() => actions.notes({ act: 'close-sheet' })}>
      {t('back')}
    </button>
  )
}

/** What helps here is another part of the document, and not another paste; null for what the engine says itself. */
function silentLine(silent: string, { by }: PreparedNotes): string | null {
  if (silent === 'empty') return t('notes_sheet_empty')
  if (silent === 'too-long') return t(by === 'live' ? 'notes_sheet_long' : 'notes_sheet_long_copy')
  return silent === 'G11' && by === 'live' ? t('notes_sheet_grief') : null
}
