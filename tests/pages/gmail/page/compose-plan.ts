import type { ComposeForm, ComposeScene, Person, ResponseKind, ThreadMessage } from '../scene.ts'
import type { RecipientLists } from '../sim-api.ts'
import type { Context } from './context.ts'
import { word } from './labels.ts'

/** Everything that a compose needs to know before it is drawn. */
export interface ComposePlan {
  form: ComposeForm
  kind: ResponseKind
  inline: boolean
  scene: ComposeScene
  subject: string
  lists: RecipientLists
  /** Index of the message that is answered; -1 in a new mail. */
  answers: number
  message: ThreadMessage | undefined
  plainText: boolean
  reopened: boolean
  draftId: string
  /** Content of a compose that was open before; it wins over the scene's draft. */
  restored?: { body: string; trimmed: string }
}

const KINDS: Record<ComposeForm, ResponseKind> = {
  popup: 'new',
  several: 'new',
  minimised: 'new',
  fullscreen: 'new',
  ownWindow: 'new',
  reopenedDraft: 'new',
  reply: 'reply',
  replyAll: 'replyAll',
  forward: 'forward',
  popoutReply: 'reply',
  previewPane: 'reply',
  threadWindow: 'reply',
  plainText: 'reply',
}

const INLINE: ComposeForm[] = ['reply', 'replyAll', 'forward', 'previewPane', 'threadWindow', 'plainText']

/** Whether a form belongs to a thread that has to be on the page. */
export function answersThread(form: ComposeForm): boolean {
  return KINDS[form] !== 'new'
}

/** Fills in what the scene leaves open. */
export function planCompose(
  context: Context,
  form: ComposeForm,
  scene: ComposeScene,
  thread: ThreadMessage[],
  threadSubject: string,
): ComposePlan {
  const kind = KINDS[form]
  const answers = kind === 'new' ? -1 : (scene.answers ?? thread.length - 1)
  const message = thread[answers]
  const prefix = kind === 'new' ? '' : kind === 'forward' ? 'Fwd: ' : 'Re: '
  return {
    form,
    kind,
    inline: INLINE.includes(form),
    scene,
    subject: scene.subject ?? (prefix ? prefix + threadSubject : word('New Message', context.language)),
    lists: defaultLists(context, kind, scene, message),
    answers,
    message,
    plainText: scene.plainText ?? form === 'plainText',
    reopened: context.switches.reopenedDraft || form === 'reopenedDraft',
    draftId: scene.draftId ?? (form === 'reopenedDraft' ? '#msg-a:r4711' : ''),
  }
}

function defaultLists(
  context: Context,
  kind: ResponseKind,
  scene: ComposeScene,
  message: ThreadMessage | undefined,
): RecipientLists {
  const others = (message?.to ?? []).filter(({ address }) => address !== context.me.address)
  const to: Record<ResponseKind, Person[]> = {
    new: [context.manager],
    reply: message ? [message.from] : [context.manager],
    replyAll: message ? [message.from, ...others] : [context.manager],
    forward: [],
  }
  return { to: scene.to ?? to[kind], cc: scene.cc ?? [], bcc: scene.bcc ?? [] }
}
