import type { Finding } from '../../engine/types.ts'
import type { Actions } from '../actions.ts'
import { t } from '../words.ts'

/** Lesser remarks: a title, what was seen, and a way to look closer. */
export function Others({ findings, actions }: { findings: Finding[]; actions: Actions }) {
  return (
    <ul class="others">
      {findings.map((finding) => (
        <li key={finding.id}>
          <h4>{finding.card.title}</h4>
          <p>{finding.card.seen}</p>
          <button type="button" class="link" onClick={() => actions.lookAt(finding.id)}>
            {t('others_look')}
            <span class="sr">: {finding.card.title}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
