import { BOOT_ELEMENT, type BootData } from '../boot-data.ts'
import type { SimError } from '../sim-api.ts'
import { controlFor } from './control.ts'
import { DocsApp } from './docs-app.ts'

const errors: SimError[] = []

window.addEventListener('error', (event) => {
  errors.push({ kind: 'error', text: event.message })
})
window.addEventListener('unhandledrejection', (event) => {
  errors.push({ kind: 'rejection', text: String(event.reason) })
})
document.addEventListener('securitypolicyviolation', (event) => {
  errors.push({ kind: 'policy', text: `${event.effectiveDirective}: ${event.blockedURI} ${event.sample}` })
})

const data = document.getElementById(BOOT_ELEMENT)
const boot = JSON.parse(data?.textContent ?? '{}') as BootData
data?.remove()
// Docs takes the chunks that the page came with and leaves nothing of them.
delete window.DOCS_modelChunk

// The scene has made its document: from here on the address is one that Docs would have.
const address = new URL(location.href)
for (const name of ['sim', 'annotate', 'csp']) address.searchParams.delete(name)
if (!address.searchParams.has('tab')) address.searchParams.set('tab', boot.tabs[0]?.id ?? 't.0')
history.replaceState(null, '', address)

const start = (): void => {
  const app = new DocsApp(boot, errors)
  window.__docs = controlFor(app, errors)
  void app.start()
}

const late = boot.scene.switches?.lateStart ?? 0
if (late > 0) setTimeout(start, late)
else start()
