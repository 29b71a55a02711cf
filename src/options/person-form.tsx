import { useId, useState } from 'preact/hooks'
import { t, type WordKey } from '../panel/words.ts'
import { type MarkedPerson, newPerson } from '../platform/settings.ts'
import { type Checked, checkPerson } from './check-person.ts'

interface Props {
  /** The person to change; nothing for a new one. */
  person?: MarkedPerson
  others: MarkedPerson[]
  onSave(person: MarkedPerson): void
  onCancel?(): void
  /** Adding somebody is the one thing to do here. */
  eager?: boolean
}

const PROBLEMS: Record<Extract<Checked, { ok: false }>['problem'], WordKey> = {
  need: 'people_need',
  'bad-address': 'people_bad_address',
  taken: 'people_taken',
}

/** Name and addresses of a person, and how the two write to each other. */
export function PersonForm({ person, others, onSave, onCancel, eager = false }: Props) {
  const id = useId()
  const [name, setName] = useState(person?.name ?? '')
  const [typed, setTyped] = useState(person?.addresses.join(', ') ?? '')
  const [problem, setProblem] = useState<Extract<Checked, { ok: false }> | null>(null)
  const [formal, setFormal] = useState(person?.formal ?? false)
  const [few, setFew] = useState(person?.fewQuestions ?? false)

  const save = (event: Event) => {
    event.preventDefault()
    const checked = checkPerson(name, typed, others)
    setProblem(checked.ok ? null : checked)
    if (!checked.ok) return document.getElementById(`${id}-${checked.field}`)?.focus()
    const base = person ?? newPerson(crypto.randomUUID(), checked.name, checked.addresses)
    onSave({ ...base, name: checked.name, addresses: checked.addresses, formal, fewQuestions: few })
    if (person) return
    setName('')
    setTyped('')
    setFormal(false)
    setFew(false)
    document.getElementById(`${id}-name`)?.focus()
  }
  const wrong = (field: string) => (problem?.field === field ? { 'aria-invalid': true } : {})

  return (
    <form class="person-form" onSubmit={save} noValidate>
      <div class="field">
        <label for={`${id}-name`}>{t('people_name')}</label>
        <input
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
      {person ? (
        <div class="ticks">
          <Tick label={t('people_formal')} on={formal} set={setFormal} />
          <Tick label={t('people_few')} on={few} set={setFew} />
        </div>
      ) : null}
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

function Tick({ label, on, set }: { label: string; on: boolean; set(on: boolean): void }) {
  return (
    <label class="tick">
      <input type="checkbox" checked={on} onChange={(e) => set(e.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  )
}
