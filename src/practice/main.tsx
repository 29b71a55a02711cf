/** The practice page: the list of scenes, or with a scene's id behind `#` that scene. */
import '../platform/polyfill.ts'
import { render } from 'preact'
import { announce } from '../panel/announce.ts'
import { copyText } from '../panel/copy-text.ts'
import { isUndo } from '../panel/keys.ts'
import { speak, t } from '../panel/words.ts'
import { reportFault } from '../platform/errors.ts'
import { t as message } from '../platform/i18n.ts'
import { livePlatform } from '../platform/live.ts'
import { once } from '../platform/once.ts'
import { App } from './app.tsx'
import { openScene, type PracticeDesk } from './desk.ts'
import { practicePlatform } from './platform.ts'
import { BOX_ID } from './scene.tsx'
import { PRACTICE_SCENES, type PracticeScene } from './scenes.ts'

speak((key, values) => message(key, ...values))
document.documentElement.lang = t('language')
document.documentElement.dir = t('direction')

const root = document.getElementById('app')!
/** One for all scenes: what it listens to is never let go. */
const live = once(livePlatform)
let scene: PracticeScene | null = null
let desk: PracticeDesk | null = null
let said = ''

function say(line: string): void {
  said = line
  draw()
}

const outer = {
  async copy(text: string) {
    const done = await copyText(text)
    say(t(done ? 'say_copied' : 'copy_failed'))
    return done
  },
  fault: (where: string, error: unknown) => reportFault(`practice: ${where}`, error),
}

async function go(): Promise<void> {
  const id = decodeURIComponent(location.hash.slice(1))
  const to = PRACTICE_SCENES.find((one) => one.id === id) ?? null
  if (to && to === scene) return
  desk?.close()
  desk = null
  scene = to
  said = ''
  if (to) {
    const platform = await practicePlatform(await live(), to)
    // Another scene may have been chosen meanwhile.
    if (scene !== to) return
    desk = openScene(
      to,
      platform,
      outer,
      (before, after) => {
        said = announce(before, after) ?? said
        draw()
      },
      () => document.getElementById(BOX_ID)?.focus(),
    )
  }
  draw()
  scrollTo(0, 0)
  root.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
}

function draw(): void {
  document.title = scene ? `${scene.title} · ${t('practice_title')}` : t('practice_title')
  render(<App scene={scene} desk={desk} said={said} />, root)
}

const follow = () => void go().catch((error) => outer.fault('open', error))
addEventListener('hashchange', follow)
document.addEventListener('keydown', (event) => {
  if (!isUndo(event) || !desk?.answer.state.current?.canUndo) return
  event.preventDefault()
  desk.actions.undo()
})
follow()
