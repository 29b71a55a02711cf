/** The gallery: all scenes as frames, or with `?scene=name` one of them as the panel shows it. */
import { render } from 'preact'
import { useReducer, useState } from 'preact/hooks'
import de from '../../public/_locales/de/messages.json'
import en from '../../public/_locales/en/messages.json'
import OPTIONS_STYLE from '../../src/options/options.css?url'
import type { Actions } from '../../src/panel/actions.ts'
import { App } from '../../src/panel/app.tsx'
import PANEL_STYLE from '../../src/panel/panel.css?url'
import { NOTHING_PASTED, type PrepareDesk } from '../../src/panel/prepare-desk.ts'
import { fromCatalogue, speak } from '../../src/panel/words.ts'
import PRACTICE_STYLE from '../../src/practice/practice.css?url'
import { reduce } from '../../src/session/panel-state.ts'
import { NOTES_SCENES } from './notes-scenes.ts'
import { OPTIONS_FILES, OPTIONS_PRESSES, OPTIONS_SCENES } from './options-scenes.tsx'
import { PRACTICE_STATES } from './practice-scenes.tsx'
import { PREPARE_SCENES, SHEET } from './prepare-scenes.ts'
import { prepare } from './press.ts'
import { SCENES as PANEL_SCENES, type Scene } from './scenes.ts'

const SCENES: Record<string, Scene> = { ...PANEL_SCENES, ...NOTES_SCENES, ...PREPARE_SCENES }
const PAGES = { ...OPTIONS_SCENES, ...PRACTICE_STATES }

const asked = new URL(location.href).searchParams
const name = asked.get('scene')
const scene = name ? SCENES[name] : undefined
/** `&locale=de` shows it in German. */
const inLanguage = fromCatalogue(asked.get('locale') === 'de' ? de : en)
/** Words as long as German ones, to see what gives. */
const long = (text: string) =>
  text.replace(/[A-Za-z]{4,}/g, (word) => word + word.slice(-Math.ceil(word.length * 0.45)).toLowerCase())
speak(scene?.words === 'long' ? (key, subs) => long(inLanguage(key, subs)) : inLanguage)
document.documentElement.lang = inLanguage('language', [])

function Live({ scene }: { scene: Scene }) {
  const [state, dispatch] = useReducer(reduce, scene.state)
  const [text, setText] = useState(scene.text ?? { from: '', message: '', draft: '' })
  const [view, setView] = useState(scene.prepare ?? NOTHING_PASTED)
  const [said, say] = useState('')
  const log = (what: string) => () => say(what)
  const actions: Actions = {
    ask: log('ask'),
    mark: async () => (scene.full ? 'full' : null),
    notes: log('notes'),
    use: (_edits, _ids, _moves, suggestionId) => {
      dispatch({ type: 'used', suggestionId })
      const current = state.current
      if (!current) return
      const done = { ...current, canUndo: true, last: { action: 'use' as const, ok: true } }
      dispatch({ type: 'from-page', message: { type: 'state', drafts: state.drafts, current: done } })
    },
    undo: () => {
      if (!state.current) return
      const current = { ...state.current, canUndo: false, last: { action: 'undo' as const, ok: true } }
      dispatch({ type: 'from-page', message: { type: 'state', drafts: state.drafts, current } })
    },
    copy: async () => true,
    dismiss: log('dismiss'),
    context: (context) => {
      if (!state.current) return
      const { context: _was, ...rest } = state.current
      const current = context ? { ...rest, context } : rest
      dispatch({ type: 'from-page', message: { type: 'state', drafts: state.drafts, current } })
    },
    ownQuestion: log('own question'),
    chooseDraft: log('choose draft'),
    leave: log('leave'),
    show: log('show'),
    choose: (suggestionId) => dispatch({ type: 'choose', suggestionId }),
    edit: (draftId, mine) => dispatch({ type: 'edit', draftId, mine }),
    lookAt: (findingId) => dispatch({ type: 'look-at', findingId }),
    next: () => dispatch({ type: 'next' }),
    paste: (open) => dispatch({ type: 'paste', open }),
    prepare: (open) => setView({ ...view, open }),
    coachPasted: log('coach pasted'),
    mayKeep: () => true,
    keep: async () => (scene.full ? { ok: false, problem: 'full' } : { ok: true, id: 'p' }),
    letGo: async (id) => ({ ok: true, id }),
    settings: log('settings'),
    withheld: () => scene.withheld ?? [],
    letIn: log('let in'),
    retry: log('retry'),
    fault: log('fault'),
  }
  const desk = { text, state: scene.desk ?? null, actions, type: setText }
  const prep: PrepareDesk = {
    view,
    open: (open) => setView({ ...view, open }),
    type: (text) => setView({ ...view, text }),
    make: () => setView({ ...view, phase: 'made', sheet: SHEET }),
    change: () => setView({ ...view, phase: 'writing' }),
  }
  return <App state={state} actions={actions} said={said} desk={desk} prep={prep} />
}

function Frames() {
  return (
    <main class="gallery">
      {[...Object.keys(SCENES), ...Object.keys(PAGES)].map((key) => (
        <section key={key}>
          <h2>
            <a href={`?scene=${key}`}>{key}</a>
          </h2>
          <iframe src={`?scene=${key}`} title={key} loading="lazy" />
        </section>
      ))}
    </main>
  )
}

const Page = name ? PAGES[name] : undefined
// A page has its own style; in the gallery it takes the panel's place.
const style = document.createElement('link')
style.rel = 'stylesheet'
style.href = !Page || !name ? PANEL_STYLE : name in PRACTICE_STATES ? PRACTICE_STYLE : OPTIONS_STYLE
const styled = new Promise((resolve) => style.addEventListener('load', resolve))
document.head.prepend(style)
await styled
const root = document.getElementById('app')!
render(scene ? <Live scene={scene} /> : Page ? <Page /> : <Frames />, root)
if (scene?.unfolded) for (const fold of root.querySelectorAll('details')) fold.open = true
const presses = scene?.press ?? OPTIONS_PRESSES[name ?? ''] ?? []
await prepare(root, presses, OPTIONS_FILES[name ?? ''])
document.title = name ? `Coach Up: ${name}` : document.title
Object.assign(window, {
  SCENE_NAMES: [...Object.keys(SCENES), ...Object.keys(PAGES)],
  /** Those that stand in a tab, and may be wide. */
  WIDE_NAMES: Object.keys(PAGES),
})
