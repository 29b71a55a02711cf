import { t, type WordKey } from '../panel/words.ts'
import type { KeptAside } from '../platform/storage.ts'
import { Sure } from './sure.tsx'

interface Props {
  asides: KeptAside[]
  /** Saves one as a file. */
  onSave(aside: KeptAside): void
  onRemove(aside: KeptAside): void
}

/** What the page calls a record, by its key. */
export const nameOfRecord = (key: string): string => t(NAMES[key] ?? 'aside_other')

const NAMES: Record<string, WordKey> = {
  settings: 'aside_settings',
  people: 'aside_people',
  usage: 'aside_usage',
  pairs: 'aside_pairs',
  consents: 'aside_consents',
}

/** What was stored and could not be understood: told, kept, and the person's to save or delete. */
export function Asides({ asides, onSave, onRemove }: Props) {
  if (!asides.length) return null
  return (
    <section class="aside asides">
      <h2>{t('aside_title')}</h2>
      <p>{t('aside_line')}</p>
      <ul>
        {asides.map((aside) => {
          const name = nameOfRecord(aside.key)
          return (
            <li key={aside.keptAs}>
              <p>
                {t(aside.reason === 'newer-version' ? 'aside_newer' : 'aside_broken', name)}
                {aside.date ? <span class="hint"> {aside.date}</span> : null}
              </p>
              <div class="actions">
                <button type="button" class="second" onClick={() => onSave(aside)}>
                  {t('aside_save')}
                  <span class="sr">: {name}</span>
                </button>
                <Sure
                  label={t('aside_delete')}
                  about={name}
                  question={t('aside_delete_sure')}
                  yes={t('aside_delete')}
                  onYes={() => onRemove(aside)}
                />
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
