import type { ComposeForm, ResponseKind } from '../scene.ts'
import type { Context } from './context.ts'
import { element, must } from './html.ts'
import { ownWindowTemplate, popupTemplate, replyTemplate } from './templates.ts'

interface FrameButtons {
  send: HTMLElement
  discard: HTMLElement
  showQuote: HTMLElement
  undo: HTMLElement
  redo: HTMLElement
  minimise: HTMLElement | null
  fullscreen: HTMLElement | null
  close: HTMLElement | null
}

/** A compose's markup with the parts that the page goes on using, taken before the mutations move them. */
export interface ComposeFrame {
  piece: DocumentFragment
  /** The pop-up's dialog; null for an answer in the thread. */
  dialog: HTMLElement | null
  /** What closing in full screen empties. */
  inner: HTMLElement | null
  title: HTMLElement | null
  body: HTMLElement
  subject: HTMLInputElement
  inputs: Map<string, HTMLInputElement>
  buttons: FrameButtons
  /** Where "Draft saved" appears. */
  status: HTMLElement
}

const REPLY_CLASS: Record<ResponseKind, string> = { new: 'mL', reply: 'mL', replyAll: 'mK', forward: 'mI' }

const REPLY_LABEL: Record<ResponseKind, string> = {
  new: 'New Message',
  reply: 'Reply',
  replyAll: 'Reply all',
  forward: 'Forward',
}

/** Cuts the frame for a form out of the fixtures. */
export function composeFrame(
  context: Context,
  form: ComposeForm,
  kind: ResponseKind,
  inline: boolean,
): ComposeFrame {
  const piece = document.createDocumentFragment()
  if (inline) piece.append(...must(replyTemplate(), '.ip').childNodes)
  else piece.append(form === 'ownWindow' ? ownWindowTemplate() : popupTemplate())
  if (inline) {
    must(piece, '.J-JN-M-I-Jm > img').className = REPLY_CLASS[kind]
    must(piece, '.aoI').setAttribute('aria-label', REPLY_LABEL[kind])
  } else if (kind !== 'new') {
    must(piece, '.aoY').append(poppedOutKind(kind))
  }
  const body = must(piece, '[g_editable]')
  // Closure sets these when it takes the body over; until then it is a plain element.
  for (const name of ['g_editable', 'contenteditable', 'role']) body.removeAttribute(name)
  body.id = 'body'
  if (context.switches.smartCompose) {
    body.setAttribute('itacorner', '6,7:1,1,0,0')
    for (const name of ['aria-owns', 'aria-controls']) body.setAttribute(name, 'completions')
    body.setAttribute('aria-expanded', 'false')
  }
  return {
    piece,
    dialog: piece.querySelector<HTMLElement>('[role=dialog]'),
    inner: piece.querySelector<HTMLElement>('.aaZ'),
    title: piece.querySelector<HTMLElement>('.aYF'),
    body,
    subject: must<HTMLInputElement>(piece, 'input[name=subjectbox]'),
    inputs: new Map(
      [...piece.querySelectorAll<HTMLInputElement>('form.bAs > input[type=hidden]')].map((i) => [i.name, i]),
    ),
    buttons: frameButtons(piece),
    status: must(piece, '.a8X'),
  }
}

function frameButtons(piece: ParentNode): FrameButtons {
  return {
    send: must(piece, '.aoO'),
    discard: must(piece, '.oh'),
    showQuote: must(piece, '.ajR'),
    undo: must(piece, '[command="+undo"]'),
    redo: must(piece, '[command="+redo"]'),
    minimise: piece.querySelector<HTMLElement>('.Hl'),
    fullscreen: piece.querySelector<HTMLElement>('.Hq'),
    close: piece.querySelector<HTMLElement>('.Ha'),
  }
}

/** A popped-out answer has the mark `.HQ` and the same button for its kind as one in the thread. */
function poppedOutKind(kind: ResponseKind): HTMLElement {
  const image = element('img', { class: REPLY_CLASS[kind], src: 'images/cleardot.gif', alt: '' })
  const button = element('div', { class: 'J-J5-Ji J-JN-M-I', role: 'button' })
  button.append(element('div', { class: 'J-J5-Ji J-JN-M-I-Jm' }, image))
  return element('div', { class: 'HQ' }, button)
}
