/** A test for each class of fault that readers of rewrites found. */
import { describe, expect, it } from 'vitest'
import { WORDINGS } from '../../../src/engine/data/wordings/index.ts'
import { commitmentIn } from '../../../src/engine/rewrite/commitment.ts'
import { advise } from '../../../src/engine/rewrite/index.ts'
import { planOf } from '../../../src/engine/rewrite/plan.ts'
import { turnClosed } from '../../../src/engine/rewrite/turn-closed.ts'
import type { RuleId } from '../../../src/engine/types.ts'
import { found, type Given, readingOf } from './reading-of.ts'

const nothing = () => []
const SEEDS = [0, 1, 2, 3, 4, 5]

function firsts(given: Given, flagged: [RuleId, string][], detect = nothing as () => never[]): string[] {
  const reading = readingOf(given)
  const findings = flagged.map(([rule, quote]) =>
    found(reading, rule, quote, given.draft.includes(quote) ? 'draft' : 'managerMessage'),
  )
  return SEEDS.map((seed) => {
    const { rewrites } = advise(reading, findings, { asked: false, seed, detect })
    expect(rewrites.length).toBeGreaterThan(0)
    return rewrites[0]!.text
  })
}

describe('facts survive word for word', () => {
  const cases: [string, string, RuleId, string, string[]][] = [
    [
      'a time clause',
      'Not keen on swaps, I only found out at payroll.',
      'dismissed-concern',
      'That was one time only, before we had the app, cannot count lah.',
      ['before we had the app'],
    ],
    [
      'a time after the clause it belongs to',
      'I am worried about the night shift.',
      'dismissed-concern',
      "That's not going to happen, we haven't had a code on that unit since last fall.",
      ["e haven't had a code on that unit since last fall"],
    ],
    [
      'nouns in a waved-off clause',
      'We tried it in 2019 and I would rather not do it again.',
      'dismissed-concern',
      "That was 2019, other people and no softphones, so it's not really an argument.",
      ['2019', 'other people and no softphones'],
    ],
    [
      'number words',
      'I am apprehensive regarding the data residency.',
      'dismissed-concern',
      'Auditors never look at that, everybody in the market is already on cloud including the big three.',
      ['including the big three'],
    ],
    [
      'what the writer has done',
      "Rupert's going to lead the Thames crossing job.",
      'closed-question',
      'Why was I not even asked, having run the last two?',
      ['aving run the last two'],
    ],
    [
      'a length of time',
      "I don't want another tool.",
      'closed-question',
      "But don't we lose a whole day every week with copying the data by hand?",
      ['a whole day every week'],
    ],
    [
      'a deadline and an amount',
      'I am not sure about the cloud.',
      'pushed-conclusion',
      'You should give the go ahead before the credits of USD 20,000 lapse on 31st March.',
      ['USD 20,000', '31st March'],
    ],
    [
      'the thing in a label',
      "I don't want guests in the main building.",
      'assumed-motive',
      "You are still angry for the broken sunbeds, that's all it is.",
      ['the broken sunbeds'],
    ],
    [
      'a separate matter after an emoji',
      "I'm considering we drop the loyalty card as of 1 Feb.",
      'closed-agreement',
      'no strong feelings here, happy to go with the flow 😊 new gondola ends arrived btw, 12 of 16',
      ['new gondola ends arrived btw, 12 of 16'],
    ],
    [
      'what the agreement is about',
      'I play with the idea to stop the free Wednesday evenings.',
      'closed-agreement',
      "About the Wednesday evenings you won't hear a bad word from me.",
      ['Wednesday evenings'],
    ],
  ]
  for (const [name, message, rule, draft, keep] of cases)
    it(name, () => {
      for (const text of firsts({ message, draft }, [[rule, draft]]))
        for (const fact of keep) expect(text).toContain(fact)
    })
})

describe('every flagged sentence is gone', () => {
  it('the second one too', () => {
    const one = "But don't we lose a whole day every week with copying the data by hand?"
    const two = 'And would a single place for everything not also be a win for you?'
    for (const text of firsts({ message: "I don't want another tool.", draft: `Hi Bernd, ${one} ${two}` }, [
      ['closed-question', one],
      ['closed-question', two],
    ])) {
      expect(text).not.toContain(one)
      expect(text).not.toContain(two)
    }
  })

  it('what comes to light once the first is treated is treated as well', () => {
    const reading = readingOf({
      message: 'I may wait with the offer.',
      draft: 'You have to sign today. You need to ring them now.',
    })
    const findings = [found(reading, 'pushed-conclusion', 'You have to sign today.')]
    const detect = (draft: string) =>
      draft.includes('You need to ring them now.')
        ? [{ rule: 'pushed-conclusion' as const, quote: 'You need to ring them now.' }]
        : []
    const { rewrites } = advise(reading, findings, { asked: false, detect })
    expect(rewrites[0]!.text).not.toContain('You need to ring them now.')
    expect(rewrites[0]!.text).toContain('ring them now')
  })
})

describe('a wrong filling is worse than none', () => {
  for (const text of [
    'Not for sharing yet obviously.',
    "Reckon the board'd thank us for it.",
    "I don't want to lose the client over this.",
    'The client wants to cut the rate.',
    'I was thinking we put up the 3rd of March drawings and call it a preview.',
  ])
    it(text, () => {
      const plan = planOf([text], text)?.phrase ?? ''
      expect(plan).not.toMatch(/^(?:sharing|thanking|losing|cutting)\b/)
    })
  it('titles do not end a phrase', () =>
    expect(planOf(['I consider to take Mr. Bauer out of the project.'], '')?.phrase).not.toBe('taking Mr'))
  it('commitments are future acts of the writer', () => {
    for (const text of [
      'I share your opinion completely.',
      'I find myself in complete accord with it.',
      "I'd be honoured to convene.",
      'Resetting it from the top is exactly right.',
      'Shutting them suits housekeeping too!',
    ])
      expect(commitmentIn(text)).toBeNull()
    expect(commitmentIn('go for it hun xx il do the new price list')?.phrase).toBe('do the new price list')
  })
})

describe('wordings are short', () => {
  it('a question fits in one breath', () => {
    for (const w of WORDINGS)
      if (w.role === 'ask') expect(w.text.split(' ').length, w.text).toBeLessThanOrEqual(18)
    for (const w of WORDINGS)
      if (w.role === 'ack') expect(w.text.split(' ').length, w.text).toBeLessThanOrEqual(16)
  })
})

describe('order and capitals', () => {
  const strain = 'I am at the end of my rope with this audit.'
  it('the acknowledgement comes after the pleasantries and before the question', () => {
    const draft =
      'Salam Zubair sb,\n\nAOA and hope you are fine. Will share the revised BOQ by tomorrow EOD.\n\nRegards,\nBilal'
    for (const text of firsts({ message: strain, draft, strain }, [['missing-empathy', strain]])) {
      expect(text).toMatch(/^Salam Zubair sb,\n\nAOA and hope you are fine\. \S/)
      const question = text.indexOf('?')
      if (question >= 0) expect(text.search(/sorry|see|much|wear|lot/i)).toBeLessThan(question)
    }
  })
  it('the acknowledgement comes after them, where the first shares its sentence with the greeting', () => {
    const draft =
      'Dear Mr Khalid, good afternoon,\nI hope this mail finds you well. The short version is attached.'
    for (const text of firsts({ message: strain, draft, strain, manager: 'Khalid' }, [
      ['missing-empathy', strain],
    ]))
      expect(text).toMatch(/^Dear Mr Khalid, good afternoon,\nI hope this mail finds you well\. \S/)
  })
  it('the acknowledgement has a line of its own where the answer has several', () => {
    const draft = 'Hi Dana,\nThe rooms are ready.\nThe linen comes on Thursday.'
    for (const text of firsts({ message: strain, draft, strain }, [['missing-empathy', strain]]))
      expect(text).toMatch(/^Hi Dana,\n[^\n]+\nThe rooms are ready\.\n/)
    const death = 'We buried my sister yesterday. Send me the numbers.'
    for (const text of firsts({ message: death, draft: 'Week 40 attached.', strain: 'We buried my sister' }, [
      ['missing-empathy', 'We buried my sister yesterday.'],
    ]))
      expect(text).toMatch(/\n\nWeek 40 attached\.$/)
  })
  it('the acknowledgement goes on small after a greeting in its line, whatever follows', () => {
    const draft = 'Good evening ma, I am with you on Monday.'
    const nights = 'I am worn out, the third week in a row.'
    for (const text of firsts({ message: nights, draft, strain: nights, manager: 'Ma' }, [
      ['missing-empathy', nights],
    ]))
      expect(text).toMatch(/^Good evening ma, (?:\p{Ll}|I\b|Oh|Ah)/u)
  })
  it('after "Hi Farah, " nothing is glued with a semicolon', () => {
    const draft = 'Hi Farah, you mean Jin and Sofia?'
    for (const text of firsts({ message: strain, draft, strain, manager: 'Farah' }, [
      ['missing-empathy', strain],
    ])) {
      expect(text).toMatch(/^Hi Farah, .*\. You mean Jin and Sofia\?$/)
      expect(text).not.toContain(';')
    }
  })
  it('a draft in small letters stays in small letters', () => {
    const message = "I think I'll just give it to the agency temp."
    const draft = 'ok cool will do a contract for the temp. is it 35 or 37.5 hrs?'
    for (const text of firsts({ message, draft, messageActs: [['agency temp', 'open']] }, [
      ['closed-agreement', 'ok cool will do a contract for the temp.'],
    ]))
      expect(text).not.toMatch(/(?:^|[.?] )[A-Z]/)
  })
})

describe('an accident', () => {
  const mine = (message: string): string[] => {
    const reading = readingOf({ message, strain: message, draft: "I'll take it." })
    const finding = found(reading, 'missing-empathy', message, 'managerMessage')
    return SEEDS.map(
      (seed) => advise(reading, [finding], { asked: false, seed, detect: nothing }).rewrites[0]!.text,
    )
  }
  it('is no bad day: what is said is meant for the grave', () => {
    for (const text of mine("Luca came off the scooter under a lorry, they're operating now.")) {
      expect(text).toMatch(/sorry|thinking of|hope/i)
      expect(text).not.toMatch(/\brough\b|gets to you|drive me|\?/)
    }
  })
  it('is not meant where somebody was thrown under a bus', () => {
    const grave = mine("Luca came off the scooter under a lorry, they're operating now.")
    expect(mine('They threw me under a bus in there.')).not.toEqual(grave)
  })
})

describe('lesser rules', () => {
  it('a closed question becomes a view or a wondering, with one open question', () => {
    expect(turnClosed("Isn't he a bit junior for that?").view).toMatch(/^(?:I think|I wonder whether) he is/)
    expect(turnClosed("Couldn't Alicia just take one of the audits?", (w) => w === 'Alicia').view).toBe(
      'I think Alicia could just take one of the audits',
    )
    expect(turnClosed('Have you thought that nobody of us can do the stand?').view).toBe(
      'What gives me pause is that nobody of us can do the stand',
    )
    expect(turnClosed("Didn't the investors ask to see sign up last time?").view).toBe(
      'As I remember it, the investors asked to see sign up last time',
    )
  })
  it('what might cross a mind is wondered about', () => {
    expect(turnClosed('Ever crossed your mind that the buyers might not be the issue here?').view).toBe(
      'I wonder whether the buyers might not be the issue here',
    )
  })
  it('what is wanted or worried about stays a thing that somebody does', () => {
    expect(turnClosed("Do you really want the Tuesday people to go to Gino's?").view).toBe(
      "What gives me pause is the Tuesday people going to Gino's",
    )
    expect(turnClosed("Do you not worry about the patients' dignity at all?").view).toBe(
      "What gives me pause is the patients' dignity",
    )
  })
  it('a "not" is never lost', () => {
    expect(turnClosed('Why was I not even asked?').view).toBe("I'd have expected to be asked")
    expect(turnClosed('Why did you not ring them?')).toMatchObject({ act: 'ringing them', negated: true })
  })
  it('a motive is left out, with what the guess was hung on', () => {
    const message = "I've moved the nominations to Perdita's team."
    for (const text of firsts(
      { message, draft: 'You obviously want the team for yourself since the Cardiff business.' },
      [['assumed-motive', 'You obviously want the team for yourself since the Cardiff business.']],
    )) {
      expect(text).not.toMatch(/want the team for yourself|Cardiff/)
      expect(text).toContain('?')
    }
  })
})

describe('asked, and nothing found', () => {
  it('there is always something gentle to add, and it passes the guard', () => {
    for (const draft of [
      'See you at 3.',
      'Hi Dana,\n\nList is attached, 14 rows.\n\nAlex',
      'mine! cake is ordered',
    ]) {
      const reading = readingOf({ message: 'Who brings the list?', draft })
      const { suggestions } = advise(reading, [], { asked: true, detect: nothing })
      expect(suggestions.length).toBeGreaterThan(0)
      for (const s of suggestions) expect(s.findingId).toBeNull()
      const flagged = advise(reading, [], {
        asked: true,
        detect: () => [{ rule: 'closed-question', quote: 'x' }],
      })
      expect(flagged.suggestions).toEqual([])
    }
  })
})

describe('few candidates are read', () => {
  it('one reading a rewrite where the first try passes', () => {
    const reading = readingOf({
      message: "I'm leaning towards closing the Leeds desk.",
      draft: "Sounds good. I'll tell Tim on Monday.",
      messageActs: [['Leeds desk', 'open']],
    })
    const findings = [found(reading, 'closed-agreement', 'Sounds good.')]
    let readings = 0
    const detect = (): never[] => {
      readings++
      return []
    }
    const advice = advise(reading, findings, { asked: false, detect })
    expect(advice.rewrites.length).toBeGreaterThan(1)
    expect(readings).toBeLessThanOrEqual(advice.rewrites.length)
  })
})
