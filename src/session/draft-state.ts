/** What a panel shows of one draft. */
import type { DraftState } from '../platform/protocol.ts'
import type { DraftSource } from '../sites/draft-source.ts'
import type { Addressing } from './addressing.ts'
import type { Dismissals } from './dismissals.ts'
import type { Wishes } from './input.ts'
import type { Newest } from './newest.ts'
import type { NotesDesk } from './notes-desk.ts'
import type { Permission } from './permission.ts'
import type { Uses } from './uses.ts'

/** What a session knows of its draft, shared by its parts. */
export interface Knowledge {
  source: DraftSource
  addressing: Addressing
  permission: Permission
  newest: Newest
  wishes: Wishes
  dismissals: Dismissals
  last: DraftState['last'] | undefined
  notes: NotesDesk | null
  readonly uses: Uses
  unstored: DraftState['unstored'] | undefined
}

function phaseOf({ addressing, permission, newest }: Knowledge): DraftState['phase'] {
  const { kind } = addressing.standing
  if (!permission.isMeant(addressing.standing)) {
    return permission.resting() || kind === 'marked' ? 'unmarked' : kind
  }
  if (newest.trouble) return 'trouble'
  return newest.report && !newest.touched ? 'ready' : 'waiting'
}

/** The state as it is sent to panels. The text goes along only with its report. */
export function draftState(knowledge: Knowledge): DraftState {
  const { source, addressing, permission, newest, wishes, dismissals, last, unstored, notes } = knowledge
  const phase = phaseOf(knowledge)
  const { reading, message, trouble } = newest
  const report = phase === 'ready' ? newest.report : null
  const resting = permission.resting()
  const { person } = addressing.standing
  return {
    draftId: source.draftId,
    revision: newest.revision,
    site: source.site,
    phase,
    ...(trouble ? { trouble } : {}),
    ...(resting ? { resting } : {}),
    to: addressing.to,
    ...(person ? { person: { id: person.id, name: person.name } } : {}),
    ...(reading?.subject ? { subject: reading.subject } : {}),
    ...(report && reading ? { report, draft: reading.draft } : {}),
    ...(report && message !== null ? { message } : {}),
    ...(report && message !== null && reading?.message ? { messageFrom: reading.message.from } : {}),
    asked: wishes.asked,
    ...(wishes.context ? { context: wishes.context } : {}),
    dismissed: dismissals.idsIn(newest.report?.findings ?? []),
    ...(unstored ? { unstored } : {}),
    canUndo: source.canUndo(),
    ...(notes ? { notes: notes.state() } : {}),
    ...(last ? { last } : {}),
  }
}
