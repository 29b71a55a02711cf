import { useState } from 'preact/hooks'
import { t } from '../panel/words.ts'
import { allWithdrawn, type Consent, type Consents, holds, withdrawn } from '../platform/consents.ts'
import type { MarkedPerson } from '../platform/settings.ts'
import { takenBack } from '../platform/take-back.ts'
import { longDate } from './long-date.ts'
import { Sure } from './sure.tsx'
import { Tick } from './tick.tsx'
import { UndoLine } from './undo-line.tsx'

interface Props {
  consents: Consents
  people: MarkedPerson[]
  /** False when the change could not be stored. */
  onConsents(change: (consents: Consents) => Consents): Promise<boolean>
}

/** What was just taken back, to be given again. */
interface Step {
  line: string
  before: Consents
  after: Consents
}

/** The documents that may be read, each to be taken back, and whether a name opens others. */
export function Documents({ consents, people, onConsents }: Props) {
  const [step, setStep] = useState<Step | null>(null)
  const personOf = (id: string | null) => people.find((one) => one.id === id)
  // Without the person there is nobody to coach, and nothing is read.
  const list = consents.documents.filter((one) => holds(one, consents) && personOf(one.personId))
  const take = async (line: string, change: (all: Consents) => Consents) => {
    if (await onConsents(change)) setStep({ line, before: consents, after: change(consents) })
  }
  const bringBack = async ({ before, after }: Step) => {
    if (await onConsents((now) => takenBack(before, after, now))) setStep(null)
  }
  return (
    <div class="documents">
      {list.length > 0 ? (
        <ul>
          {list.map((one) => (
            <li key={one.documentId} class="document">
              <p class="document-title">{titleOf(one)}</p>
              <p class="hint">{whyOf(one, personOf(one.personId)?.name ?? '')}</p>
              <button
                type="button"
                class="quiet flush"
                onClick={() =>
                  take(t('documents_stopped', titleOf(one)), (all) => withdrawn(all, one.documentId))
                }
              >
                {t('documents_stop')}
                <span class="sr">: {titleOf(one)}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : (
        <p class="hint">{t('documents_none')}</p>
      )}
      {step ? <UndoLine line={step.line} onUndo={() => bringBack(step)} /> : null}
      {list.length > 1 ? (
        <div class="actions">
          <Sure
            label={t('documents_stop_all')}
            question={t('documents_stop_all_sure')}
            yes={t('documents_stop_all_yes')}
            onYes={() => void take(t('documents_all_stopped'), allWithdrawn)}
          />
        </div>
      ) : null}
      <Tick
        on={consents.byName}
        label={t('notes_titles')}
        line={t('documents_names_line')}
        set={(byName) => void onConsents((all) => ({ ...all, byName }))}
      />
    </div>
  )
}

const titleOf = ({ title }: Consent): string => title || t('documents_untitled')

function whyOf({ reason, seen }: Consent, name: string): string {
  if (!seen) return t('documents_never', name)
  return t(reason === 'said' ? 'documents_seen' : 'documents_named', name, longDate(seen))
}
