/** Every state of the practice page, by name. */
import type { ComponentType } from 'preact'
import type { Actions } from '../../src/panel/actions.ts'
import type { DraftState } from '../../src/platform/protocol.ts'
import { App } from '../../src/practice/app.tsx'
import type { Answer } from '../../src/practice/desk.ts'
import { PRACTICE_SCENES, type PracticeScene } from '../../src/practice/scenes.ts'
import { EMPTY, reduce } from '../../src/session/panel-state.ts'
import { DRAFT, NOTHING, ready, SEED } from './reports.ts'

const [FIRST] = PRACTICE_SCENES as [PracticeScene, ...PracticeScene[]]
const WITH_COPY = PRACTICE_SCENES.find((scene) => scene.cc) ?? FIRST

const actions = new Proxy({} as Actions, { get: () => () => Promise.resolve(true) })
const coached = (current: DraftState): Partial<Answer> => ({
  draft: current.draft ?? '',
  state: reduce(EMPTY, { type: 'from-page', message: { type: 'state', drafts: [], current } }),
})

function page(scene: PracticeScene | null, answer: Partial<Answer> = {}): ComponentType {
  const whole: Answer = { draft: '', underlines: [], before: null, state: EMPTY, ...answer }
  const none = () => {}
  const desk = { answer: whole, actions, type: none, load: none, bringBack: none }
  return () => <App scene={scene} desk={scene ? desk : null} said="" />
}

const box = { site: 'practice' as const, draft: DRAFT }
const { report: _, ...unread } = ready(SEED, box)
const { start, end } = SEED.findings[0]!

export const PRACTICE_STATES: Record<string, ComponentType> = {
  practice: page(null),
  'practice-scene': page(FIRST),
  'practice-copy': page(WITH_COPY),
  'practice-reading': page(FIRST, coached({ ...unread, phase: 'waiting' })),
  'practice-coached': page(FIRST, {
    ...coached(ready(SEED, box)),
    before: 'mine',
    underlines: [{ start, end, strength: 'core', findingId: 'f1' }],
  }),
  'practice-nothing': page(FIRST, coached(ready(NOTHING, { ...box, draft: FIRST.goodAnswer }))),
  'practice-protected': page(FIRST, coached(ready({ ...NOTHING, silent: 'G10' }, box))),
  'practice-language': page(FIRST, coached(ready({ ...NOTHING, silent: 'language' }, box))),
}
