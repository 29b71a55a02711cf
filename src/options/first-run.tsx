import { PracticeLink } from '../panel/parts/practice-link.tsx'
import { Ring } from '../panel/parts/ring.tsx'
import { t } from '../panel/words.ts'
import type { MarkedPerson } from '../platform/settings.ts'
import type { Change } from './app.tsx'
import { Example } from './example.tsx'
import { People } from './people.tsx'

interface Props {
  people: MarkedPerson[]
  onPeople: Change<MarkedPerson[]>
  /** What the live region says. */
  said: string
  /** Ends the first run, with or without anybody on the list. */
  onDone(): void
}

/** The first page, under a minute: what it does, what it never does, and for whom. */
export function FirstRun({ people, onPeople, said, onDone }: Props) {
  return (
    <main class="page first">
      <header>
        <Ring open={3} size={64} />
        <h1>{t('first_title')}</h1>
        <p class="lead">{t('first_lead')}</p>
      </header>
      <Example />
      <ol class="does">
        <li>{t('first_1')}</li>
        <li>{t('first_2')}</li>
        <li>{t('first_3')}</li>
      </ol>
      <section>
        <h2>{t('first_who')}</h2>
        <p class="about">{t('first_who_line')}</p>
        <People people={people} onPeople={onPeople} eager={!people.length} />
      </section>
      <section class="never">
        <h2>{t('first_never_title')}</h2>
        <ul>
          <li>{t('first_never_1')}</li>
          <li>{t('first_never_2')}</li>
          <li>{t('first_never_3')}</li>
        </ul>
      </section>
      <section class="end">
        <button type="button" class={people.length ? 'primary' : 'quiet'} onClick={onDone}>
          {t(people.length ? 'first_done' : 'first_skip')}
        </button>
        <PracticeLink />
        <p class="hint">{t('first_reload')}</p>
      </section>
      <p class="saved" role="status">
        {said}
      </p>
    </main>
  )
}

interface DoneProps {
  /** The keys that open the panel; empty where none are set. */
  keys: string
  onSettings(): void
}

/** The last word of the first run: where to go now. */
export function FirstDone({ keys, onSettings }: DoneProps) {
  return (
    <main class="page first over">
      <header>
        <Ring open={3} size={64} />
        <h1 tabIndex={-1}>{t('first_done_title')}</h1>
        <p class="lead">{t('first_done_line')}</p>
        <p class="hint">
          {t('first_done_button')} {keys ? t('first_done_keys', keys) : null}
        </p>
        <p class="hint">{t('first_reload')}</p>
      </header>
      <p class="onward">
        <PracticeLink />
        <button type="button" class="link" onClick={onSettings}>
          {t('options_title')}
        </button>
      </p>
    </main>
  )
}
