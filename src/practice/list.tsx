import { Ring } from '../panel/parts/ring.tsx'
import { t } from '../panel/words.ts'
import { PRACTICE_SCENES } from './scenes.ts'

/** All scenes, to choose one. */
export function List() {
  return (
    <main class="list">
      <header>
        <Ring open={3} size={56} />
        <h1 tabIndex={-1}>{t('practice_title')}</h1>
        <p class="lead">{t('practice_lead')}</p>
      </header>
      <ol>
        {PRACTICE_SCENES.map((scene) => (
          <li key={scene.id}>
            <a href={`#${scene.id}`}>
              <span class="list-title">{scene.title}</span>
              <span class="list-who">{scene.who}</span>
            </a>
          </li>
        ))}
      </ol>
      <p class="hint">{t('practice_promise')}</p>
    </main>
  )
}
