import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as PHRASES from '../../src/engine/data/gate-phrases.ts'
import { KEY_WORDS } from '../../src/engine/data/key-words.ts'
import { firstMatch } from '../../src/engine/gates/gate.ts'
import { GATES } from '../../src/engine/gates/index.ts'
import { keyWordFor, legible } from '../../src/engine/gates/typing.ts'
import { anyText } from './any-text.ts'
import { type Given, gatesOf, givenBy, PROTECTING, protecting, silentLine } from './read-with.ts'

interface Catalogue {
  gates: { id: string; examples: string[] }[]
  patterns: { id: string; negatives: { text: string; reason: string }[] }[]
}
const catalogue = JSON.parse(
  readFileSync(new URL('../corpus/catalogue.json', import.meta.url), 'utf8'),
) as Catalogue

const examplesOf = (id: string): string[] => catalogue.gates.find((g) => g.id === id)?.examples ?? []

describe('gates that words alone can raise', () => {
  const BY_WORDS = ['G4', 'G5', 'G6', 'G10', 'G11', 'G19', 'G22']
  it.each(BY_WORDS.flatMap((id) => examplesOf(id).map((text) => [id, text])))('%s: %s', (id, text) => {
    expect(gatesOf(givenBy(text!))).toContain(id)
  })
})

/**
 * The catalogue's examples of the other gates are whole drafts ("412.", "Yes."), which no words can tell from any
 * other: the gate lies in the message, the recipients, the settings, a chip, or in what the model reads.
 */
describe('gates that only context can raise', () => {
  const NOT_BY_WORDS: [id: string, where: string][] = [
    ['G1', 'the model: light weight, logistics'],
    ['G2', 'the model: an instruction'],
    ['G3', 'the model: social, nothing put up'],
    ['G7', 'the message, or the chip "It\'s decided"'],
    ['G8', 'the model: a plain question'],
    ['G9', 'the message'],
    ['G12', 'the model: acknowledged and asked; or the chip "We\'ve talked"'],
    ['G13', 'the model: a reason; or the chip "I do agree"'],
    ['G14', 'the model: light weight'],
    ['G15', 'the recipients'],
    ['G16', 'the page: whose text it is'],
    ['G17', 'the message'],
    ['G18', 'the message'],
    ['G20', 'language.ts and the settings'],
    ['G21', 'the model'],
    ['G23', 'the reading: a plain question, answered first by every rewrite'],
    ['G24', 'the settings: rules switched off'],
  ]
  it.each(NOT_BY_WORDS)('%s (%s) protects nobody by mistake', (id) => {
    for (const text of examplesOf(id)) expect(protecting(gatesOf(givenBy(text)))).toEqual([])
  })

  it.each<[id: string, given: Given]>([
    ['G7', { message: 'The board approved the closure on Monday.', draft: 'Noted.' }],
    ['G7', { message: 'It has been decided: we move in May.', draft: 'Fine.' }],
    ['G7', { message: 'We close Lisbon.', draft: 'Fine.', context: 'decided' }],
    ['G9', { message: 'Your leave on the 12th is approved.', draft: 'Great, thank you.' }],
    ['G12', { message: 'We close Lisbon.', draft: 'Fine.', context: 'talked' }],
    ['G13', { message: 'We close Lisbon.', draft: 'Fine.', context: 'agree' }],
    ['G15', { draft: 'Fine.', recipients: Array.from({ length: 5 }, () => ({ kind: 'to' as const })) }],
    ['G15', { draft: 'Fine.', recipients: [{ kind: 'to', external: true }] }],
    ['G17', { message: 'In a meeting, just send me the number.', draft: '412.' }],
    ['G18', { message: 'What would you do?', draft: 'I would wait for the audit.' }],
    ['G22', { message: 'I need a yes or a no.', draft: 'Yes.' }],
    [
      'G22',
      {
        message: 'Again?',
        draft: 'And now?',
        earlier: [
          { from: 'manager', text: 'No, not this year.' },
          { from: 'me', text: 'And next?' },
          { from: 'manager', text: "I'd rather not." },
        ],
      },
    ],
  ])('%s: %j', (id, given) => expect(gatesOf(given)).toContain(id))

  it.each<[id: string, given: Given]>([
    ['G7', { message: 'It has been decided: we move in May.', draft: 'Fine.', context: 'open' }],
    ['G7', { message: 'I have not decided yet, but the board will see it.', draft: 'Fine.' }],
    ['G15', { draft: 'Fine.', recipients: Array.from({ length: 4 }, () => ({ kind: 'to' as const })) }],
    ['G17', { draft: 'Just send me the number.', message: 'Here is the plan.' }],
    ['G18', { draft: 'What would you do?', message: 'I think we close it.' }],
    ['G19', { message: 'I resign.', draft: 'Oh.' }],
    ['G22', { draft: 'Drop it.', message: 'Let us close Lisbon.' }],
    ['G22', { message: 'Ok', draft: 'And now?', earlier: [{ from: 'manager', text: 'No, not this year.' }] }],
  ])('%s is not raised by %j', (id, given) => expect(gatesOf(given)).not.toContain(id))

  it('G7 and G9 give way where the model reads an open matter', () => {
    const said = { message: { Lisbon: { acts: { open: 0.9 }, weight: { medium: 0.9 } } } }
    const given = { message: 'The board approved it. Should we close Lisbon too?', draft: 'Yes.' }
    expect(gatesOf(given)).toContain('G7')
    expect(gatesOf(given, said)).not.toContain('G7')
    const granted = { message: 'Approved. And I think we should close Lisbon.', draft: 'Great.' }
    expect(gatesOf(granted)).toContain('G9')
    expect(gatesOf(granted, said)).not.toContain('G9')
  })

  it('the model protects where no word does', () => {
    const given = { draft: 'He stood too close again.' }
    expect(gatesOf(given)).toEqual([])
    expect(gatesOf(given, { whole: { protect: 0.9 } })).toEqual(['G10'])
  })
})

describe('the hard negatives of the catalogue', () => {
  /** Hard negatives of a rule that are the very thing a gate is for. */
  const RIGHTLY: Record<string, [gate: string, reason: string]> = {
    'I am revoking the leaked key now and will write up what happened after.': ['G4', 'security emergency'],
    'HR and Legal have signed off, please send the letter today.': ['G6', 'formal process'],
    'Rolled back the release; error rate is back to normal.': ['G4', 'incident'],
    'Site is down, customers are shouting!': ['G4', 'incident'],
    'You should leave the building: the alarm is real.': ['G4', 'safety'],
    "I won't sign this: it misstates revenue. I have asked Legal to look.": ['G10', 'a refusal'],
    "Please don't contact me about this while I am on sick leave.": ['G10', 'a boundary'],
    'Legal says the only compliant route is to notify within 72 hours.': ['G5', 'law'],
    'He harassed a colleague on 3 May; I am reporting it.': ['G10', 'a report'],
  }
  const negatives = catalogue.patterns.flatMap((p) => p.negatives)

  it('are 205', () => expect(negatives).toHaveLength(205))

  it.each(negatives.map((n) => [n.text, n.reason]))('%s (%s)', (text) => {
    const known = Object.entries(RIGHTLY).find(([words]) => text.includes(words))
    expect(protecting(gatesOf(givenBy(text)))).toEqual(known ? [known[1][0]] : [])
  })
})

const SAFETY: [gate: string, keyWord: string, text: string][] = [
  ['G10', 'harassed', 'He harassed a colleague on 3 May.'],
  ['G10', 'harassment', 'This is sexual harassment.'],
  ['G10', 'harassing', 'Please make him stop harassing me.'],
  ['G10', 'pregnant', 'They dropped me because I am pregnant.'],
  ['G10', 'maternity', 'With her maternity leave coming she is off the project.'],
  ['G10', 'retaliation', 'I take this as being in retaliation.'],
  ['G10', 'backdate', 'He wants me to backdate the form.'],
  ['G10', 'falsify', 'We were told to falsify the record.'],
  ['G10', 'threatened', 'She threatened me with the contract.'],
  ['G10', 'bullying', 'He has been bullying me since May.'],
  ['G10', 'tribunal', 'I will see you at the employment tribunal.'],
  ['G4', 'evacuate', 'Evacuate the third floor now.'],
  ['G4', 'unconscious', 'Colin is unconscious.'],
  ['G4', 'electrocuted', 'Femi was nearly electrocuted.'],
  ['G4', 'ambulance', 'Somebody call an ambulance.'],
  ['G5', 'subpoena', 'We got a subpoena this morning.'],
  ['G5', 'litigation', 'There is a litigation hold on it.'],
  ['G5', 'regulator', 'I reported it to the regulator.'],
  ['G5', 'solicitors', 'The solicitors told us to wait.'],
  ['G6', 'grievance', 'She has put in a grievance.'],
  ['G6', 'disciplinary', 'My disciplinary is on Monday.'],
  ['G6', 'redundancy', 'The redundancy consultation starts.'],
  ['G11', 'funeral', 'The funeral is on Friday.'],
  ['G11', 'mother', 'My mother died in the night.'],
  ['G11', 'suicidal', 'I have been suicidal.'],
  ['G11', 'cancer', 'The cancer is back.'],
]

/** Every way to mistype a word by one letter dropped, doubled or swapped, its first letter left as it is. */
function mistyped(word: string): string[] {
  const forms = new Set<string>()
  for (let i = 1; i < word.length; i++) {
    forms.add(word.slice(0, i) + word.slice(i + 1))
    forms.add(word.slice(0, i + 1) + word.slice(i))
    if (i + 1 < word.length) forms.add(word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2))
  }
  forms.delete(word)
  return [...forms]
}

describe('a life in danger', () => {
  it.each([
    "I don't think I want to be here any more, Jess, and I don't mean the company.",
    'I want to die.',
    'You would all do better without me.',
    'Some nights I look at the bridge a bit too long.',
    'There is not much point in me any more.',
    'I could end it all.',
  ])('is met with silence and a line about a voice: %s', (text) => {
    for (const given of [{ message: text, draft: 'Ok.' }, { draft: text }])
      expect(silentLine(given)).toMatch(/^This may be about somebody’s safety/)
  })

  it.each([
    "I don't see a way to make the 14th.",
    "I don't want to be here when they open the envelopes.",
    'I look at the bridge project on Monday.',
    "You'd do better without the third slide.",
    'I see no point in a second round.',
    'We end it all on 31 May: licence, hosting, support.',
    "I'd end it all next sprint.",
    "I can't see a way out of this.",
    'The logo is not the hill I want to die on.',
    'There is no reason to live with two systems.',
    "I can't see a way through this with the current budget.",
    "I don't want to live with a half-finished migration.",
    "I don't want to wake up to another pager alert.",
    'There is no point in me being on both calls.',
    "You're better off without me on that thread.",
    'No point in going on with the vendor.',
    'I may not be around much longer today.',
    'I hurt myself skiing.',
  ])('is not read into: %s', (text) => {
    expect(silentLine({ message: text, draft: 'Ok.' }) ?? '').not.toMatch(/safety/)
  })
})

describe('the gates that protect', () => {
  it.each(SAFETY)('%s holds for %s, however it is written', (gate, keyWord, text) => {
    for (const written of [text, text.toUpperCase(), text.toLowerCase(), text.replace('.', '')])
      expect(gatesOf({ draft: written })).toContain(gate)
    expect(gatesOf({ draft: '', message: text })).toContain(gate)
    expect(
      gatesOf({ draft: `Hi Dana,\n\nThe file is attached. ${text} Monday works.\n\nBest,\nAlex` }),
    ).toContain(gate)
    expect(text.toLowerCase()).toContain(keyWord)
  })

  it.each(SAFETY)('%s holds for every way to mistype %s', (gate, keyWord, text) => {
    const at = text.toLowerCase().indexOf(keyWord)
    const missed = mistyped(keyWord).filter((typo) => {
      const written = text.slice(0, at) + typo + text.slice(at + keyWord.length)
      return !gatesOf({ draft: written }).includes(gate)
    })
    // "retaliatin" may be meant for "retaliating", which these words do not go with.
    expect(missed.filter((typo) => typo !== 'retaliatin')).toEqual([])
  })

  it.each<[gate: string, text: string]>([
    // Paraphrase, spelling of another English, no apostrophes, chat.
    ['G10', 'he grabbed my waist in the lift again'],
    ['G10', 'i wont sign it off, it didnt happen'],
    ['G10', 'pls dont contact me again at night'],
    ['G10', 'Ever since I went to HR I get no shifts. Since I reported it, that is.'],
    ['G10', 'They want someone younger on the desk, take somebody younger.'],
    ['G10', 'Nine Sundays, and not one on the payslip.'],
    ['G10', 'We tip it down the drain tonight.'],
    ['G10', 'You threw the binder and it hit the wall next to my head.'],
    ['G10', 'I do not feel safe in that office.'],
    ['G10', 'ARE YOU PEOPLE STUPID'],
    ['G10', 'You are an idiot and a waste of a desk.'],
    ['G4', 'There is a smell of gas in the plant room.'],
    ['G4', "The guard's off on press 3."],
    ['G4', 'Nobody goes up until the scaffolder has signed.'],
    ['G4', 'Ambulance is on its way.'],
    ['G4', 'The rope of the second bar is frayed.'],
    ['G5', 'Our lawyer says we must tell them.'],
    ['G5', 'We got a court order for the mailbox.'],
    ['G5', 'The authority has to hear it from us.'],
    ['G6', 'My role is in the pool.'],
    ['G6', 'I got the at-risk letter.'],
    ['G6', 'The union rep comes to the hearing on the 4th.'],
    ['G11', 'Dad went at four this morning.'],
    ['G11', "There isn't going to be a baby after all."],
    ['G4', 'You would all do better without me.'],
    ['G11', "Mam's funeral is on Tuesday."],
  ])('%s holds for a paraphrase: %s', (gate, text) => expect(gatesOf({ draft: text })).toContain(gate))

  it.each([
    // Words of a gate in another sense.
    'The landlord is bleeding us dry.',
    'This spreads like a gas leak.',
    'The bonus grabs me just fine.',
    'Marketing have been harassing me for logos all week.',
    "We're down to three boxes.",
    "We're down 12% on last week.",
    'I keep hearing him on the shop floor.',
    'Rid of these disciplinary fences between the labs.',
    "I'm past it and should hand it over.",
    'The ombudsman published a report.',
    'Scaffold is signed off to level 3.',
    'Let us clear the bay and spread them over the shifts.',
    'The auditors want the ledger by Friday.',
    'Our data protection officer, who wants tea, is here.',
    'I made a note of it under the table.',
    'We watched the fire alarm demo.',
    'Legal aid is a nice topic for the talk.',
    'Learning walks p1 p2, then lunch.',
    'The build collapsed the two steps into one.',
    'Unconscious bias training is on Monday.',
    'I have a counsellor friend at the council.',
    'I can’t sign up for both courses.',
    'Take all the time you need to read the deck.',
    'I was thinking of you for the lead role.',
    'Can you cancel the room, and bother Tim about the layer file?',
  ])('is not raised by: %s', (text) => {
    for (const given of [{ draft: text }, { draft: '', message: text }])
      expect(gatesOf(given).filter((id) => [...PROTECTING, 'G11'].includes(id))).toEqual([])
  })

  it('stands when the person asks, and silences everything but a word of sympathy', () => {
    for (const gate of GATES.filter((g) => PROTECTING.includes(g.id))) {
      expect(gate.evenAsked).toBe(true)
      expect(gate.silences).toBe('all')
      expect(gate.line).toBeTruthy()
    }
    const grief = GATES.find((g) => g.id === 'G11')!
    expect(grief.evenAsked).toBe(true)
    expect(grief.silences).not.toContain('missing-empathy')
  })
})

describe('reading over typing errors', () => {
  it('takes no ordinary word for a key word', () => {
    const words = readFileSync(
      new URL('../../src/engine/data/model/vectors.txt', import.meta.url),
      'utf8',
    ).split('\n')
    expect(words.length).toBeGreaterThan(10_000)
    expect(words.filter((word) => keyWordFor(word) !== null)).toEqual([])
  })

  it('lets every key word stand, and its plural', () => {
    for (const key of KEY_WORDS) {
      expect(keyWordFor(key)).toBeNull()
      if (!key.endsWith('s')) expect(keyWordFor(`${key}s`)).not.toBe(key)
    }
  })

  it.each([
    ['harasment', 'harassment'],
    ['harrassment', 'harassment'],
    ['harassmnet', 'harassment'],
    ['grievence', 'grievance'],
    ['regulater', 'regulator'],
    ['prgnant', 'pregnant'],
    ['hrasmnt', null],
    ['cancel', null],
    ['parassment', null],
  ])('%s → %s', (typo, key) => expect(keyWordFor(typo)).toBe(key))

  it('gives back the words as they were written', () => {
    const text = 'İt is so: i dont like the HARASMENT of me here, it is sexual harasment by him.'
    const raised = firstMatch({ message: null, draft: { text } } as never, PHRASES.ABUSE)
    expect(raised).toEqual({ in: 'draft', quote: 'sexual harasment' })
  })

  it('keeps offsets within the text, on any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { folded, mended, original } = legible(text)
        expect(folded).toHaveLength(text.length)
        let last = 0
        for (let i = 0; i <= mended.length; i++) {
          const at = original(i)
          // Inside a word put right the place is approximate, never outside it by more than a letter or two.
          expect(at).toBeGreaterThanOrEqual(last - 2)
          expect(at).toBeLessThanOrEqual(text.length + 2)
          last = at
        }
        expect(original(mended.length)).toBe(text.length)
      }),
    )
  })
})

describe('the phrases', () => {
  const all = Object.entries(PHRASES).flatMap(([list, patterns]) =>
    patterns.map((p, i) => [`${list} ${i}`, p] as const),
  )

  it.each(all)('%s has no repetition without bound of a group, and none twice in a row', (_name, pattern) => {
    // Such patterns can take more than linear time on a text made for it.
    expect(pattern.source).not.toMatch(/\)[*+]|\)\{\d+,\}/)
    expect(pattern.source).not.toMatch(/(\\w|\\W|\\s|\.|\])[*+](?:\\w|\\W|\\s|\.|\[)[^\]]*[*+]/)
    expect(pattern.flags).toBe('u')
  })

  it('never throw, on any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        gatesOf({ draft: text, message: text })
      }),
    )
  })
})
