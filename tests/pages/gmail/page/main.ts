import { decodeScene, type Scene } from '../scene.ts'
import type { SimError } from '../sim-api.ts'
import { controlFor } from './control.ts'
import { Page } from './page.ts'

const errors: SimError[] = []

window.addEventListener('error', (event) => {
  errors.push({ kind: 'error', text: event.message })
})
window.addEventListener('unhandledrejection', (event) => {
  errors.push({ kind: 'rejection', text: String(event.reason) })
})
document.addEventListener('securitypolicyviolation', (event) => {
  // Closure's base.js tries one `eval` to tell old browsers apart; it is refused and expects that.
  if (event.blockedURI === 'eval' && event.sourceFile.endsWith('/closure-editor.js')) return
  errors.push({ kind: 'policy', text: `${event.effectiveDirective}: ${event.blockedURI} ${event.sample}` })
})

const code = new URLSearchParams(location.search).get('sim')
const scene: Scene = code ? decodeScene(code) : { form: 'inbox' }

const start = (): void => {
  window.__sim = controlFor(new Page(scene), errors)
}

const late = scene.switches?.lateApp ?? 0
if (late > 0) setTimeout(start, late)
else start()
