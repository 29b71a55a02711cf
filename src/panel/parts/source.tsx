import type { Card } from '../../engine/types.ts'
import { t } from '../words.ts'

/** Why it matters, when the advice is wrong, and where it comes from. */
export function Source({ card }: { card: Card }) {
  return (
    <dl class="source">
      <dt>{t('source_why')}</dt>
      <dd>{card.why}</dd>
      <dt>{t('source_wrong')}</dt>
      <dd>{card.whenWrong}</dd>
      <dt>{t('source_from')}</dt>
      <dd>{card.source}</dd>
    </dl>
  )
}
