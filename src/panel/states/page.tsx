import { SITES, type SwitchableSite } from '../../platform/settings.ts'
import type { PanelState } from '../../session/panel-state.ts'
import type { Actions } from '../actions.ts'
import { Copy } from '../parts/copy.tsx'
import { Fold } from '../parts/fold.tsx'
import { Plain } from '../parts/plain.tsx'
import { siteNames, Withheld } from '../parts/withheld.tsx'
import { t } from '../words.ts'

/** The panel has just opened. */
export function Connecting() {
  return <Plain open={0} breathing title={t('connecting_title')} />
}

interface Props {
  state: PanelState
  actions: Actions
}

/** Whether the page that was spoken to last holds notes. */
const isNotes = ({ site }: PanelState): boolean => site === 'google-docs'

/** The tab in front holds nothing that the coach can read; which page it is, nobody tells. */
export function Absent({ state, actions }: Props) {
  const { elsewhere } = state
  const withheld = actions.withheld()
  if (withheld.length === SITES.length) return <KeptOut sites={withheld} actions={actions} />
  return (
    <Plain
      open={3}
      title={
        elsewhere ? t(isNotes(state) ? 'elsewhere_notes' : 'elsewhere_title', elsewhere) : t('absent_title')
      }
      line={elsewhere ? t('elsewhere_line') : t('absent_line')}
    >
      <div class="actions centred">
        <PasteButton actions={actions} />
        <PrepareButton actions={actions} />
      </div>
      {withheld.length > 0 ? <Withheld sites={withheld} actions={actions} /> : null}
      <p class="hint">{t('absent_hint')}</p>
    </Plain>
  )
}

/** The person, or somebody for them, took back what the browser lets the coach see. */
function KeptOut({ sites, actions }: { sites: readonly SwitchableSite[]; actions: Actions }) {
  return (
    <Plain open={1} title={t('withheld_title', siteNames(sites))} line={t('withheld_line')}>
      <div class="actions centred">
        <button type="button" class="primary" data-home onClick={() => actions.letIn()}>
          {t('withheld_let_in')}
        </button>
        <PasteButton actions={actions} />
      </div>
      <p class="hint">{t('withheld_hint')}</p>
    </Plain>
  )
}

/** The page still runs an older copy of the coach. */
export function Reload({ actions }: { actions: Actions }) {
  return (
    <Plain open={1} title={t('reload_title')} line={t('reload_line')}>
      <div class="actions centred">
        <button type="button" class="second" onClick={() => actions.retry()}>
          {t('retry')}
        </button>
        <PasteButton actions={actions} />
      </div>
    </Plain>
  )
}

/** A page of a known site, but no draft is open. */
export function NoDraft({ state, actions }: Props) {
  return (
    <Plain open={3} title={t('nodraft_title')} line={t(isNotes(state) ? 'nodraft_notes' : 'nodraft_line')}>
      <div class="actions centred">
        <PasteButton actions={actions} />
        <PrepareButton actions={actions} />
      </div>
    </Plain>
  )
}

/** The page is not built as expected: say so, and offer the way round. */
export function PageTrouble({ structure, actions }: { structure: string; actions: Actions }) {
  return (
    <Plain open={1} title={t('changed_title')} line={t('changed_line')}>
      <div class="actions centred">
        <PasteButton actions={actions} primary />
        <button type="button" class="second" onClick={() => actions.retry()}>
          {t('retry')}
        </button>
      </div>
      <Fold title={t('changed_report')}>
        <p class="hint">{t('changed_report_hint')}</p>
        <pre class="sheet">{structure}</pre>
        <Copy text={structure} actions={actions} />
      </Fold>
    </Plain>
  )
}

/** Opens the paste-in box. */
export function PasteButton({ actions, primary = false }: { actions: Actions; primary?: boolean }) {
  return (
    <button type="button" class={primary ? 'primary' : 'second'} onClick={() => actions.paste(true)}>
      {t('paste_open')}
    </button>
  )
}

/** Opens "Prepare my 1:1". */
function PrepareButton({ actions }: { actions: Actions }) {
  return (
    <button type="button" class="quiet" onClick={() => actions.prepare(true)}>
      {t('prepare_title')}
    </button>
  )
}
