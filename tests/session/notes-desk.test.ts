import { beforeEach, describe, expect, it } from 'vitest'
import { CONSENTS, type Consents, withdrawn } from '../../src/platform/consents.ts'
import type { PrepareReply, PrepareRequest } from '../../src/platform/prepare.ts'
import type { NotesCommand } from '../../src/platform/protocol.ts'
import { openRecords } from '../../src/platform/records.ts'
import { loadRecord } from '../../src/platform/storage.ts'
import { NotesDesk } from '../../src/session/notes-desk.ts'
import { Session } from '../../src/session/session.ts'
import type { Address, DraftReading, NotesPart, Person, Trouble } from '../../src/sites/draft-source.ts'
import { SHEET } from '../../tools/gallery/prepare-scenes.ts'
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
  stamp = '1'
  /** What its export would say. */
  exported: { attendees: Person[] } | null = null
  attendees: Person[] | null = null
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
    get stamp() {
      return own().stamp
    },
    get attendees() {
      return own().attendees
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
    async findAttendees() {
      own().attendees = own().exported?.attendees ?? null
      return own().attendees !== null
    },
    async whole(of: 'all' | 'selection') {
      if (!own().person) throw new Error('read without permission')
      const text = of === 'all' ? own().ownLines.join('\n') : own().selected
      return text ? { text, by: 'live' as const } : null
    },
    pickLines() {},
    setUnderlines: (on: boolean, id: string) => void own().done.push(`underlines ${on} ${id}`),
    goTo: async (line: number) => void own().done.push(`go ${line}`),
  }))(() => this)
}

let world: World
let page: FakeDocument
let session: Session
let asked: PrepareRequest[]
/** How what is said is stored. */
let write: World['platform']['write']
let prepare: (request: PrepareRequest) => Promise<PrepareReply>
let consents: Awaited<ReturnType<typeof openRecords<{ consents: Consents }>>>

async function begin(changed: () => void = () => undefined): Promise<void> {
  consents = await openRecords(world.storage, { consents: CONSENTS }, () => 0)
  const nothing = () => undefined
  session = new Session(
    page,
    world.platform,
    { changed, focused: nothing, gone: nothing, invalidated: nothing },
    (part, desk) => new NotesDesk(part, desk, consents, prepare),
  )
  session.setPanelOpen(true)
  await world.clock.pass(1000)
}
async function say(notes: NotesCommand): Promise<void> {
  await session.handle({ type: 'notes', notes, draftId: page.draftId, revision: 0 })
  await world.clock.pass(1000)
}
const allow = (more: Partial<Extract<NotesCommand, { act: 'allow' }>> = {}) =>
  say({ act: 'allow', personId: 'dana', shared: true, names: false, ...more })

beforeEach(async () => {
  world = await makeWorld()
  write = world.platform.write
  world.platform.write = (change) => write(change)
  page = new FakeDocument()
  asked = []
  prepare = async (request) => {
    asked.push(request)
    return { ok: true, sheet: SHEET }
  }
})

describe('a document of notes', () => {
  it('is not read before the person allows it, even when they ask for coaching', async () => {
    await begin()
    session.ask()
    await world.clock.pass(1000)
    expect(page.reads).toBe(0)
    expect(session.state().notes).toMatchObject({
      allowed: false,
      lines: [],
      named: { id: 'dana', where: 'title' },
    })
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

  it('keeps what was said about it, its title and the day, and nothing of its text', async () => {
    await begin()
    await allow({ shared: false })
    await say({ act: 'coach' })
    expect(world.host.requests.at(-1)?.input.settings).toMatchObject({ sharedNotes: false })
    expect(consents.current.consents).toEqual({
      documents: [
        {
          documentId: 'document-1',
          personId: 'dana',
          shared: false,
          reason: 'said',
          title: '1:1 Dana and Alex',
          seen: '2026-11-22',
        },
      ],
      byName: false,
    })
    expect(JSON.stringify(world.storage.content)).not.toContain('agree')
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
    await consents.update('consents', () => ({ documents: [], byName: false }))
    expect(page.person).toBeNull()
  })

  it('may be read by its title alone once the person allowed that; a refusal stands all the same', async () => {
    await begin()
    await allow({ names: true })
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

describe('the attendees', () => {
  const DANA = { name: 'Dana Lee', address: 'dana@example.test' }

  it('are looked up on a click, before anything is allowed, and say whose notes these may be', async () => {
    page.title = 'Notes'
    page.exported = { attendees: [DANA, { name: 'Alex' }] }
    await begin()
    expect(session.state().notes).toMatchObject({ attendees: null })
    await say({ act: 'attendees' })
    expect(session.state().notes).toMatchObject({
      allowed: false,
      attendees: ['Dana Lee', 'Alex'],
      named: { id: 'dana', where: 'attendees' },
    })
    expect(page.person).toBeNull()
  })

  it('open the document where the person allowed names to, and it stays open', async () => {
    page.title = 'Notes'
    page.exported = { attendees: [DANA, { name: 'Alex' }] }
    await begin()
    await consents.update('consents', (all) => ({ ...all, byName: true }))
    expect(page.person).toBeNull()
    await say({ act: 'attendees' })
    expect(page.person?.name).toBe('Dana Lee')
    session.close()
    page.attendees = null
    await begin()
    expect(page.person?.name).toBe('Dana Lee')
    expect(consents.current.consents.documents).toMatchObject([{ reason: 'attendees', title: 'Notes' }])
    await consents.update('consents', (all) => ({ ...all, byName: false }))
    expect(page.person).toBeNull()
  })

  it('of a large meeting open nothing', async () => {
    page.title = 'Notes'
    page.exported = { attendees: [DANA, ...['A', 'B', 'C', 'D'].map((name) => ({ name }))] }
    await begin()
    await consents.update('consents', (all) => ({ ...all, byName: true }))
    await say({ act: 'attendees' })
    expect(page.person).toBeNull()
    expect(session.state().notes).toMatchObject({ named: { id: 'dana' } })
  })

  it('are said to be unknown where Docs hands out no copy', async () => {
    await begin()
    await say({ act: 'attendees' })
    expect(session.state().notes).toMatchObject({ attendees: null, looking: false, problem: 'no-copy' })
  })
})

describe('what the settings list', () => {
  it('has a document that its title opened, with the day it was seen last', async () => {
    await begin()
    await consents.update('consents', (all) => ({ ...all, byName: true }))
    session.close()
    await begin()
    expect(consents.current.consents.documents).toMatchObject([
      { documentId: 'document-1', reason: 'title', title: '1:1 Dana and Alex', seen: '2026-11-22' },
    ])
  })

  it('takes effect here at once when it is taken back there', async () => {
    await begin()
    await allow()
    await say({ act: 'coach' })
    await say({ act: 'prepare', of: 'all' })
    expect(session.state().notes?.prepared).toBeDefined()
    await consents.update('consents', (all) => withdrawn(all, 'document-1'))
    expect(page.person).toBeNull()
    expect(session.state()).not.toHaveProperty('report')
    expect(session.state().notes).toMatchObject({ allowed: false, coached: false })
    expect(session.state().notes).not.toHaveProperty('prepared')
  })

  it('is followed even where a refusal cannot be stored', async () => {
    await begin()
    await allow()
    world.storage.set = async () => {
      throw new Error('QuotaExceededError')
    }
    await say({ act: 'forbid' })
    expect(page.person).toBeNull()
    expect(session.state().notes?.problem).toMatch(/full|not-stored/)
  })
})

describe('a permission that cannot be stored', () => {
  const gone = () => Promise.reject(new Error('the background is gone'))
  let told: (string | undefined)[]

  /** What the panel is told: the state whenever it is said to be another one. */
  async function beginTold(): Promise<void> {
    told = []
    await begin(() => told.push(session.state().notes?.problem))
  }

  it('is told at once, and nothing is read', async () => {
    await beginTold()
    write = gone
    await allow({ names: true })
    expect(told.at(-1)).toBe('not-stored')
    expect(session.state().notes).toMatchObject({ allowed: false, lines: [], byName: false })
    session.ask()
    await say({ act: 'coach' })
    expect([page.person, page.reads]).toEqual([null, 0])
    expect(world.faults).toEqual(['notes consent'])
  })

  it('is told in the same way where the storage is full, and is given by the next click', async () => {
    const works = write
    await beginTold()
    write = async () => 'full'
    await allow()
    expect(told.at(-1)).toBe('full')
    expect(page.person).toBeNull()
    write = works
    await allow()
    expect(told.at(-1)).toBeUndefined()
    expect(page.person?.name).toBe('Dana Lee')
  })

  it('does not lift a refusal that could not be stored either', async () => {
    await beginTold()
    await allow()
    write = gone
    await say({ act: 'forbid' })
    expect(told.at(-1)).toBe('not-stored')
    expect(page.person).toBeNull()
    await allow()
    expect(told.at(-1)).toBe('not-stored')
    expect(page.person).toBeNull()
  })

  it('leaves who can read the document as it was', async () => {
    await beginTold()
    await allow()
    write = gone
    await say({ act: 'shared', shared: false })
    expect(told.at(-1)).toBe('not-stored')
    expect(session.state().notes).toMatchObject({ allowed: true, shared: true })
  })
})

describe('a permission that is changed elsewhere at the same moment', () => {
  /** The answer to the next write comes only after somebody else has stored a change, too. */
  function thenElsewhere(change: (all: Consents) => Consents): void {
    const works = write
    write = async (one) => {
      write = works
      const reply = await works(one)
      await consents.update('consents', change)
      return reply
    }
  }

  it('is refused when it was taken back before the answer came', async () => {
    await begin()
    thenElsewhere((all) => withdrawn(all, 'document-1'))
    await allow()
    expect(page.person).toBeNull()
    expect(consents.current.consents.documents).toMatchObject([{ personId: null }])
  })

  it('keeps what was said in another tab of whose it is, whoever says here who can read it', async () => {
    await begin()
    await allow()
    // This tab has not heard of it yet.
    const heard = consents.current
    Object.defineProperty(consents, 'current', { get: () => heard, configurable: true })
    const said = { documentId: 'document-1', personId: 'kai', shared: true, reason: 'said' } as const
    await world.platform.write({
      what: 'consent',
      consent: { ...said, title: 'Kai', seen: '2026-11-22' },
      names: false,
    })
    await say({ act: 'shared', shared: false })
    expect((await loadRecord(world.storage, CONSENTS, 0)).value.documents).toMatchObject([
      { personId: 'kai', shared: false },
    ])
  })
})

describe('the sheet for the next 1:1', () => {
  it('is made from all notes on screen, of an allowed document alone, and says how they were read', async () => {
    page.ownLines = [LINE, '', 'What about Leeds?']
    await begin()
    await say({ act: 'prepare', of: 'all' })
    expect(asked).toEqual([])
    await allow()
    await say({ act: 'hear', text: 'I worry about June.' })
    await say({ act: 'prepare', of: 'all' })
    expect(asked.at(-1)?.input).toMatchObject({
      notes: page.ownLines.join('\n'),
      messages: 'I worry about June.',
      manager: 'Dana',
    })
    expect(session.state().notes?.prepared).toEqual({
      phase: 'made',
      of: 'all',
      by: 'live',
      lines: 2,
      sheet: SHEET,
    })
  })

  it('is known to be old once the notes have changed, and goes when it is put away', async () => {
    await begin()
    await allow()
    await say({ act: 'prepare', of: 'all' })
    page.stamp = '2'
    expect(session.state().notes?.prepared?.stale).toBe(true)
    await say({ act: 'close-sheet' })
    expect(session.state().notes).not.toHaveProperty('prepared')
  })

  it('from a selection: without one the sheet before stays, and it is said', async () => {
    await begin()
    await allow()
    await say({ act: 'prepare', of: 'all' })
    await say({ act: 'prepare', of: 'selection' })
    expect(session.state().notes).toMatchObject({ problem: 'nothing-selected', prepared: { of: 'all' } })
    page.selected = 'What about Leeds?'
    await say({ act: 'prepare', of: 'selection' })
    expect(asked.at(-1)?.input.notes).toBe('What about Leeds?')
    expect(session.state().notes?.prepared).toMatchObject({ of: 'selection', lines: 1 })
  })

  it('does not keep the person waiting: a document can be forbidden meanwhile, and then there is none', async () => {
    let answer: (reply: PrepareReply) => void = () => undefined
    prepare = () => new Promise((resolve) => (answer = resolve))
    await begin()
    await allow()
    await say({ act: 'prepare', of: 'all' })
    expect(session.state().notes?.prepared?.phase).toBe('making')
    await say({ act: 'forbid' })
    expect(page.person).toBeNull()
    answer({ ok: true, sheet: SHEET })
    await world.clock.pass(10)
    expect(session.state().notes).not.toHaveProperty('prepared')
  })

  it('says when the engine gave none', async () => {
    prepare = async () => {
      throw new Error('gone')
    }
    await begin()
    await allow()
    await say({ act: 'prepare', of: 'all' })
    expect(session.state().notes?.prepared?.phase).toBe('failed')
    expect(world.faults).toEqual(['notes prepare'])
  })
})
