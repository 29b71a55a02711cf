/** Counts how often the content script looks at the text of the draft or of the mails around it. */
import { extensionId, isolatedWorld } from './chromium.ts'
import type { Stage } from './stage.ts'

const WATCH = `(() => {
  const texts = () => [...document.querySelectorAll('[g_editable="true"], .a3s')]
  const meets = (node) => texts().some((text) => text.contains(node) || node.contains(text))
  globalThis.__reads = 0
  const getters = [
    [CharacterData.prototype, 'data'],
    [Node.prototype, 'nodeValue'],
    [Node.prototype, 'textContent'],
    [Element.prototype, 'innerHTML'],
    [Element.prototype, 'outerHTML'],
    [HTMLElement.prototype, 'innerText'],
    [HTMLElement.prototype, 'outerText'],
  ]
  for (const [prototype, name] of getters) {
    const own = Object.getOwnPropertyDescriptor(prototype, name)
    const get = function () {
      if (meets(this)) globalThis.__reads += 1
      return own.get.call(this)
    }
    Object.defineProperty(prototype, name, { ...own, get })
  }
})()`

export interface Reads {
  count(): Promise<number>
  detach(): Promise<void>
}

/** Starts counting in the page that is open now; a navigation ends it. */
export async function watchReads(stage: Stage): Promise<Reads> {
  const world = await isolatedWorld(stage.page, await extensionId(stage.session.context))
  await world.evaluate(WATCH)
  return { count: () => world.evaluate<number>('globalThis.__reads'), detach: world.detach }
}
