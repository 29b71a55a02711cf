import { beforeEach, describe, expect, it } from 'vitest'
import { CONSENTS, type Consents } from '../../src/platform/consents.ts'
import type { NotesCommand } from '../../src/platform/protocol.ts'
import { openRecords } from '../../src/platform/records.ts'
import { NotesDesk } from '../../src/session/notes-desk.ts'
import { Session } from '../../src/session/session.ts'
import type { Address, DraftReading, NotesPart, Person, Trouble } from '../../src/sites/draft-source.ts'
import { FakeSource, makeWorld, type World } from './fakes.ts'

const LINE = 'Sounds good, I agree.'

/** A document of one line, which is read only while it is allowed. */
class FakeDocument extends FakeSource {
  override readonly site = 'google-docs' as never
  person: Person | null = null
  title = '1:1 Dana and Alex'
  selected = ''
  ownLines: string[] = [LINE]
  said = ''
  readonly done: string[] = []

  override address(): Address {
    return { recipients: this.person ? [{ ...this.person, kind: 'to' }] : [], known: true, own: [] }
  }
  override read(): DraftReading | { trouble: Trouble } {
    this.reads++
    if (!this.person) throw new Error('read without permission')
    const message = this.said ? { text: this.said, from: this.person } : null
    return { channel: 'notes', draft: this.ownLines.join('\n'), message, earlier: [], subject: this.title }
  }

  readonly notes: NotesPart = ((own: () => FakeDocument) => ({
    documentId: 'document-1',
    get title() {
      return own().title
    },
    get reading() {
      return own().person ? ('live' as const) : ('closed' as const)
    },
    get lines() {
      return own().person ? own().ownLines : []
    },
    get said() {
      return own().said
    },
    underlines: 'off' as const,
    copy: null,
    allow(person: Person | null) {
      own().person = person
    },
    async takeSelection() {
      if (!own().selected) return false
      own().ownLines = [...own().ownLines, own().selected]
      return true
    },
    dropLines() {
      own().ownLines = []
    },
    async hear(text: string | null) {
      own().said = text ?? own().selected
      return own().said !== ''
    },
    fetchCopy: async () => null,
    pickLines() {},
    setUnderlines: (on: boolean, id: string) => void own().done.push(`underlines ${on} ${id}`),
    goTo: async (line: number) => void own().done.push(`go ${line}`),
  }))(() => this)
}

let world: World
let page: FakeDocument
let session: Session
let consents: Awaited<ReturnType<typeof openRecords<{ consents: Consents }>>>

async function begin(): Promise<void> {
  consents = await openRecords(world.storage, { consents: CONSENTS }, () => 0)
  const nothing = () => undefined
  session = new Session(
    page,
    world.platform,
    { changed: nothing, focused: nothing, gone: nothing, invalidated: nothing },
    (part, desk) => new NotesDesk(part, desk, consents),
  )
  session.setPanelOpen(true)
  await world.clock.pass(1000)
}
async function say(notes: NotesCommand): Promise<void> {
  await session.handle({ type: 'notes', notes, draftId: page.draftId, revision: 0 })
  await world.clock.pass(1000)
}
const allow = (more: Partial<Extract<NotesCommand, { act: 'allow' }>> = {}) =>
  say({ act: 'allow', personId: 'dana', shared: true, titles: false, ...more })

beforeEach(async () => {
  world = await makeWorld()
  page = new FakeDocument()
})

describe('a document of notes', () => {
  it('is not read before the person allows it, even when they ask for coaching', async () => {
    await begin()
    session.ask()
    await world.clock.pass(1000)
    expect(page.reads).toBe(0)
    expect(session.state().notes).toMatchObject({ allowed: false, lines: [], named: 'dana' })
    expect(world.host.requests).toEqual([])
  })

  it('is coached when the person has seen which lines', async () => {
    await begin()
    await allow()
    expect(session.state().notes).toMatchObject({ allowed: true, lines: [LINE], coached: false })
    expect(page.reads).toBe(0)
    await say({ act: 'coach' })
    expect(session.state().phase).toBe('ready')
    expect(world.host.requests.at(-1)?.input).toMatchObject({
      channel: 'notes',
      draft: LINE,
      manager: 'Dana',
      settings: { sharedNotes: true },
    })
  })

  it('keeps what was said about it, and nothing of its text or title', async () => {
    await begin()
    await allow({ shared: false })
    await say({ act: 'coach' })
    expect(world.host.requests.at(-1)?.input.settings).toMatchObject({ sharedNotes: false })
    expect(consents.current.consents).toEqual({
      documents: [{ documentId: 'document-1', personId: 'dana', shared: false }],
      byTitle: false,
    })
    expect(JSON.stringify(world.storage.content)).not.toMatch(/agree|1:1/)
    session.close()
    await begin()
    expect(session.state().notes).toMatchObject({ allowed: true, shared: false, coached: false })
  })

  it('hears what they said', async () => {
    await begin()
    await allow()
    await say({ act: 'coach' })
    await say({ act: 'hear', text: 'I am thinking of moving Tim.' })
    page.tell('message')
    await world.clock.pass(1000)
    expect(world.host.requests.at(-1)?.input.message).toBe('I am thinking of moving Tim.')
  })

  it('takes what is selected, and says when nothing is', async () => {
    await begin()
    await allow()
    page.ownLines = []
    await say({ act: 'select' })
    expect(session.state().notes).toMatchObject({ problem: 'nothing-selected', coached: false })
    page.selected = LINE
    await say({ act: 'select' })
    expect(session.state().notes).toMatchObject({ coached: true, lines: [LINE] })
  })

  it('is let go of when the permission is taken back, also in another tab', async () => {
    await begin()
    await allow()
    await say({ act: 'coach' })
    await say({ act: 'forbid' })
    expect(page.person).toBeNull()
    expect(session.state()).not.toHaveProperty('report')
    await allow()
    expect(page.person).not.toBeNull()
    await consents.update('consents', () => ({ documents: [], byTitle: false }))
    expect(page.person).toBeNull()
  })

  it('may be read by its title alone once the person allowed that; a refusal stands all the same', async () => {
    await begin()
    await allow({ titles: true })
    session.close()
    await consents.update('consents', (all) => ({ ...all, documents: [] }))
    await begin()
    expect(page.person?.name).toBe('Dana Lee')
    await say({ act: 'forbid' })
    expect(page.person).toBeNull()
    session.close()
    page.title = 'Budget'
    await consents.update('consents', (all) => ({ ...all, documents: [] }))
    await begin()
    expect(page.person).toBeNull()
  })

  it('rests with everything else', async () => {
    await begin()
    await allow()
    await say({ act: 'coach' })
    await world.store.update('settings', (all) => ({ ...all, quietUntil: world.clock.time + 1e6 }))
    expect(page.person).toBeNull()
    expect(session.state().resting).toBe('quiet')
  })

  it('does what else is asked, and drops what it does not understand', async () => {
    await begin()
    await allow()
    await say({ act: 'underlines', on: true })
    await say({ act: 'go', line: 0 })
    await say({ act: 'shout' } as never)
    await say({ act: 'pick', lines: [-1] })
    expect(page.done).toEqual(['underlines true coach-up-under-test', 'go 0'])
    expect(world.faults).toEqual([])
  })
})
