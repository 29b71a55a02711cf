import type { DraftState } from '../../platform/protocol.ts'
import { firstName, nameOf } from '../../session/read/names.ts'
import type { Person } from '../../sites/draft-source.ts'
import type { Actions } from '../actions.ts'
import { Plain } from '../parts/plain.tsx'
import { t } from '../words.ts'

interface Props {
  draft: DraftState
  actions: Actions
}

/** Nobody among the recipients is marked. Nothing has been read; ask whether to. */
export function Unmarked({ draft, actions }: Props) {
  const [first, ...rest] = draft.to
  if (!first) return <Plain open={3} title={t('nobody_title')} line={t('nobody_line')} />
  return (
    <Plain open={0} title={t('unmarked_title', firstName(first))} line={t('unmarked_line')}>
      <div class="actions centred">
        {first.address ? (
          <button type="button" class="primary" onClick={() => actions.mark(first)}>
            {t('unmarked_always')}
          </button>
        ) : null}
        <button type="button" class="second" onClick={() => actions.ask()}>
          {t('unmarked_once')}
        </button>
      </div>
      {first.address ? <p class="hint">{first.address}</p> : null}
      {rest.some((p) => p.address) ? <Rest people={rest} actions={actions} /> : null}
      <p class="hint">{t('unmarked_hint')}</p>
    </Plain>
  )
}

function Rest({ people, actions }: { people: Person[]; actions: Actions }) {
  return (
    <div class="rest">
      <p class="hint">{t('unmarked_rest')}</p>
      {people
        .filter((p) => p.address)
        .slice(0, 6)
        .map((person) => (
          <button
            key={person.address ?? person.name}
            type="button"
            class="chip"
            onClick={() => actions.mark(person)}
          >
            {nameOf(person)}
          </button>
        ))}
    </div>
  )
}

/** A marked person only gets a copy. */
export function CcOnly({ draft, actions }: Props) {
  const name = firstName({ name: draft.person?.name ?? '' })
  return (
    <Plain open={2} title={t('cc_title', name)} line={t('cc_line', name)}>
      <AskButton actions={actions} />
    </Plain>
  )
}

/** Many people, or people outside, will read it. */
export function Audience({ actions }: { actions: Actions }) {
  return (
    <Plain open={2} title={t('audience_title')} line={t('audience_line')}>
      <AskButton actions={actions} />
    </Plain>
  )
}

/** "Coach this draft". */
export function AskButton({ actions }: { actions: Actions }) {
  return (
    <div class="actions centred">
      <button type="button" class="second" onClick={() => actions.ask()}>
        {t('ask')}
      </button>
    </div>
  )
}
