import type { Finding } from '../../engine/types.ts'
import type { DraftState } from '../../platform/protocol.ts'
import { theirWords } from '../../session/read/excerpt.ts'
import { firstName } from '../../session/read/names.ts'
import type { Actions } from '../actions.ts'
import { t } from '../words.ts'

interface Props {
  draft: DraftState
  finding: Finding
  actions: Actions
}

/** What was seen: their words with the cue marked, and the writer's sentence that answers them. */
export function Seen({ draft, finding, actions }: Props) {
  const theirs = theirWords(draft, finding)
  const mine = finding.in === 'draft' ? finding.quote.trim() : ''
  const name = firstName({ name: draft.messageFrom?.name ?? draft.person?.name ?? '' })
  return (
    <section class="seen" aria-labelledby="seen-title">
      <h2 id="seen-title">{finding.card.title}</h2>
      {theirs ? (
        <figure class="said theirs">
          <figcaption>{name ? t('seen_wrote', name) : t('seen_they_wrote')}</figcaption>
          <blockquote>
            {theirs.before}
            <mark>{theirs.marked}</mark>
            {theirs.after}
          </blockquote>
        </figure>
      ) : null}
      {mine ? (
        <figure class="said mine">
          <figcaption>
            <span>
              {finding.rule === 'closed-agreement'
                ? t(draft.site === 'google-docs' ? 'seen_notes_settle' : 'seen_settles')
                : t('seen_you_wrote')}
            </span>
            {draft.site === 'paste' ? null : (
              <button type="button" class="link" onClick={() => actions.show(finding.id)}>
                {t('seen_show')}
                <span class="sr">{t('seen_show_where')}</span>
              </button>
            )}
          </figcaption>
          <blockquote>{mine}</blockquote>
        </figure>
      ) : null}
      {theirs && mine ? null : <p class="seen-line">{finding.card.seen}</p>}
    </section>
  )
}
