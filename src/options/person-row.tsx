import { useLayoutEffect, useRef } from 'preact/hooks'
import { t, type WordKey } from '../panel/words.ts'
import type { MarkedPerson } from '../platform/settings.ts'

interface Props {
  person: MarkedPerson
  /** Whether the keyboard's place is here: the form that took this row's place was closed. */
  focus: boolean
  onEdit(): void
  onRemove(): void
}

/** A person on the list: name, addresses, and what is set apart for them. */
export function PersonRow({ person, focus, onEdit, onRemove }: Props) {
  const edit = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    if (focus) edit.current?.focus()
  }, [focus])
  const special = specials(person)
  return (
    <div class="person">
      <div>
        <p class="person-name">{person.name}</p>
        <p class="hint">{person.addresses.join(', ')}</p>
        {special.length ? <p class="hint">{special.join(' · ')}</p> : null}
      </div>
      <div class="person-actions">
        <button ref={edit} type="button" class="quiet" onClick={onEdit}>
          {t('options_edit')}
          <span class="sr"> {person.name}</span>
        </button>
        <button type="button" class="quiet" onClick={onRemove}>
          {t('options_remove')}
          <span class="sr"> {person.name}</span>
        </button>
      </div>
    </div>
  )
}

const TONES: Record<Exclude<MarkedPerson['tone'], 'plain'>, WordKey> = {
  warm: 'tone_warm',
  brief: 'tone_brief',
}

/** What differs from the plain defaults. */
function specials({ tone, formal, fewQuestions, rulesOff }: MarkedPerson): string[] {
  const off = rulesOff.length
  return [
    ...(tone === 'plain' ? [] : [t(TONES[tone])]),
    ...(formal ? [t('people_formal')] : []),
    ...(fewQuestions ? [t('people_few')] : []),
    ...(off ? [off === 1 ? t('people_off_one') : t('people_off', String(off))] : []),
  ]
}
