import type { ComposeForm, ResponseKind, Scene } from '../scene.ts'
import type { RecipientLists, SimApi, SimError } from '../sim-api.ts'
import { Mutator } from './mutate.ts'
import type { Page } from './page.ts'
import type { Row } from './recipients.ts'

/** `window.__sim`: what tests and demos may do to the page and ask of it. */
export function controlFor(page: Page, errors: SimError[]): SimApi {
  const opened = async (id: string): Promise<string> => {
    await page.ready()
    return id
  }
  return {
    get isReady() {
      return page.pending === 0
    },
    saved: page.savedDrafts,
    sent: page.sentMessages,
    errors,
    counts: page.counts,
    ready: () => page.ready(),
    load: (scene: Scene) => page.load(scene),
    compose: (form: ComposeForm, scene: Partial<Scene> = {}) =>
      opened(page.open(form, { ...page.context.scene, ...scene, form })),
    reply: (kind: Exclude<ResponseKind, 'new'> = 'reply', index?: number) =>
      opened(page.reply(kind, index ?? page.messageCount - 1)),
    composes: () => [...page.composes.values()].map((compose) => compose.describe()),
    truth: (id?: string) => page.compose(id).truth(),
    body: (id?: string) => {
      const { body } = page.compose(id)
      return body.isConnected ? body : null
    },
    fullscreen: (id?: string) => page.fullscreenClicked(page.compose(id)),
    minimise: (id?: string) => page.minimiseClicked(page.compose(id)),
    popOut: (id?: string) => opened(page.popOut(page.compose(id))),
    close: (id?: string) => page.closeClicked(page.compose(id)),
    discard: (id?: string) => page.discardClicked(page.compose(id)),
    send: (id?: string) => page.sendClicked(page.compose(id)),
    undoSend: () => page.ready().then(() => opened(page.undoSend())),
    expandQuote: (id?: string) => page.compose(id).expandQuote(),
    expandMessage: (index: number) => page.unfoldMessage(index),
    navigate: (where: 'inbox' | 'thread') => {
      page.navigate(where)
      return page.ready()
    },
    setRecipients: (lists: Partial<RecipientLists>, id?: string) => page.compose(id).recipients.set(lists),
    collapseRecipients: (id?: string) => page.compose(id).recipients.collapse(),
    expandRecipients: (id?: string) => page.compose(id).recipients.expand(),
    typeRecipient: (row: Row, text: string, id?: string) => page.compose(id).recipients.type(row, text),
    mutate: (names, seed, share) => {
      new Mutator(share === undefined ? { names, seed } : { names, seed, share }).apply(document.body)
    },
    undo: (id?: string) => page.compose(id).editor?.undo(),
    redo: (id?: string) => page.compose(id).editor?.redo(),
  }
}
