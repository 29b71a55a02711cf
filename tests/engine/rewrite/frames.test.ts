/** What stands around the question: nothing beside it may go ahead as if nobody had asked. */
import { describe, expect, it } from 'vitest'
import { PLAIN_ACKNOWLEDGEMENTS } from '../../../src/engine/data/wordings/plain.ts'
import { advise } from '../../../src/engine/rewrite/index.ts'
import { withNeighbours } from '../../../src/engine/rewrite/neighbours.ts'
import { termOf } from '../../../src/engine/rewrite/notes-term.ts'
import { spoken, voiceOf } from '../../../src/engine/rewrite/voice.ts'
import type { RuleId } from '../../../src/engine/types.ts'
import { found, type Given, readingOf } from './reading-of.ts'

const SEEDS = [0, 1, 2, 3, 4, 5, 6, 7]

function firsts(given: Given, flagged: [RuleId, string][]): string[] {
  const reading = readingOf(given)
  const findings = flagged.map(([rule, quote]) => found(reading, rule, quote))
  return SEEDS.map((seed) => {
    const { rewrites } = advise(reading, findings, { asked: false, seed, detect: () => [] })
    expect(rewrites.length).toBeGreaterThan(0)
    return rewrites[0]!.text
  })
}

const OPEN = 'I am thinking of closing the late clinic in June.'
const about = (draft: string, acts: Given['acts'] = []): Given => ({
  message: OPEN,
  messageActs: [['late clinic', 'open']],
  draft,
  acts,
})

describe('what is about to be done', () => {
  it('hangs on the matter, whoever does it', () => {
    for (const deed of [
      "They'll be told on Friday.",
      "I'll ring the nurses tonight.",
      'It goes in the newsletter tomorrow.',
    ])
      for (const text of firsts(
        about(`Love it. ${deed}`, [
          ['Love it', 'accept'],
          [deed, 'commit'],
        ]),
        [['closed-agreement', 'Love it.']],
      ))
        expect(text).toMatch(
          /\b(?:[Ii]f (?:we go ahead|it goes ahead|it comes to that|you still want to go ahead|you're still for it then),|[Bb]efore I)/,
        )
  })
  it('hangs on the matter where it is only promised', () => {
    for (const text of firsts(about('Love it. Consider the letter written.'), [
      ['closed-agreement', 'Love it.'],
    ]))
      expect(text).toMatch(/\b[Ii]f [^,]{5,40}, I'll have the letter written\./)
  })
  it('waits where the worry that it answers was waved off, unless it helps the manager', () => {
    const worry = { message: "I'm not comfortable sending the ranking out before the schools have seen it." }
    for (const [deed, waits] of [
      ["It's going at 9 as planned.", "Unless you'd rather wait, it's going at 9 as planned."],
      ['I send it to the city at noon.', "Unless you'd rather wait, I'll send it to the city at noon."],
      ["I'll send you the clean list on Monday.", "I'll send you the clean list on Monday."],
    ])
      for (const text of firsts(
        { ...worry, draft: `That's just noise. ${deed}`, acts: [[deed!, 'commit']] },
        [['dismissed-concern', "That's just noise."]],
      )) {
        expect(text).toContain(waits)
        expect(text.includes('Unless')).toBe(waits!.startsWith('Unless'))
      }
  })
  it('that was done already stands before the word about it, with nothing hung on it', () => {
    const deed = 'I informed Ms. Linh that from next week one report on Friday is enough.'
    for (const text of firsts(about(`Dear Dana, ${deed}`, [[deed, 'commit']]), [['closed-agreement', deed]]))
      expect(text).toMatch(
        /^Dear Dana, I informed Ms\. Linh[^?]*enough\. [^?]*(?:too (?:early|soon)|quick)[^?]*\. [^.]*\?$/,
      )
  })
  it('waits for the answer alone where it would be done within hours', () => {
    for (const text of firsts(
      about("Love it. They'll be told tonight.", [
        ['Love it', 'accept'],
        ["They'll be told", 'commit'],
      ]),
      [['closed-agreement', 'Love it.']],
    ))
      expect(text).toMatch(
        /If (?:you still want to go ahead|you're still for it then), they'll be told tonight\./,
      )
  })
  it('is one with what goes on already', () => {
    const draft = "On it, I'm drafting the notice for the nurses and will hand it over on Friday."
    for (const text of firsts(about(draft, [[draft, 'commit']]), [['closed-agreement', draft]]))
      expect(text).toMatch(/draft the notice for the nurses and hand it over on Friday/)
  })
  it('keeps its words', () => {
    for (const text of firsts(
      about("Love it. They'll be told on Friday.", [
        ['Love it', 'accept'],
        ["They'll be told", 'commit'],
      ]),
      [['closed-agreement', 'Love it.']],
    ))
      expect(text).toContain("they'll be told on Friday.")
  })
  it('hangs without the yes that it was said in one breath with', () => {
    const draft = 'byeee clinic telling the nurses tonight'
    for (const text of firsts(about(draft, [[draft, 'commit']]), [['closed-agreement', 'byeee clinic']])) {
      expect(text).not.toContain('byeee')
      expect(text).toMatch(/(?:telling|tell) the nurses tonight/)
    }
  })
  it('is left alone where it is about something else that was asked for', () => {
    const given = about("Love it. I'll send the parking list today.", [
      ['Love it', 'accept'],
      ['parking list', 'commit'],
    ])
    given.message = `${OPEN} Please send me the parking list.`
    given.messageActs = [
      ['late clinic', 'open'],
      ['parking list', 'instruction'],
    ]
    for (const text of firsts(given, [['closed-agreement', 'Love it.']]))
      expect(text).toContain("I'll send the parking list today.")
  })
})

describe('what is done already', () => {
  it('stays, with a word that it may have been too soon', () => {
    for (const text of firsts(
      about("Love it. I've told the nurses.", [
        ['Love it', 'accept'],
        ['told the nurses', 'commit'],
      ]),
      [['closed-agreement', 'Love it.']],
    )) {
      expect(text).toContain("I've told the nurses.")
      expect(text).toMatch(/too (?:soon|early|quick)/)
    }
  })
  it('is so too where nobody is said to have done it', () => {
    const draft = "The late clinic is on hold, since lunch it's empty."
    for (const text of firsts(about(draft, [[draft, 'commit']]), [['closed-agreement', draft]])) {
      expect(text).toContain('The late clinic is on hold')
      expect(text).toMatch(/too (?:soon|early|quick)/)
    }
  })
})

describe('after other business', () => {
  it('the matter is named before a bare yes or "it"', () => {
    for (const text of firsts(
      about('The boiler is mended. Fine by me.', [
        ['boiler', 'inform'],
        ['Fine by me', 'accept'],
      ]),
      [['closed-agreement', 'Fine by me.']],
    )) {
      const after = text.slice(text.indexOf('mended.') + 'mended.'.length)
      expect(after).toMatch(/late clinic|your idea/)
    }
  })
  it("the writer's own words need no matter in front of them", () => {
    const draft = 'The boiler is mended. Fridays it is then, the nurses love them.'
    for (const text of firsts(
      about(draft, [
        ['boiler', 'inform'],
        ['Fridays it is', 'accept'],
      ]),
      [['closed-agreement', 'Fridays it is then, the nurses love them.']],
    ))
      expect(text).not.toMatch(/(?:[Oo]n|[Aa]bout) [^,.]+, (?:Fridays|the nurses)/)
  })
})

describe('a yes that stands', () => {
  it('is said to its end before the question', () => {
    const given = about('Love it. Do it. The boiler is mended.', [
      ['Love it', 'accept'],
      ['Do it', 'accept'],
      ['boiler', 'inform'],
    ])
    const reading = readingOf(given)
    const finding = found(reading, 'closed-agreement', 'Love it.')
    for (const seed of SEEDS) {
      const { rewrites } = advise(reading, [finding], { asked: false, seed, detect: () => [] })
      const kept = rewrites.find((r) => r.way === 'keeps-yes')!
      expect(kept.text).toMatch(/^Love it\. Do it\. [^?]+\? The boiler is mended\.$/)
    }
  })
})

describe('a sentence beside a flagged one that does the same', () => {
  const draft = "That's just noise. Steering groups nag, it means nothing. The minutes are attached."
  const given: Given = {
    message: 'The steering group keeps nagging me, it worries me.',
    draft,
    acts: [
      ["That's just noise", 'dismiss'],
      ['Steering groups nag', 'dismiss'],
      ['minutes', 'inform'],
    ],
  }
  it('is treated with it', () => {
    for (const text of firsts(given, [['dismissed-concern', "That's just noise."]])) {
      expect(text).not.toContain('it means nothing')
      expect(text).toContain('The minutes are attached.')
    }
  })
  it('is never shown as a finding of its own', () => {
    const reading = readingOf(given)
    const findings = [found(reading, 'dismissed-concern', "That's just noise.")]
    const all = withNeighbours(reading, findings)
    expect(all.map((f) => f.quote)).toEqual(["That's just noise.", 'Steering groups nag, it means nothing.'])
    expect(all[1]!.id).toMatch(/^beside@/)
    expect(findings).toHaveLength(1)
  })
  it('is left where it does something else, or stands in another paragraph', () => {
    for (const other of [
      {
        ...given,
        acts: [
          ["That's just noise", 'dismiss'],
          ['Steering groups nag', 'social'],
        ] as Given['acts'],
      },
      { ...given, draft: draft.replace('. Steering', '.\n\nSteering') },
    ]) {
      const reading = readingOf(other as Given)
      expect(
        withNeighbours(reading, [found(reading, 'dismissed-concern', "That's just noise.")]),
      ).toHaveLength(1)
    }
  })
})

describe('a yes where the manager asks for objections', () => {
  it('says that there are none so far', () => {
    const given = about('None from me!', [['None from me', 'accept']])
    given.message = `${OPEN} Any objections?`
    for (const text of firsts(given, [['closed-agreement', 'None from me!']]))
      expect(text).not.toMatch(/\byes\b|Sounds good|could work/i)
  })
})

describe('a thumb up where the manager asks for a view', () => {
  it('is said in words before the question', () => {
    const reading = { ...readingOf(about('👍', [['👍', 'accept']])), asksView: true }
    const finding = found(reading, 'closed-agreement', '👍')
    for (const seed of SEEDS) {
      const { rewrites } = advise(reading, [finding], { asked: false, seed, detect: () => [] })
      expect(rewrites[0]!.text).not.toContain('👍')
      expect(rewrites[0]!.text).toMatch(/^[^?]+[.!] [^?]+\?$/)
    }
  })
})

describe('a phrase that the notes quote', () => {
  it('is quoted whole, whatever apostrophes stand in it', () => {
    expect(termOf(null, 'thinks the front desk "isn\'t very us" any more')).toBe("isn't very us")
    expect(termOf(null, "says 'Bea isn't ready' for the visit")).toBe("Bea isn't ready")
  })
})

describe('strain in an item of a list', () => {
  it('is answered in the same item', () => {
    const strain = 'they want us there in person for the results of my mum.'
    const draft =
      'Hi Anneke,\n1. done, six requests in\n2. ok, I warned them\n3. fine, Joy has the bleep\n4. noted\nSam'
    const reading = readingOf({
      message: `Hi Sam,\n1. Requests by noon.\n2. Curtains on Tuesday.\n3. I'm off Thursday, ${strain}\n4. Fridge log.`,
      draft,
      acts: [],
    })
    const finding = found(reading, 'missing-empathy', strain, 'managerMessage')
    for (const seed of SEEDS) {
      const { rewrites } = advise(reading, [finding], { asked: false, seed, detect: () => [] })
      expect(rewrites[0]!.text).toMatch(/\n3\. fine, Joy has the bleep\. [^\n]+\n4\. noted/)
    }
  })
})

describe('what a loaded word has set going', () => {
  const term = 'The report needs more edge.'
  const loaded = (draft: string, acts: Given['acts'] = []): Given => ({ message: term, draft, acts })
  const flagged: [RuleId, string][] = [['unexplored-term', term]]
  const told = (draft: string, deed: string): string[] => {
    const reading = readingOf(loaded(draft, [[deed, 'commit']]))
    const findings = flagged.map(([rule, quote]) => found(reading, rule, quote, 'managerMessage'))
    return SEEDS.map((seed) => {
      const { rewrites } = advise(reading, findings, { asked: false, seed, detect: () => [] })
      expect(rewrites.length).toBeGreaterThan(0)
      return rewrites[0]!.text
    })
  }

  it('is a first idea, after the question', () => {
    for (const text of told(
      "Thanks for reading it. I'll cut it to 24 pages and get a designer in.",
      "I'll cut it",
    ))
      expect(text).toMatch(/\?.* (?:guess|idea|thought|view)\b.*cut it to 24 pages and get a designer in/)
  })
  it('stays one idea where the writer tells it in several sentences', () => {
    for (const text of told("Thanks. I'll cut it to 24 pages and I take out the photos.", "I'll cut it"))
      expect(text).toMatch(/cut it to 24 pages and take out the photos/)
  })
  it('says so too where no verb of its own opens the sentence', () => {
    for (const text of told(
      'Thanks. For the cover we take black card and gold foil from Monday on.',
      'For the cover',
    ))
      expect(text).toMatch(/\? My first idea: for the cover we take black card/)
  })
  it('keeps the fact that stands before it in the sentence', () => {
    for (const text of told(
      "List attached, 17 names, I'll stop the deliveries to all of them Monday.",
      'List attached',
    ))
      expect(text).toMatch(/^List attached, 17 names\. .*\?.*stop the deliveries to all of them Monday/)
  })
  it('is asked about where it stands, in a letter of several matters', () => {
    for (const text of told(
      "The stall is booked.\nThe invoice came.\nReport edge: the team writes a new opening.\nFriday I'm at the dentist.",
      'Report edge',
    ))
      expect(text).toMatch(/new opening\. [^\n]*\?\nFriday/)
  })
})

describe('a reason right after a push', () => {
  it('stays beside it, and the question comes after', () => {
    const draft = 'We have to keep the stage. It brings in half of the money. The tent is booked.'
    for (const text of firsts(about(draft), [['pushed-conclusion', 'We have to keep the stage.']]))
      expect(text).toMatch(/keep the stage\. It brings in half of the money\. [^.]*\? The tent is booked\.$/)
  })
  it('is a view where the manager has brought the matter up, though it is advice', () => {
    const given = about('You should get a coach.')
    given.message = 'I keep wondering about coaching, whether it is for me.'
    for (const text of firsts(given, [['pushed-conclusion', 'You should get a coach.']]))
      expect(text).toMatch(/^I think it could help to get a coach\. .*\?$/)
  })
  it('is dropped where it is advice about the person that nobody asked for', () => {
    for (const text of firsts(about('You should get a coach.'), [
      ['pushed-conclusion', 'You should get a coach.'],
    ]))
      expect(text).not.toMatch(/coach/)
  })
})

describe('a deed after a yes and a guess', () => {
  it('hangs on the matter once the guess is gone', () => {
    const draft = "Do it. They only think of themselves. I'll change the rights tonight."
    for (const text of firsts(
      about(draft, [
        ['Do it', 'accept'],
        ["I'll change", 'commit'],
      ]),
      [
        ['closed-agreement', 'Do it.'],
        ['assumed-motive', 'They only think of themselves.'],
      ],
    )) {
      expect(text).not.toMatch(/think of themselves/)
      expect(text).toMatch(
        /\b(?:[Ii]f (?:we go ahead|it goes ahead|it comes to that|you still want to go ahead|you're still for it then),) I'll change the rights/,
      )
    }
  })
})

describe('a guess at what somebody felt', () => {
  it('is nothing that happened, though it has the verb of one', () => {
    const quote = "That's just Colm's remark, it went straight to your pride."
    for (const text of firsts(about(`${quote} Boxes are here.`), [['assumed-motive', quote]]))
      expect(text).not.toMatch(/pride/)
  })
})

describe('a name that the message speaks of', () => {
  it('is not whom the answer calls', () => {
    const draft = 'Kirsty, 100 %.'
    const given = {
      ...about(draft, [[draft, 'accept']]),
      message: 'Amal or Kirsty for deputy? My gut says Kirsty.',
    }
    for (const text of firsts(given, [['closed-agreement', draft]])) expect(text).not.toMatch(/^Kirsty, /)
  })
})

describe('a deed in the present', () => {
  const waiting = (draft: string, quote: string): string[] =>
    firsts(
      about(draft, [
        [quote, 'accept'],
        [draft.slice(quote.length + 1), 'commit'],
      ]),
      [['closed-agreement', quote]],
    )
  it('is said as what will be done', () => {
    for (const text of waiting('Love it. I write to the nurses on Monday.', 'Love it.'))
      expect(text).toMatch(/\bI'll write to the nurses on Monday\.|Before I write to the nurses on Monday,/)
  })
  it('is so too where somebody is at it already', () => {
    for (const [deed, will] of [
      ['Moritz is cancelling the paper order on Friday.', 'Moritz will cancel the paper order on Friday.'],
      ["I'm dropping the keys at the gate.", "I'll drop the keys at the gate."],
    ])
      for (const text of waiting(`Love it. ${deed}`, 'Love it.'))
        expect(text).toMatch(
          new RegExp(`\\b[Ii]f [^,]{5,40}, ${will}|Before I drop the keys at the gate,`, 'u'),
        )
  })
  it('hangs on the choice that it names', () => {
    const draft = 'March it is, I move the milestones in the plan.'
    for (const text of firsts(about(draft, [[draft, 'commit']]), [['closed-agreement', draft]]))
      expect(text).toMatch(/If it(?:'s| is) March, I'll move the milestones in the plan\./)
  })
  it('is no more under way than the yes: what is being done today waits too', () => {
    const draft = "Consider it handled, I'm ringing both families now to say it is off."
    for (const text of firsts(about(draft, [[draft, 'commit']]), [['closed-agreement', draft]]))
      expect(text).not.toMatch(/I'm ringing/)
  })
})

describe('a choice', () => {
  it.each([
    ['Kassel then.', "I'd be fine with Kassel."],
    ['1% it is so.', "I'd be fine with 1%."],
    ['Forty sounds about right to me.', "I'd be fine with forty."],
    ['Corridor it is.', null],
  ])('%s → %s', (draft, liking) => {
    const message = 'I am thinking of Kassel, at 1%, with the desks in the corridor.'
    const given: Given = { message, messageActs: [['Kassel', 'open']], draft, acts: [[draft, 'accept']] }
    for (const text of firsts(given, [['closed-agreement', draft]])) {
      if (liking) expect(text.replace(/^I would/u, "I'd").slice(0, liking.length)).toBe(liking)
      else expect(text).not.toMatch(/with corridor/)
      expect(text).not.toMatch(/it is|then\./)
    }
  })
})

describe('a yes said twice', () => {
  it('is said smaller once', () => {
    const draft = 'Stop it, stop it now. 81 came in overnight.'
    for (const text of firsts(about(draft, [['Stop it', 'accept']]), [
      ['closed-agreement', 'Stop it, stop it now.'],
    ]))
      expect(text.match(/stop/giu) ?? []).toHaveLength(1)
  })
  it('goes with the emoji that went with it', () => {
    const draft = "Mum's the word 🤐 The gritter is back."
    for (const text of firsts(about(draft, [["Mum's", 'accept']]), [
      ['closed-agreement', "Mum's the word 🤐"],
    ]))
      expect(text).not.toMatch(/\? 🤐/u)
  })
})

describe('a name that goes with a guess', () => {
  it('comes back where a pronoun is left of it', () => {
    const quote = "You've had it in for Rupert ever since Basel."
    for (const text of firsts(about(`${quote} He brought in 3 of our 7 mandates.`), [
      ['assumed-motive', quote],
    ]))
      expect(text).toMatch(/\bRupert brought in 3 of our 7 mandates\./)
  })
  it('is whom the question is about, where the guess says "he"', () => {
    const first = 'I realise that your mind has been made up about Karim.'
    const second = 'He is in it for the company car.'
    for (const text of firsts(about(`${first} ${second}`), [
      ['assumed-motive', first],
      ['assumed-motive', second],
    ]))
      expect(text).not.toMatch(/\b(?:him|he|his)\b/)
  })
})

describe('a matter that is named', () => {
  it('is not another than the one that the yes takes up', () => {
    const given: Given = {
      message: "I'm thinking of dropping the regatta dinner. And I might let the honorarium lapse.",
      messageActs: [['regatta', 'open']],
      draft: 'The bar took £1,846 on the night. Let it lapse by all means.',
      acts: [
        ['bar took', 'inform'],
        ['lapse', 'accept'],
      ],
    }
    for (const text of firsts(given, [['closed-agreement', 'Let it lapse by all means.']]))
      expect(text).not.toMatch(/[Oo]n (?:dropping )?the regatta/)
  })
})

describe('what is told with what would come of it', () => {
  it.each([
    [
      'Leave it out and we are dead for the dealers.',
      'My worry is that if we leave it out, we are dead for the dealers.',
    ],
    [
      "Say yes for September and we'll all stop talking about it.",
      "I'd say yes for September, and we'll all stop talking about it.",
    ],
    ['Lose it and you can look for another editor.', "I wouldn't lose it."],
    ['Better you refuse in writing today only.', "I'd refuse in writing today only."],
    ['Get it reinstated or find yourself another head of learning.', "I'd get it reinstated."],
  ])('%s → %s', (quote, view) => {
    for (const text of firsts(about(quote), [['pushed-conclusion', quote]])) {
      expect(text.startsWith(view)).toBe(true)
      expect(text).not.toMatch(/another (?:editor|head)/)
    }
  })
})

describe('what is left of a sentence', () => {
  it.each([
    ['You are not to go below two, whatever anyone tells you.', "I wouldn't go below two."],
    ['You raise it now or we close in spring, please understand.', "I'd raise it now."],
  ])('is no pressure: %s → %s', (quote, view) => {
    for (const text of firsts(about(quote), [['pushed-conclusion', quote]]))
      expect(
        text
          .replace(/^I would not/u, "I wouldn't")
          .replace(/^I would(?!n)/u, "I'd")
          .startsWith(view),
        text,
      ).toBe(true)
  })
  it('is no half of a question, taken for what it is about', () => {
    const quote = 'With 5% who will sign the certificate, you or me?'
    for (const text of firsts(about(quote), [['closed-question', quote]]))
      expect(text).toBe('With 5% who will sign the certificate?')
  })
  it('keeps no half of a yes with "but"', () => {
    const draft = 'Poor nonna, but off with it.'
    for (const text of firsts(about(draft, [[draft, 'accept']]), [['closed-agreement', draft]]))
      expect(text).not.toMatch(/off with it/)
  })
  it('is a blank where the answer to a choice only follows the manager', () => {
    const draft = "Whatever your gut tells you, it's usually right."
    const given: Given = {
      message: 'Torn on Keisha: let her walk, or fight for her. Which would you do?',
      messageActs: [['Torn', 'open']],
      asksView: true,
      draft,
      acts: [[draft, 'accept']],
    }
    for (const text of firsts(given, [['closed-agreement', draft]])) {
      expect(text).toContain('___')
      expect(text).not.toMatch(/\byes\b/iu)
    }
  })
  it('keeps a condition with the view that it leads on to', () => {
    const quote = "If the figures don't come, go over their heads."
    for (const text of firsts(about(quote), [['pushed-conclusion', quote]]))
      expect(text).toMatch(/^If the figures don't come, I'd go over their heads\. /)
  })
  it('begins with no blank where all that stood before it has gone', () => {
    const draft = "That's one bad workshop, it'll be fine. Don't you trust your own lads then?"
    for (const text of firsts(about(draft), [
      ['dismissed-concern', "That's one bad workshop, it'll be fine."],
      ['closed-question', "Don't you trust your own lads then?"],
    ]))
      expect(text).toMatch(/^\S/)
  })
  it('takes "about time" for no cause', () => {
    const quote = "Isn't it about time Baz got a proper title?"
    for (const text of firsts(about(quote), [['closed-question', quote]]))
      expect(text).toMatch(/^I think it's time Baz got a proper title\. /)
  })
  it('presumes no worry where an idea was waved off', () => {
    const given = about("The customers couldn't care less.")
    given.message = "I'd love us to go plastic-free on the salad boxes."
    for (const text of firsts(given, [['dismissed-concern', "The customers couldn't care less."]]))
      expect(text).not.toMatch(/worr|bother|pause/)
  })
  it('keeps another view of an idea, and none that only makes a worry small', () => {
    const view = 'Nice thought, but our parents would run a mile.'
    const idea = { ...about(view, []), message: 'I would love to open the rehearsals to everybody.' }
    idea.messageActs = [['rehearsals', 'open']]
    for (const text of firsts(idea, [['dismissed-concern', view]]))
      expect(text).toMatch(/[Oo]ur parents would run a mile\./)
    const small = "You'll see, our parents would clap in any case."
    for (const text of firsts({ ...about(small), message: 'I worry what the parents will say.' }, [
      ['dismissed-concern', small],
    ]))
      expect(text).not.toMatch(/clap/)
  })
  it('keeps the "so" of "say so"', () => {
    for (const text of firsts(
      about("Love it. I'll ring the nurses on Monday and say so.", [
        ['Love it', 'accept'],
        ["I'll ring", 'commit'],
      ]),
      [['closed-agreement', 'Love it.']],
    ))
      expect(text).toMatch(/ring the nurses on Monday and say so[.,]/)
  })
  it('keeps the "no" of "no parent", which answers nothing', () => {
    const quote = 'Relax, no parent has counted 40 chairs.'
    const given = { ...about(quote), message: 'I worry what people say about the old chairs in the hall.' }
    for (const text of firsts(given, [['dismissed-concern', quote]]))
      expect(text).toMatch(/\bno parent has counted 40 chairs/iu)
  })
  it('keeps what is said of the matter beside advice about the person', () => {
    const quote = 'You need to see a doctor this week and you need to give Swindon to somebody else.'
    for (const text of firsts(about(`${quote} Don't argue, just do it.`, [["Don't argue", 'advise']]), [
      ['pushed-conclusion', quote],
    ])) {
      expect(text).toContain("I'd give Swindon to somebody else.")
      expect(text).not.toMatch(/doctor|argue|I'd do it/)
    }
  })
})

describe('small and capital letters', () => {
  const strain = 'I had to let three of them go today and I feel sick about it.'
  const firstOf = (draft: string): string[] => {
    const reading = readingOf({ message: strain, draft, strain: 'let three of them go' })
    const finding = found(reading, 'missing-empathy', strain, 'managerMessage')
    return SEEDS.map(
      (seed) => advise(reading, [finding], { asked: false, seed, detect: () => [] }).rewrites[0]!.text,
    )
  }
  it('are small throughout where the writer writes small', () => {
    const voice = voiceOf('list is up. rest follows tmrw', false)
    for (const ack of PLAIN_ACKNOWLEDGEMENTS)
      expect(spoken(ack.text, voice), ack.id).not.toMatch(/(?:^|[.!?] )\p{Lu}/u)
  })
  it('leave the call first, with or without a comma', () => {
    for (const text of firstOf('Hi Celia seven of the nineteen signed. Rest on Monday.'))
      expect(text).toMatch(/^Hi Celia, .+\. Seven of the nineteen signed\./su)
    for (const text of firstOf('Boss, custody is full. Rest on Monday.'))
      expect(text).toMatch(/^Boss, .+\. Custody is full\./su)
  })
  it('are as usual where only the items of a list begin small', () => {
    const draft =
      "Hi Joyce, here's the list:\n- laptops are here\n- parking is full\n- fire talk on Monday\n- gym is shut\nMandeep"
    expect(voiceOf(draft, false).lowerCase).toBe(false)
    expect(voiceOf('- laptops are here\n- parking is full', false).lowerCase).toBe(true)
  })
})

describe('a phrase of somebody else that the manager tells', () => {
  const asked = (message: string, quote: string): string[] => {
    const reading = readingOf({ message, draft: 'I will redo page four by Friday.' })
    const finding = found(reading, 'unexplored-term', quote, 'managerMessage')
    return SEEDS.map(
      (seed) => advise(reading, [finding], { asked: false, seed, detect: () => [] }).rewrites[0]!.text,
    )
  }
  it('is not asked about as the manager’s own', () => {
    const quote = 'The board said our report lacks gravitas.'
    for (const text of asked(quote, quote)) {
      expect(text).toContain("'gravitas'")
      expect(text).not.toMatch(/you (?:say|mean)|in mind|for you\?/)
    }
  })
  it('is quoted with its object', () => {
    const quote = 'The new page is not giving front-row feel.'
    for (const text of asked(quote, quote)) expect(text).toContain("'not giving front-row feel'")
  })
})

describe('a yes by a choice', () => {
  const first = (draft: string): string[] =>
    firsts(
      { ...about(draft, [[draft, 'accept']]), message: 'Thinking of three late clinics a year, or four?' },
      [['closed-agreement', draft]],
    )
  it('is a liking, and no last word', () => {
    for (const text of first('Three it is.'))
      expect(text).toMatch(/^I(?:'d| would) be fine with three\. .+\?$/)
  })
  it('is said once', () => {
    for (const text of first('Love it, love it.')) expect(text).not.toMatch(/love it.*love it/i)
  })
  it('loses what belonged to it alone', () => {
    for (const text of first("I'd do precisely that, and sleep like a top."))
      expect(text).not.toMatch(/sleep like a top/)
  })
})

describe('a yes with a time', () => {
  it('is kept with it or gone with it', () => {
    const kept = 'I was hoping for this since May.'
    for (const text of firsts(about(kept, [[kept, 'accept']]), [['closed-agreement', kept]]))
      expect(text).not.toMatch(/(?<!for this) since May/)
    const gone = 'How can I differ when Madam has spoken?'
    for (const text of firsts(about(gone, [[gone, 'accept']]), [['closed-agreement', gone]]))
      expect(text).not.toMatch(/(?<!differ) when Madam/)
  })
})

describe('what is so already', () => {
  it('hangs on nothing; what is to be done after it does', () => {
    const deed = "The adaptor is at reception, and I'll ring the nurses on Friday."
    for (const text of firsts(
      about(`Love it. ${deed}`, [
        ['Love it', 'accept'],
        ['adaptor', 'commit'],
      ]),
      [['closed-agreement', 'Love it.']],
    ))
      expect(text).toMatch(/The adaptor is at reception\. If [^.]+, I'll ring the nurses on Friday\./)
  })
})

describe('a question after other business', () => {
  it('names the matter though it holds no "it"', () => {
    for (const text of firsts(
      {
        message: OPEN,
        messageActs: [['late clinic', 'open']],
        draft: 'The gloves came, 40 boxes. The sign comes down tonight.',
        acts: [
          ['gloves', 'inform'],
          ['sign', 'commit'],
        ],
      },
      [['closed-agreement', 'The sign comes down tonight.']],
    ))
      expect(text).toMatch(/boxes\. [^?]*\bclinic\b[^?]*\?/)
  })
})
