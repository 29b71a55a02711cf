import { useState } from 'preact/hooks'
import type { Finding } from '../../engine/types.ts'
import type { Actions } from '../actions.ts'
import { t } from '../words.ts'

interface Props {
  finding: Finding
  name: string
  actions: Actions
}

/** Puts a remark away: this one, this kind for this person, or this kind for good. */
export function Dismiss({ finding, name, actions }: Props) {
  const [open, setOpen] = useState(false)
  const go = (scope: 'this' | 'person' | 'kind') => () => actions.dismiss(finding.id, finding.rule, scope)
  return (
    <>
      <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('dismiss')}
      </button>
      {open ? (
        // biome-ignore lint/a11y/useSemanticElements: three buttons, not a set of fields
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
        </div>
      ) : null}
    </>
  )
}
