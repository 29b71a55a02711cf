import { useState } from 'preact/hooks'
import type { Finding } from '../../engine/types.ts'
import type { DraftState } from '../../platform/protocol.ts'
import { firstName } from '../../session/read/names.ts'
import type { Actions } from '../actions.ts'
import { t } from '../words.ts'
import { ReportWrong } from './report-wrong.tsx'

interface Props {
  draft: DraftState
  finding: Finding
  actions: Actions
}

/** Puts a remark away: this one, this kind for this person, or this kind for good; or tells what was wrong with it. */
export function Dismiss({ draft, finding, actions }: Props) {
  const [open, setOpen] = useState(false)
  const [wrong, setWrong] = useState(false)
  const go = (scope: 'this' | 'person' | 'kind') => () => actions.dismiss(finding.id, finding.rule, scope)
  const name = firstName({ name: draft.person?.name ?? '' })
  return (
    <>
      <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('dismiss')}
      </button>
      {open ? (
        // biome-ignore lint/a11y/useSemanticElements: buttons, not a set of fields
        <div class="dismiss" role="group" aria-label={t('dismiss')}>
          <button type="button" class="link" onClick={go('this')}>
            {t('dismiss_this')}
          </button>
          {name ? (
            <button type="button" class="link" onClick={go('person')}>
              {t('dismiss_person', name)}
            </button>
          ) : null}
          <button type="button" class="link" onClick={go('kind')}>
            {t('dismiss_kind')}
          </button>
          <p class="hint">{t('dismiss_hint')}</p>
          <button type="button" class="link" aria-expanded={wrong} onClick={() => setWrong(!wrong)}>
            {t('wrong')}
          </button>
          {wrong ? <ReportWrong draft={draft} finding={finding} actions={actions} /> : null}
        </div>
      ) : null}
    </>
  )
}
