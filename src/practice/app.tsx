import type { PracticeDesk } from './desk.ts'
import { List } from './list.tsx'
import { Scene } from './scene.tsx'
import type { PracticeScene } from './scenes.ts'

interface Props {
  scene: PracticeScene | null
  /** Null while the scene is being opened. */
  desk: Pick<PracticeDesk, 'answer' | 'actions' | 'type' | 'load' | 'bringBack'> | null
  /** What the live region says. */
  said: string
}

/** The whole practice page. */
export function App({ scene, desk, said }: Props) {
  return (
    <div class="practice">
      {scene && desk ? (
        <Scene
          key={scene.id}
          scene={scene}
          answer={desk.answer}
          actions={desk.actions}
          onType={desk.type}
          onLoad={() => desk.load(scene.firstTry)}
          onBringBack={desk.bringBack}
        />
      ) : (
        <List />
      )}
      <p class="sr" role="status" aria-live="polite">
        {said}
      </p>
    </div>
  )
}
