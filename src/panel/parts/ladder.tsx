import type { Actions } from '../actions.ts'
import { t } from '../words.ts'
import { Copy } from './copy.tsx'

/** The next questions, one rung further each: to keep at hand, or to say aloud. */
export function Ladder({ ladder, actions }: { ladder: string[]; actions: Actions }) {
  return (
    <div class="ladder">
      <p class="hint">{t('ladder_hint')}</p>
      <ol>
        {ladder.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <Copy text={ladder.join('\n')} actions={actions} />
    </div>
  )
}
