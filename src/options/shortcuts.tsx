import { Fragment } from 'preact'
import { t, type WordKey } from '../panel/words.ts'

/** A keyboard command as the browser has it now. */
export interface Shortcut {
  name: string
  /** For example `Alt+Shift+C`; empty where none is set. */
  keys: string
}

const LABELS: Record<string, WordKey> = {
  _execute_action: 'commandPanel',
  _execute_sidebar_action: 'commandPanel',
  'coach-draft': 'commandCoach',
  'hide-everything': 'commandHide',
}

/** The keys that open the panel; empty where none are set. */
export function panelKeys(shortcuts: Shortcut[]): string {
  return shortcuts.find(({ name }) => LABELS[name] === 'commandPanel')?.keys ?? ''
}

interface Props {
  shortcuts: Shortcut[]
  /** Opens the browser's own page for them. */
  onChange(): void
}

/** The keyboard commands and the way to change them: that is the browser's to do. */
export function Shortcuts({ shortcuts, onChange }: Props) {
  return (
    <div>
      <dl class="keys">
        {shortcuts.map(({ name, keys }) => {
          const label = LABELS[name]
          return label ? (
            <Fragment key={name}>
              <dt>{t(label)}</dt>
              <dd>{keys ? <Keys keys={keys} /> : <span class="hint">{t('keys_none')}</span>}</dd>
            </Fragment>
          ) : null
        })}
        <dt>{t('keys_undo')}</dt>
        <dd>
          <Keys keys="Ctrl+Z" />
        </dd>
      </dl>
      <button type="button" class="quiet flush" onClick={onChange}>
        {t('keys_change')}
      </button>
      <p class="hint">{t('keys_hint')}</p>
    </div>
  )
}

function Keys({ keys }: { keys: string }) {
  return (
    <>
      {keys.split('+').map((key, i) => (
        <Fragment key={key}>
          {i ? '+' : ''}
          <kbd>{key}</kbd>
        </Fragment>
      ))}
    </>
  )
}
