import { useState } from 'preact/hooks'
import type { DraftState } from '../../platform/protocol.ts'
import { firstName, nameOf } from '../../session/read/names.ts'
import type { Person } from '../../sites/draft-source.ts'
import type { Actions, Unstored } from '../actions.ts'
import { Plain } from '../parts/plain.tsx'
import { t, type WordKey } from '../words.ts'

/** What is said of a person who could not be put on the list. */
export const UNMARKED: Record<Unstored, WordKey> = { full: 'say_full', failed: 'say_failed' }

interface Props {
  draft: DraftState
  actions: Actions
}

/** Nobody among the recipients is marked. Nothing has been read; ask whether to. */
export function Unmarked({ draft, actions }: Props) {
  const [first, ...rest] = draft.to
  const [problem, setProblem] = useState<Unstored | null>(null)
  const mark = async (person: Person) => {
    setProblem(null)
    setProblem(await actions.mark(person))
  }
  if (!first) return <Plain open={3} title={t('nobody_title')} line={t('nobody_line')} />
  return (
    <Plain open={0} title={t('unmarked_title', firstName(first))} line={t('unmarked_line')}>
      <div class="actions centred">
        {first.address ? (
          <button type="button" class="primary" onClick={() => mark(first)}>
            {t('unmarked_always')}
          </button>
        ) : null}
        <button type="button" class="second" onClick={() => actions.ask()}>
          {t('unmarked_once')}
        </button>
      </div>
      {problem ? <p class="failed">{t(UNMARKED[problem])}</p> : null}
      {first.address ? <p class="hint">{first.address}</p> : null}
      {rest.some((p) => p.address) ? <Rest people={rest} onMark={mark} /> : null}
      <p class="hint">{t('unmarked_hint')}</p>
    </Plain>
  )
}

function Rest({ people, onMark }: { people: Person[]; onMark(person: Person): void }) {
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
            onClick={() => onMark(person)}
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
