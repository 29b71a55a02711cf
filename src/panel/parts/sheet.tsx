import type { ComponentChildren } from 'preact'
import type {
  PreparedDecision,
  PreparedFrom,
  PreparedQuestion,
  Sheet as SheetType,
} from '../../engine/types.ts'
import { arrange } from '../read/arrange-sheet.ts'
import { missingLine } from '../read/sheet-text.ts'
import { useArrival } from '../use-arrival.ts'
import { t, type WordKey } from '../words.ts'

const FROM: Record<PreparedFrom, WordKey> = {
  notes: 'prepare_from_notes',
  messages: 'prepare_from_messages',
  earlier: 'prepare_from_earlier',
}

interface Props {
  sheet: SheetType
  /** Whom the talk is with, or nothing. */
  name: string
  /** What is to be said of how it was made. */
  children?: ComponentChildren
}

/** The sheet: three questions to say aloud first, then what else there is to bring. */
export function Sheet({ sheet, name, children }: Props) {
  const { line, aloud, questions, worries, decisions, yours } = arrange(sheet)
  const heading = useArrival<HTMLHeadingElement>()
  return (
    <article class="prepared" aria-labelledby="sheet-title">
      <h2 id="sheet-title" tabIndex={-1} data-home ref={heading}>
        {name ? t('prepare_for', name) : t('prepare_sheet')}
      </h2>
      {children}
      {line ? <p class="aside">{line}</p> : null}
      <section class="aloud">
        <h3>{t('prepare_aloud')}</h3>
        <ol>
          {aloud.map(({ say, of }) => (
            <li key={say}>
              <p>{say}</p>
              {of ? <BuildsOn one={of} /> : null}
            </li>
          ))}
        </ol>
      </section>
      <Part title={t('prepare_questions')} list={questions} />
      <Part title={t('prepare_worries')} list={worries} />
      <Part title={t('prepare_decisions')} list={decisions} />
      {yours.length ? (
        <section>
          <h3>{t('prepare_yours')}</h3>
          <ul class="yours-list">
            {yours.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </article>
  )
}

function Part({ title, list }: { title: string; list: PreparedQuestion[] }) {
  if (!list.length) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul class="bring">
        {list.map((one) => (
          <li key={one.quote}>
            <p class="ask">{one.ask}</p>
            <BuildsOn one={one} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The words that a question builds on, and what is missing there. */
function BuildsOn({ one }: { one: PreparedQuestion | PreparedDecision }) {
  const missing = missingLine(one)
  return (
    <>
      <blockquote>
        <span class="sr">{t(FROM[one.from])} </span>
        {one.quote}
      </blockquote>
      {missing ? <p class="hint">{missing}</p> : null}
    </>
  )
}
