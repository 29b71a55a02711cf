import type { ComponentChildren } from 'preact'
import type { Actions } from '../actions.ts'
import { Copy } from '../parts/copy.tsx'
import { Fold } from '../parts/fold.tsx'
import { Help } from '../parts/help.tsx'
import { Plain } from '../parts/plain.tsx'
import { Sheet } from '../parts/sheet.tsx'
import type { Pasted1to1, PrepareDesk } from '../prepare-desk.ts'
import { sheetText } from '../read/sheet-text.ts'
import { useArrival } from '../use-arrival.ts'
import { t, type WordKey } from '../words.ts'

interface Props {
  desk: PrepareDesk
  actions: Actions
}

/** "Prepare my 1:1": boxes to paste into, then the sheet. */
export function Prepare({ desk, actions }: Props) {
  const { phase, sheet, text } = desk.view
  if (phase === 'making') return <Plain open={0} breathing title={t('prepare_making')} />
  if (phase === 'failed') return <Failed desk={desk} />
  if (phase !== 'made' || !sheet) return <Boxes desk={desk} actions={actions} />
  const name = text.from.trim().split(/\s+/)[0] ?? ''
  if (sheet.silent)
    return (
      <KeptOut silent={sheet.silent} line={sheet.line}>
        <div class="actions quietly">
          <ChangeButton desk={desk} />
        </div>
      </KeptOut>
    )
  return (
    <section class="prepare">
      <Sheet sheet={sheet} name={name} />
      <div class="actions">
        <Copy main text={sheetText(sheet, name)} actions={actions} />
        <button type="button" class="second" onClick={() => print()}>
          {t('prepare_print')}
        </button>
        <ChangeButton desk={desk} />
        <button type="button" class="quiet" onClick={() => actions.prepare(false)}>
          {t('back')}
        </button>
      </div>
    </section>
  )
}

function Boxes({ desk, actions }: Props) {
  const { text } = desk.view
  const ready = [text.notes, text.messages, text.worries].some((one) => one.trim())
  const set = (name: keyof Pasted1to1) => (value: string) => desk.type({ ...text, [name]: value })
  return (
    <section class="paste prepare" aria-labelledby="prepare-title">
      <h2 id="prepare-title">{t('prepare_title')}</h2>
      <p>{t('prepare_line')}</p>
      <form
        onSubmit={(e) => {
          e.preventDefault()
          if (ready) desk.make()
        }}
      >
        <label for="prepare-from">{t('prepare_from')}</label>
        <input
          id="prepare-from"
          type="text"
          autocomplete="off"
          value={text.from}
          onInput={(e) => set('from')(e.currentTarget.value)}
        />
        <Text id="prepare-notes" label="prepare_notes" rows={7} value={text.notes} onText={set('notes')} />
        <Text
          id="prepare-messages"
          label="prepare_messages"
          rows={5}
          value={text.messages}
          onText={set('messages')}
        />
        <Fold title={t('prepare_more')}>
          <Text
            id="prepare-worries"
            label="prepare_worries_box"
            rows={3}
            value={text.worries}
            onText={set('worries')}
          />
        </Fold>
        <div class="actions">
          <button type="submit" class="primary" aria-disabled={!ready}>
            {t('prepare_make')}
          </button>
          <button type="button" class="quiet" onClick={() => actions.prepare(false)}>
            {t('back')}
          </button>
        </div>
      </form>
      <p class="hint">{t('prepare_hint')}</p>
    </section>
  )
}

interface TextProps {
  id: string
  label: WordKey
  rows: number
  value: string
  onText(value: string): void
}

function Text({ id, label, rows, value, onText }: TextProps) {
  return (
    <>
      <label for={id}>{t(label)}</label>
      <textarea id={id} rows={rows} value={value} onInput={(e) => onText(e.currentTarget.value)} />
    </>
  )
}

interface KeptOutProps {
  silent: string
  line: string | undefined
  /** The ways on. */
  children: ComponentChildren
}

/** No sheet: where that is to protect, help is behind a click. */
export function KeptOut({ silent, line, children }: KeptOutProps) {
  const heading = useArrival<HTMLHeadingElement>()
  const protects = /^G(?:[4-6]|10)$/.test(silent)
  return (
    <section class="silent prepare">
      <h2 tabIndex={-1} data-home ref={heading}>
        {t('prepare_kept_out')}
      </h2>
      <p>{line ?? t('silent_line')}</p>
      {protects ? <Help /> : null}
      {children}
    </section>
  )
}

function Failed({ desk }: { desk: PrepareDesk }) {
  return (
    <Plain open={1} title={t('noanswer_title')} line={t('prepare_failed')}>
      <div class="actions centred">
        <button type="button" class="second" data-home onClick={() => desk.make()}>
          {t('retry')}
        </button>
        <ChangeButton desk={desk} />
      </div>
    </Plain>
  )
}

function ChangeButton({ desk }: { desk: PrepareDesk }) {
  return (
    <button type="button" class="quiet" onClick={() => desk.change()}>
      {t('prepare_change')}
    </button>
  )
}
