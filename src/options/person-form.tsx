import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { RuleId } from '../engine/types.ts'
import { t, type WordKey } from '../panel/words.ts'
import { type MarkedPerson, newPerson, TONES } from '../platform/settings.ts'
import { type Checked, checkPerson } from './check-person.ts'
import { KINDS, withRule } from './kinds.ts'
import { Tick } from './tick.tsx'

interface Props {
  /** The person to change; nothing for a new one. */
  person?: MarkedPerson
  others: MarkedPerson[]
  /** Kinds of remarks that are not made to anybody. */
  offForAll?: readonly RuleId[]
  /** Stores the person; false when that failed, and then what was typed stays. */
  onSave(person: MarkedPerson): Promise<boolean>
  onCancel?(): void
  /** Adding somebody is the one thing to do here. */
  eager?: boolean
}

const PROBLEMS: Record<Extract<Checked, { ok: false }>['problem'], WordKey> = {
  need: 'people_need',
  'bad-address': 'people_bad_address',
  taken: 'people_taken',
}

type Manner = Pick<MarkedPerson, 'tone' | 'formal' | 'fewQuestions' | 'rulesOff'>
const PLAIN: Manner = { tone: 'plain', formal: false, fewQuestions: false, rulesOff: [] }

/** Name and addresses of a person; for one on the list also how the two write to each other. */
export function PersonForm({ person, others, offForAll = [], onSave, onCancel, eager = false }: Props) {
  const id = useId()
  const [name, setName] = useState(person?.name ?? '')
  const [typed, setTyped] = useState(person?.addresses.join(', ') ?? '')
  const [problem, setProblem] = useState<Extract<Checked, { ok: false }> | null>(null)
  const [manner, setManner] = useState<Manner>(person ?? PLAIN)
  const nameField = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    // The button that opened this form is gone; the keyboard goes on here.
    if (onCancel) nameField.current?.focus()
  }, [])

  const save = async (event: Event) => {
    event.preventDefault()
    const checked = checkPerson(name, typed, others)
    setProblem(checked.ok ? null : checked)
    if (!checked.ok) return document.getElementById(`${id}-${checked.field}`)?.focus()
    const base = person ?? newPerson(crypto.randomUUID(), checked.name, checked.addresses)
    const { tone, formal, fewQuestions, rulesOff } = manner
    const manners = { tone, formal, fewQuestions, rulesOff }
    const saved = await onSave({ ...base, ...manners, name: checked.name, addresses: checked.addresses })
    if (!saved || person) return
    setName('')
    setTyped('')
    nameField.current?.focus()
  }
  const wrong = (field: string) => (problem?.field === field ? { 'aria-invalid': true } : {})

  return (
    <form class="person-form" onSubmit={save} noValidate>
      <div class="field">
        <label for={`${id}-name`}>{t('people_name')}</label>
        <input
          ref={nameField}
          id={`${id}-name`}
          type="text"
          autocomplete="off"
          value={name}
          {...wrong('name')}
          aria-describedby={`${id}-problem`}
          onInput={(e) => setName(e.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for={`${id}-addresses`}>{t('people_addresses')}</label>
        <input
          id={`${id}-addresses`}
          type="text"
          inputMode="email"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          {...wrong('addresses')}
          aria-describedby={`${id}-hint ${id}-problem`}
          onInput={(e) => setTyped(e.currentTarget.value)}
        />
        <p id={`${id}-hint`} class="hint">
          {t('people_addresses_hint')}
        </p>
      </div>
      {person ? <Manners manner={manner} offForAll={offForAll} set={setManner} group={`${id}-tone`} /> : null}
      <p id={`${id}-problem`} class="problem" role="alert">
        {problem ? t(PROBLEMS[problem.problem], problem.what) : ''}
      </p>
      <div class="actions">
        <button type="submit" class={person || eager ? 'primary' : 'second'}>
          {person ? t('options_save') : t('people_add')}
        </button>
        {onCancel ? (
          <button type="button" class="quiet" onClick={onCancel}>
            {t('options_cancel')}
          </button>
        ) : null}
      </div>
    </form>
  )
}

const TONE_WORDS: Record<MarkedPerson['tone'], WordKey> = {
  warm: 'tone_warm',
  plain: 'tone_plain',
  brief: 'tone_brief',
}

interface MannersProps {
  manner: Manner
  offForAll: readonly RuleId[]
  set(manner: Manner): void
  /** Unique in the page. */
  group: string
}

/** How the two write to each other, and what is not to be pointed out there. */
function Manners({ manner, offForAll, set, group }: MannersProps) {
  return (
    <>
      <fieldset class="tones wide">
        <legend>{t('people_tone')}</legend>
        {TONES.map((tone) => (
          <Tick
            key={tone}
            group={group}
            on={manner.tone === tone}
            label={t(TONE_WORDS[tone])}
            set={() => set({ ...manner, tone })}
          />
        ))}
      </fieldset>
      <div class="wide">
        <Tick on={manner.formal} label={t('people_formal')} set={(formal) => set({ ...manner, formal })} />
        <Tick
          on={manner.fewQuestions}
          label={t('people_few')}
          set={(fewQuestions) => set({ ...manner, fewQuestions })}
        />
      </div>
      <fieldset class="kinds wide">
        <legend>{t('people_kinds')}</legend>
        {KINDS.map(([rule, label]) => (
          <Tick
            key={rule}
            on={!manner.rulesOff.includes(rule)}
            label={t(label)}
            line={offForAll.includes(rule) ? t('people_kind_off') : null}
            set={(on) => set({ ...manner, rulesOff: withRule(manner.rulesOff, rule, on) })}
          />
        ))}
      </fieldset>
    </>
  )
}
