/** What the lesser rules are rewritten to: each class of sentence with what is to become of it. */
import { describe, expect, it } from 'vitest'
import { anchorsOf, phraseAround } from '../../../src/engine/rewrite/anchors.ts'
import { standsAlone } from '../../../src/engine/rewrite/clause-form.ts'
import { concernIn, concernOf, worries } from '../../../src/engine/rewrite/concern.ts'
import { advise } from '../../../src/engine/rewrite/index.ts'
import { baseOf, kitOf } from '../../../src/engine/rewrite/kit.ts'
import { spotsOf } from '../../../src/engine/rewrite/spot.ts'
import { turnClosed } from '../../../src/engine/rewrite/turn-closed.ts'
import { asView, viewOfPush } from '../../../src/engine/rewrite/turn-push.ts'
import { understand } from '../../../src/engine/rewrite/understand.ts'
import { chanceOf } from '../../../src/engine/text/random.ts'
import type { RuleId } from '../../../src/engine/types.ts'
import { found, readingOf } from './reading-of.ts'

const SEEDS = [0, 1, 2, 3, 4, 5]

/** The first rewrite for each seed. */
function rewritten(rule: RuleId, draft: string, quote: string, message: string | null = null): string[] {
  const reading = readingOf({ draft, message })
  return SEEDS.map((seed) => {
    const { rewrites } = advise(reading, [found(reading, rule, quote)], {
      asked: false,
      seed,
      detect: () => [],
    })
    expect(rewrites.length, draft).toBeGreaterThan(0)
    return rewrites[0]!.text
  })
}

describe('an assumed motive', () => {
  it('is left out, not hedged; the question asks what it had answered', () => {
    const quote = "They're spinning it out because they think nobody's watching."
    for (const text of rewritten(
      'assumed-motive',
      `${quote} I'll pull ten calls tomorrow.`,
      quote,
      "Team 4's handle time has gone up again.",
    )) {
      expect(text).not.toMatch(/spinning|watching|I wonder whether they/)
      expect(text).toMatch(/^[^?]{15,80}\? I'll pull/)
      expect(text).toContain("I'll pull ten calls tomorrow.")
    }
  })
  it('brings up no old affair that the guess dates itself by', () => {
    const quote = "You've had it in for the drones ever since the Basel pitch."
    for (const text of rewritten('assumed-motive', quote, quote)) expect(text).not.toMatch(/Basel/)
  })
  it('lets a name go with the guess, for in it the name is no fact', () => {
    const quote = "She just can't stand working with Pete."
    for (const text of rewritten('assumed-motive', `Asked Joanne this morning. ${quote}`, quote)) {
      expect(text).toContain('Asked Joanne this morning.')
      expect(text).not.toMatch(/Pete|stand working/)
    }
  })
  it('says what the writer has done once', () => {
    const quote = "The daughter only has eyes for the money, so I've moved the gift to 'unlikely'."
    for (const text of rewritten('assumed-motive', quote, quote))
      expect(text.match(/moved the gift/gu)).toHaveLength(1)
  })
  it('calls nobody of whom the message speaks', () => {
    const quote = 'Hargreaves, of course, would take it for the knighthood.'
    for (const text of rewritten('assumed-motive', quote, quote, "I'm drawn to Hargreaves for the chair."))
      expect(text).not.toMatch(/^Hargreaves, /)
  })
  it('asks about those who do it, not about whom it is done to', () => {
    const quote = "Pure laziness on their part, they'd sooner see him in hospital than fold a bit of foil."
    for (const text of rewritten('assumed-motive', `The pharmacy has knocked it back. ${quote}`, quote))
      expect(text).not.toMatch(/\bhim\b/)
  })
  it('keeps what has happened where only its cause is guessed', () => {
    const quote = 'Corporate sent us the 60 extra patio sets because they want us to fail.'
    for (const text of rewritten('assumed-motive', quote, quote)) {
      expect(text).toContain('Corporate sent us the 60 extra patio sets.')
      expect(text).not.toMatch(/fail/)
    }
  })
  it('keeps what stands beside the guess and has happened', () => {
    const quote = "He's only coasting till March, missed the Vantage review on the 4th."
    for (const text of rewritten('assumed-motive', quote, quote)) {
      expect(text).toContain('He missed the Vantage review on the 4th.')
      expect(text).not.toMatch(/coasting/)
    }
  })
  it('offers no whole draft rather than lose a figure of the guess, or set it aside aloud', () => {
    const quote = 'He never cared for the 22 people on this desk.'
    const reading = readingOf({ draft: quote })
    const { rewrites, reason } = advise(reading, [found(reading, 'assumed-motive', quote)], {
      asked: false,
      detect: () => [],
    })
    expect(rewrites).toEqual([])
    expect(reason).toBeTruthy()
  })
  it('names whom the writer means where the guess named them', () => {
    const quote = "Amal only cares about the title so I'd leave him out."
    for (const text of rewritten(
      'assumed-motive',
      `The role is approved. Amal has three years. ${quote}`,
      quote,
    ))
      expect(text).toContain("I'd leave Amal out.")
  })
  it('keeps what the writer has done', () => {
    const quote = "As you're plainly after a quiet way to lose the Dundee studio, I've costed one."
    for (const text of rewritten('assumed-motive', quote, quote)) {
      expect(text).toContain("I've costed one.")
      expect(text).toContain('the Dundee studio')
    }
  })
  it('takes its line with it where it stood on a line by itself', () => {
    const quote = 'He only wants what the others have.'
    const draft = `Hi Dana,\n\nThe flat is free from August.\n\n${quote}\n\nWhat would you do about the ski camp?\n\nBest,\nUrs`
    const reading = readingOf({ draft, acts: [['What would you do', 'open-question']] })
    const { rewrites } = advise(reading, [found(reading, 'assumed-motive', quote)], {
      asked: false,
      seed: 1,
      detect: () => [],
    })
    expect(rewrites[0]!.text).toBe(draft.replace(`${quote}\n\n`, ''))
  })
})

describe('a concern waved off', () => {
  it("is named in the manager's nouns", () => {
    expect(concernOf("I'm uneasy about the allergen sheets, half of it is in Gita's head.")).toBe(
      'the allergen sheets',
    )
    expect(concernIn("Luca, don't worry about the Tuesday, people will come.")).toBe('the Tuesday')
    expect(concernIn('You fuss too much over Salford, boss.')).toBe('Salford')
    expect(concernIn('ur stressing over nothing')).toBeNull()
  })
  it('is told from an idea', () => {
    expect(worries('I have a knot in my stomach about the launch weekend.')).toBe(true)
    expect(worries("I don't think the restructure will land well.")).toBe(true)
    expect(worries('Shall we try the toolbox talk outside?')).toBe(false)
  })
  it('keeps the ground, not the waving', () => {
    const quote = 'And nothing goes dark, the vendor has done thirty of these.'
    for (const text of rewritten(
      'dismissed-concern',
      quote,
      quote,
      "I'm getting cold feet about the cutover, I keep picturing the news.",
    )) {
      expect(text).toMatch(/The vendor has done thirty of these\./)
      expect(text).not.toMatch(/goes dark/)
      expect(text).toMatch(/worr|careful|point/)
    }
  })
  it('keeps what happened as a whole', () => {
    const quote = "We let them do it in '19 and there was a fire engine in the yard, so no."
    for (const text of rewritten(
      'dismissed-concern',
      quote,
      quote,
      'Shall we let the seniors have the barbecue?',
    ))
      expect(text).toContain("We let them do it in '19 and there was a fire engine in the yard.")
  })
  it('says a share as a view of the writer', () => {
    const quote = 'You are too careful here, two times in 275 is nothing.'
    for (const text of rewritten(
      'dismissed-concern',
      quote,
      quote,
      'I hesitate to release recipe B next week.',
    ))
      expect(text).toContain('or me two times in 275 is not much')
  })
  it('keeps whom the sentence calls by name, once', () => {
    const quote = 'Oh come on Ruth, new owners never touch the books in the first year.'
    for (const text of rewritten(
      'dismissed-concern',
      quote,
      quote,
      "I'm worried the new owners will want their own bookkeeper.",
    )) {
      expect(text).toMatch(/^Ruth, /)
      expect(text).not.toMatch(/worry about Ruth/)
    }
  })
})

describe('a pushed conclusion', () => {
  const view = (text: string): string => viewOfPush(text) ?? asView(text, () => false, chanceOf(1))
  const cases: [string, string][] = [
    ['You have to close admissions.', "I'd close admissions"],
    ["You can't leave her off a second time.", "I wouldn't leave her off a second time"],
    ["You've got to grab it with both hands.", "I'd grab it with both hands"],
    ['It is high time you switch it off.', "I'd switch it off"],
    ['It has to be Miriam.', 'My pick would be Miriam'],
    ['Put the fees up and be done with it.', "I'd put the fees up"],
    ['You should press send today.', "I'd press send today"],
    ['Sign the notice today please.', "I'd ask you to sign the notice today"],
    ["Sign what's on the table.", "I'd sign what's on the table"],
    ['What you need to do is go back to the owners.', "I'd go back to the owners"],
    ["Don't you do it.", "I wouldn't do it"],
    ["Don't let them talk you round.", "I wouldn't let them talk you round"],
    ["Give it till Easter and don't touch it.", "I'd give it till Easter and not touch it"],
    ['Slate it.', "I'd slate it"],
    ["No, no, you've got to stick with 5.", "I'd stick with 5"],
    ['Cloud, all of it, no ifs or buts.', 'My pick would be cloud, all of it'],
    ["I'd hand it over before it is printed.", "I'd hand it over before it is printed"],
  ]
  for (const [from, to] of cases) it(`${from} → ${to}`, () => expect(view(from)).toBe(to))
  it('a "no" is never lost', () => {
    const quote = 'No serious competitor does this, so please forget it quickly.'
    for (const text of rewritten('pushed-conclusion', quote, quote))
      expect(text).toMatch(/\bno serious competitor/i)
  })
  it('a threat in the form of advice is not read as advice', () => {
    const quote = "Put Kit on the late boat and I'll be putting in for a transfer, simple as."
    for (const text of rewritten('pushed-conclusion', quote, quote, 'I may put Kit on the late boat.'))
      expect(text).not.toMatch(/I'd put Kit on the late boat/)
  })
  it('begging and oaths are left out', () => {
    const quote = 'Take it from me, leave the square to nobody, you will thank me.'
    for (const text of rewritten('pushed-conclusion', quote, quote)) {
      expect(text).toContain("I'd leave the square to nobody")
      expect(text).not.toMatch(/take it from me|thank me/)
    }
    expect(view('Please please please.')).not.toMatch(/I'd please/)
  })
  it('nor what is told with what it would lead to', () => {
    const quote = "Pull them and you're looking for a new barman."
    for (const text of rewritten('pushed-conclusion', quote, quote, 'I may pull the pipes.'))
      expect(text).toContain("if we pull them, you're looking for a new barman")
  })
  it('neither is what is told with its price', () => {
    const quote = "Put it up today while they are watching, you wait a week and they'll walk all over you."
    for (const text of rewritten('pushed-conclusion', quote, quote, 'I may put it up next week.')) {
      expect(text).not.toMatch(/could wait a week/)
      expect(text).toContain("if you wait a week, they'll walk all over you")
    }
  })
  it('what comes of a thing is no advice to do it', () => {
    const quote = "Sleep on it and it's gone, grab it."
    for (const text of rewritten('pushed-conclusion', quote, quote, 'I want to sleep on the offer.')) {
      expect(text).not.toMatch(/I'd sleep on it|lean would be to sleep/)
      expect(text).toContain("if we sleep on it, it's gone")
      expect(text).toMatch(/grab it/)
    }
  })
  it('what only presses is left out', () => {
    const quote = "You have to close admissions, there's no way round it!!"
    for (const text of rewritten('pushed-conclusion', quote, quote)) {
      expect(text).toContain('close admissions')
      expect(text).not.toMatch(/no way round/)
    }
  })
  it('advice about the person is left out for a question', () => {
    const quote = "Seriously though, you've got to learn to say no to people."
    for (const text of rewritten('pushed-conclusion', quote, quote)) {
      expect(text).not.toMatch(/learn to say no/)
      expect(text).toMatch(/\?$/)
    }
  })
})

describe('a closed question', () => {
  const cases: [string, string | null][] = [
    ["Wouldn't a spot check on the long hauls tell you the same?", null],
    [
      'Will the brigade put up with losing the second engine?',
      "I'm not sure the brigade will put up with losing the second engine",
    ],
    [
      'Do you really want to swap the soprano four days before opening night?',
      'What gives me pause is swapping the soprano four days before opening night',
    ],
    ["Couldn't Father Ignacio just announce it?", 'I think Father Ignacio could just announce it'],
    [
      'How come the interns heard about the move before we did?',
      "I'd like to understand how it came about that the interns heard about the move before we did",
    ],
    ['Is it because of the budget?', 'I wonder whether the budget plays a part'],
    ["Isn't it really that you don't fancy the grief?", null],
    ['Is it the muck or is it that you would have to learn it?', null],
    ['Is this about Leeds at all, or about how the man spoke to you?', null],
    ['Why was I not even asked?', "I'd have expected to be asked"],
    [
      'You do realise the whole town is empty in August?',
      'As far as I know, the whole town is empty in August',
    ],
    ['Have you looked at what the monthly ones get?', "I'd look at what the monthly ones get"],
    ['Quick one, isn’t it a bit mean to leave them out?', 'I think it is a bit mean to leave them out'],
    ['And why was I passed over, if I may ask?', "I'd like to understand why I was passed over"],
    ["Why wasn't I copied in?", "I'd like to understand why I wasn't copied in"],
    ["Hadn't we better let the surveyors finish first?", "I'd let the surveyors finish first"],
    ['you do know the planners asked for slate dont you?', 'As far as I know, the planners asked for slate'],
  ]
  for (const [from, to] of cases)
    it(`${from} → ${to ?? 'no view'}`, () => expect(turnClosed(from).view).toBe(to))
  it('asks what it wanted to know, where that is no answer in itself', () => {
    expect(turnClosed('How come the interns heard about the move before we did?').question).toBe(
      'can I ask how it came about that the interns heard about the move before we did?',
    )
    expect(turnClosed('Why was I not in that meeting?').question).toBe(
      'can I ask why I was not in that meeting?',
    )
  })
  it('asks how people would see it, where it asks whether they were asked', () => {
    for (const [from, to] of [
      ['Have you even asked one single mother how she should do that?', 'a mother'],
      ['has anyone even asked the Sikh drivers?', 'the Sikh drivers'],
    ])
      expect(turnClosed(from!).question).toBe(`how do you think ${to} would see it?`)
    expect(turnClosed('Did you not ring the agency?').question).toBe('where are we with the agency?')
  })
  it('is what the writer wants, where it asks whether the manager does', () => {
    expect(turnClosed("Don't you want to win this one?").view).toBe("I'd like us to win this one")
  })
  it('what the writer has done stands before what they expected', () => {
    const quote = 'Why was I not even asked, having run the last two?'
    for (const text of rewritten('closed-question', quote, quote))
      expect(text).toMatch(/^Having run the last two, I'd have expected to be asked\./)
  })
  it('a why about a plan asks for the case for it', () => {
    expect(turnClosed('Why would you hand it to Stefan?').question).toBe(
      "what's the case for handing it to Stefan?",
    )
  })
})

describe('facts of a flagged sentence', () => {
  const near = (text: string, fact: string): string =>
    phraseAround(text, { text: fact, at: text.indexOf(fact), figure: false })
  it('are found with their phrase', () => {
    expect(near('She is after the December bonus.', 'December')).toBe('the December bonus')
    expect(near("You want it because your Derek's on the committee.", 'Derek')).toBe('your Derek')
    expect(near('Since your brother in law is on line 2.', '2')).toBe('line 2')
    expect(near('The four-day week you want is a non-starter.', 'four')).toBe('The four-day week')
  })
  it('count only where they stand nowhere else in the draft', () => {
    const draft = 'Tim called. Tim only wants the Leeds desk.'
    const reading = readingOf({ draft, message: 'Tim asked me.' })
    const findings = [found(reading, 'assumed-motive', 'Tim only wants the Leeds desk.')]
    const kit = kitOf(baseOf(reading, understand(reading, findings), findings), findings, {
      seed: 1,
      tone: 'plain',
      recent: new Set(),
    })
    expect(anchorsOf(kit, spotsOf(reading, findings)[0]!).map((a) => a.text)).toEqual(['Leeds'])
  })
})

describe('a clause that stands alone', () => {
  const isName = (w: string): boolean => /^(?:Thursday|Baku)$/.test(w)
  it('has a subject and a finite verb', () => {
    for (const text of [
      'The vendor has done thirty of these',
      "They've three noses up the road",
      'Baku had fifty',
      'In 2019 the practice managed it with two',
      'kitchen has done 300',
    ])
      expect(standsAlone(text, isName), text).toBe(true)
    for (const text of [
      'Fig 3',
      'done 300 with their eyes closed',
      'because we had no code',
      'the biggest of',
      'out of eleven thousand',
    ])
      expect(standsAlone(text, isName), text).toBe(false)
  })
})
