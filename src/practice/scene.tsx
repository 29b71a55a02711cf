import type { Actions } from '../panel/actions.ts'
import { Copy } from '../panel/parts/copy.tsx'
import { Fold } from '../panel/parts/fold.tsx'
import { Plain } from '../panel/parts/plain.tsx'
import { Body } from '../panel/states/body.tsx'
import { t } from '../panel/words.ts'
import { Box } from './box.tsx'
import type { Answer } from './desk.ts'
import { PRACTICE_SCENES, type PracticeScene } from './scenes.ts'

interface Props {
  scene: PracticeScene
  answer: Answer
  actions: Actions
  onType(draft: string): void
  onLoad(): void
  onBringBack(): void
}

/** Where the caret goes. */
export const BOX_ID = 'answer'

/** One scene: what the manager says and the answer on one side, the coaching on the other. */
export function Scene(props: Props) {
  const { scene, answer, actions } = props
  const at = PRACTICE_SCENES.indexOf(scene)
  const next = PRACTICE_SCENES[(at + 1) % PRACTICE_SCENES.length]!
  return (
    <div class="scene">
      <header class="top">
        <a class="link" href="#all">
          {t('practice_all')}
        </a>
        <a class="link" href={`#${next.id}`}>
          {t('practice_next', next.title)}
        </a>
      </header>
      <main class="talk">
        <p class="hint">{t('practice_number', String(at + 1), String(PRACTICE_SCENES.length))}</p>
        <h1 tabIndex={-1}>{scene.title}</h1>
        <p class="who">{scene.who}</p>
        <Mail scene={scene} />
        <h2>{t('practice_want')}</h2>
        <p class="want">{scene.want}</p>
        <Yours {...props} />
      </main>
      <aside class="coaching" aria-labelledby="coaching-title">
        <h2 id="coaching-title" class="to">
          {t('practice_coaching')}
        </h2>
        {answer.draft.trim() ? (
          <Body state={answer.state} actions={actions} />
        ) : (
          <Plain open={0} title={t('practice_empty_title')} line={t('practice_empty_line')} />
        )}
      </aside>
      <section class="one-way">
        <Fold key={scene.id} title={t('practice_good')}>
          <p class="hint">{t('practice_good_line')}</p>
          <p class="good">{scene.goodAnswer}</p>
        </Fold>
      </section>
    </div>
  )
}

function Mail({ scene }: { scene: PracticeScene }) {
  return (
    <article class="mail" aria-labelledby="mail-subject">
      <h2 id="mail-subject">{scene.subject}</h2>
      <p class="hint">
        {scene.cc
          ? t('practice_from_cc', scene.manager, scene.cc.join(', '))
          : t('practice_from', scene.manager)}
      </p>
      <blockquote>{scene.message}</blockquote>
    </article>
  )
}

function Yours({ scene, answer, actions, onType, onLoad, onBringBack }: Props) {
  return (
    <section class="yours">
      <label for={BOX_ID}>{t('practice_answer', scene.manager)}</label>
      <Box
        id={BOX_ID}
        draft={answer.draft}
        underlines={answer.underlines}
        placeholder={t('practice_placeholder')}
        onType={onType}
      />
      <div class="actions">
        <button type="button" class="second" onClick={onLoad}>
          {t('practice_load')}
        </button>
        {answer.before === null ? null : (
          <button type="button" class="quiet" onClick={onBringBack}>
            {t('practice_bring_back')}
          </button>
        )}
        {answer.draft.trim() ? <Copy label="copy_draft" text={answer.draft} actions={actions} /> : null}
      </div>
    </section>
  )
}
