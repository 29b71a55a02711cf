/** The gallery: all scenes as frames, or with `?scene=name` one of them as the panel shows it. */
import { render } from 'preact'
import { useReducer, useState } from 'preact/hooks'
import en from '../../public/_locales/en/messages.json'
import type { Actions } from '../../src/panel/actions.ts'
import { App } from '../../src/panel/app.tsx'
import { reduce } from '../../src/panel/state.ts'
import { fromCatalogue, speak } from '../../src/panel/words.ts'
import { OPTIONS_SCENES } from './options-scenes.tsx'
import { SCENES, type Scene } from './scenes.ts'

const name = new URL(location.href).searchParams.get('scene')
const scene = name ? SCENES[name] : undefined
const english = fromCatalogue(en)
/** Words as long as German ones, to see what gives. */
const long = (text: string) =>
  text.replace(/[A-Za-z]{4,}/g, (word) => word + word.slice(-Math.ceil(word.length * 0.45)).toLowerCase())
speak(scene?.words === 'long' ? (key, subs) => long(english(key, subs)) : english)

function Live({ scene }: { scene: Scene }) {
  const [state, dispatch] = useReducer(reduce, scene.state)
  const [text, setText] = useState(scene.text ?? { from: '', message: '', draft: '' })
  const [said, say] = useState('')
  const log = (what: string) => () => say(what)
  const actions: Actions = {
    ask: log('ask'),
    mark: log('mark'),
    use: (_text, _ids, _moves, suggestionId) => {
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
    lookAt: (findingId) => dispatch({ type: 'look-at', findingId }),
    next: () => dispatch({ type: 'next' }),
    paste: (open) => dispatch({ type: 'paste', open }),
    coachPasted: log('coach pasted'),
    settings: log('settings'),
    retry: log('retry'),
    fault: log('fault'),
  }
  const desk = { text, state: scene.desk ?? null, actions, type: setText }
  return <App state={state} actions={actions} said={said} desk={desk} />
}

function Frames() {
  return (
    <main class="gallery">
      {[...Object.keys(SCENES), ...Object.keys(OPTIONS_SCENES)].map((key) => (
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

const Options = name ? OPTIONS_SCENES[name] : undefined
if (Options) {
  // The settings page has its own style; in the gallery it takes the panel's place.
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[href*="panel.css"]'))
    link.href = link.href.replace('panel/panel.css', 'options/options.css')
}
const root = document.getElementById('app')!
render(scene ? <Live scene={scene} /> : Options ? <Options /> : <Frames />, root)
if (scene?.unfolded) for (const fold of root.querySelectorAll('details')) fold.open = true
document.title = name ? `Coach Up: ${name}` : document.title
Object.assign(window, { SCENE_NAMES: [...Object.keys(SCENES), ...Object.keys(OPTIONS_SCENES)] })
