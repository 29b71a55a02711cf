import { t } from '../panel/words.ts'

/** The one picture of the first page: a talk that was about to close, and the sentence that keeps it open. */
export function Example() {
  const [before = '', after = ''] = t('first_scene_theirs').split(t('first_scene_cue'))
  return (
    <figure class="example" aria-label={t('first_scene_label')}>
      <blockquote class="theirs">
        {before}
        <mark>{t('first_scene_cue')}</mark>
        {after}
      </blockquote>
      <blockquote class="mine">
        <del>{t('first_scene_mine')}</del> <ins>{t('first_scene_new')}</ins>
      </blockquote>
    </figure>
  )
}
