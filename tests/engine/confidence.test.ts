import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { confidenceNote } from '../../src/engine/confidence.ts'
import type { ConfidenceNote } from '../../src/engine/types.ts'
import { anyText } from './any-text.ts'
import { type Given, readWith } from './read-with.ts'

const noteOf = (given: Given): ConfidenceNote | null => confidenceNote(readWith(given).reading)

const ASKED = 'We may close Lisbon. Please keep it between us. More on Friday.'

describe('a confidence kept', () => {
  it.each([
    'Between you and me, we may close Lisbon.',
    "Please don't share this yet.",
    'I tell you in confidence that I am leaving.',
    "Keep it under your hat. I haven't told anyone yet.",
    'This is strictly private.',
    'Off the record: Tim is leaving.',
  ])('%s', (message) => {
    expect(noteOf({ message, draft: "Understood. I'll let Tim know." })?.others).toEqual(['Tim'])
  })

  it('shows the whole sentence that asks for it, and who would hear', () => {
    expect(noteOf({ manager: 'Dana', message: ASKED, draft: "Fine. I'll tell Tim on Monday." })).toEqual({
      quote: 'Please keep it between us.',
      others: ['Tim'],
      text: "Dana wrote “keep it between us”. Your text says: “I'll tell Tim on Monday.”",
    })
  })

  it.each<[draft: string, others: string]>([
    ["I'll let Tim know.", 'Tim'],
    ['I will tell Maria and Ken today.', 'Maria and Ken'],
    ["I've told my team already.", 'my team'],
    ["i'll let the team know", 'the team'],
    ['Let me mention it to Tim.', 'Tim'],
    ["I'm going to brief the board.", 'the board'],
    ['I told everyone.', 'everyone'],
    ['I’ll let Tim know.', 'Tim'],
    ["I'll ping Ken about it.", 'Ken'],
    ["Ok. I'll call the board tonight.", 'the board'],
    ["I'll let tim know", 'tim'],
  ])('%s', (draft, others) => expect(noteOf({ message: ASKED, draft })?.others).toEqual([others]))

  it('names those who are addressed beside the manager', () => {
    const recipients = [
      { kind: 'to' as const, name: 'Dana', marked: true },
      { kind: 'cc' as const, name: 'Ken Ray' },
      { kind: 'cc' as const, address: 'pat@acme.com' },
    ]
    expect(noteOf({ manager: 'Dana', message: ASKED, draft: 'Ok.', recipients })).toEqual({
      quote: 'Please keep it between us.',
      others: ['Ken Ray', 'pat@acme.com'],
      text: 'Dana wrote “keep it between us”. This also goes to Ken Ray, pat@acme.com.',
    })
  })

  it.each<[why: string, given: Given]>([
    ['nothing was asked', { message: 'We may close Lisbon.', draft: "I'll tell Tim." }],
    ['no message', { draft: "Between us, I'll tell Tim." }],
    ['it stays with the manager', { message: ASKED, draft: "I'll let you know. I'll call you back." }],
    ['nobody is told', { message: ASKED, draft: 'I will tell nobody. I will tell no one.' }],
    ['nobody will be told', { message: ASKED, draft: "I won't tell Tim. I will not tell anyone." }],
    ['a thing, not a person', { message: ASKED, draft: "I'll call back. I'll email the file over." }],
    ['leave is asked for', { message: ASKED, draft: 'May I tell Tim on Monday?' }],
    ['a task, not news', { message: ASKED, draft: "I'll let Tim take the audit." }],
    [
      'only the manager is addressed',
      { message: ASKED, draft: 'Ok.', recipients: [{ kind: 'to', name: 'Dana', marked: true }] },
    ],
  ])('no note: %s', (_why, given) => expect(noteOf(given)).toBeNull())

  it('never throws, on any text', () => {
    fc.assert(
      fc.property(anyText, anyText, (draft, message) => {
        const note = noteOf({ draft: `I'll tell ${draft}`, message: `Between us, ${message}` })
        if (note) expect(`Between us, ${message}`).toContain(note.quote)
      }),
    )
  })
})
