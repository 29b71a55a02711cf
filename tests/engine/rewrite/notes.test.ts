/** What is added to notes, class by class: the lines as a careful person would write them, and the words beside them. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SUBJECTS } from '../../../src/engine/data/subjects/index.ts'
import { advise } from '../../../src/engine/rewrite/index.ts'
import type { RuleId } from '../../../src/engine/types.ts'
import { found, readingOf } from './reading-of.ts'

const SEEDS = [0, 1, 2, 3, 4, 5, 6, 7]

interface Case {
  draft: string
  flagged: [RuleId, string][]
  manager?: string
  message?: string
}

/** For each seed, what each rewrite adds and says beside it. */
function added({ draft, flagged, manager = 'Dana', message }: Case) {
  const reading = readingOf({ channel: 'notes', draft, manager, message: message ?? null })
  const findings = flagged.map(([rule, quote]) =>
    found(reading, rule, quote, draft.includes(quote) ? 'draft' : 'managerMessage'),
  )
  return SEEDS.flatMap((seed) => {
    const { rewrites } = advise(reading, findings, { asked: false, seed, detect: () => [] })
    expect(rewrites.length).toBeGreaterThan(0)
    const old = draft.split('\n')
    return rewrites.map((r) => {
      const now = r.text.split('\n')
      expect(now.filter((line) => old.includes(line))).toEqual(old)
      const lines = now.filter((line) => !old.includes(line))
      return { way: r.way, lines, under: now[now.indexOf(lines[0]!) - 1], forYou: r.forYou ?? '' }
    })
  })
}

describe('a yes in notes', () => {
  const draft =
    '1:1 Kerstin\n- K thinks about repainting the two sheds\n- me: fine by me\n- me: tell Ana before Fri\n- coffee fund 120'
  const all = added({ draft, flagged: [['closed-agreement', 'me: fine by me']], manager: 'Kerstin' })
  it('gets one question under its line, on the idea in the words of the notes, before the news goes out', () => {
    for (const { lines, under } of all) {
      expect(lines).toHaveLength(1)
      expect(under).toBe('- me: fine by me')
      expect(lines[0]).toContain('the two sheds')
      expect(lines[0]).toMatch(/^- .*before Ana hears.*: .*\?$/)
    }
  })
  it('gets a question on the subject: one of its own, or one that names it', () => {
    const [first] = added({
      draft: 'Kerstin\n- K thinks about stopping the newsletter\n- me: fine by me\n- coffee fund 120',
      flagged: [['closed-agreement', 'me: fine by me']],
      manager: 'Kerstin',
    })
    const newsletter = SUBJECTS.find((s) => s.id === 'newsletter')!
    const questions = [...newsletter.questions.values()].flat().map((w) => w.text)
    const [line] = first!.lines
    expect(questions.some((q) => line!.endsWith(q)) || /newsletter/.test(line!), line).toBe(true)
  })
  it('calls the manager as the notes do', () => {
    for (const { lines } of all) expect(lines[0]).toMatch(/\bK\b/)
  })
  it('gives the words to say, and lets the yes stand', () => {
    for (const { forYou } of all) {
      expect(forYou).toMatch(/To Kerstin, before Ana hears: “[A-Z].*\?”/)
      expect(forYou).toMatch(/yes can stand/)
    }
  })
  it('to more work asks what can give way', () => {
    const firsts = added({
      draft: 'Petra\n- P wants to hand the Kassel clients to me\n- said ok\n- toner',
      flagged: [['closed-agreement', 'said ok']],
      manager: 'Petra',
    }).filter((r) => r.way === 'asks-first')
    for (const { lines } of firsts) expect(lines[0]).toMatch(/my (?:list|side) so that it fits\?$/)
  })
  it('takes no plan from what the writer means to do', () => {
    for (const { lines } of added({
      draft: 'Nils\n- fuel up 9%\n- agreed, I sell the old boat\n- rota',
      flagged: [['closed-agreement', 'agreed, I sell the old boat']],
      manager: 'Nils',
    }))
      expect(lines.join()).not.toMatch(/boat/)
  })
  it('takes no plan from what the manager does not want', () => {
    for (const { lines } of added({
      draft: 'Ewa\n- E. does not want to sell the depot, says later\n- fine by me\n- gifts',
      flagged: [['closed-agreement', 'fine by me']],
      manager: 'Ewa',
    }))
      expect(lines[0]).not.toContain('selling')
  })
  it('speaks of the manager in the line as the notes do, and to them beside it', () => {
    const message = 'I would like to move the pricing team into my area.'
    const reading = readingOf({
      channel: 'notes',
      draft: 'Claudia\n- she showed a sketch\n- all for it',
      manager: 'Claudia',
      message,
      messageActs: [[message, 'open']],
    })
    const finding = found(reading, 'closed-agreement', 'all for it')
    for (const seed of SEEDS) {
      const [first] = advise(reading, [finding], { asked: false, seed, detect: () => [] }).rewrites
      expect(first!.text).not.toContain('your area')
      expect(first!.forYou).not.toContain('her area')
    }
  })
  it('quotes the record where it gives no phrase that can be turned', () => {
    const all = added({
      draft: 'Dmitri\n- D wants Kestrel only from Jan\n- settled\n- AOB none',
      flagged: [['closed-agreement', 'settled']],
      manager: 'Dmitri',
    })
    for (const { lines } of all)
      expect(lines[0]).toMatch(/about 'Kestrel only': |^- still open before Jan, for D: /)
    expect(all.some((r) => r.lines[0]!.includes("'Kestrel only'"))).toBe(true)
  })
})

describe('the style of the notes', () => {
  const yes: [RuleId, string][] = [['closed-agreement', 'agreed']]
  it.each([
    ['* idea: close the kiosk\n* agreed\n* toner', /^\* [a-z]/],
    ['  - Idea: close the kiosk\n  - agreed\n  - Toner', /^ {2}- /],
    ['1. Idea: close the kiosk\n2. agreed\n3. Toner', /^ {3}- /],
    ['- [x] idea: close the kiosk\n- [x] agreed\n- [ ] toner', /^- \[ \] /],
    ['IDEA: CLOSE THE KIOSK\nSaid agreed\nToner ordered', /^[A-Z]/],
  ])('bullet, indent and case: %j', (draft, style) => {
    for (const { lines } of added({ draft, flagged: yes })) expect(lines[0]).toMatch(style)
  })
  it.each([
    ['Ms Tendai', 'Mtg Ms Tendai\n- idea: close the kiosk\n- agreed', 'Tendai'],
    ['lorcan', 'prep, lorcan\n- idea: close the kiosk\n- agreed', 'Lorcan'],
    ['Rox', 'Rox 121\n- idea: close the kiosk\n- agreed', 'Roxanne'],
    ['Isadora', 'Isadora\n- I. wants to close the kiosk\n- agreed', 'Isadora'],
  ])('the manager is "%s"', (name, draft, manager) => {
    for (const { lines } of added({ draft, flagged: yes, manager }))
      expect(lines[0]).toMatch(new RegExp(`\\b${name}\\b`))
  })
})

describe('a loaded phrase', () => {
  it('that is wished for is asked after: what would it look like, before the day in the notes', () => {
    const draft = 'Farhan 4pm\n- F wants agents to "own the call"\n- new script from Monday'
    for (const { lines, forYou } of added({
      draft,
      flagged: [['unexplored-term', 'F wants agents to "own the call"']],
      manager: 'Farhan',
    })) {
      expect(lines[0]).toMatch(/^- .*F.*: .*'own the call'.*\?$/)
      expect(forYou).toContain('“own the call”')
    }
  })
  it('of another item is asked after under its own line', () => {
    const draft =
      'Theo\n- T wants to drop the calls. I am in\n\nPricing\n- T: it reads "too startup-y"\n- me: navy'
    const firsts = added({
      draft,
      flagged: [
        ['closed-agreement', 'I am in'],
        ['unexplored-term', 'T: it reads "too startup-y"'],
      ],
      manager: 'Theo',
    }).filter((r) => r.way === 'asks-first')
    for (const { under } of firsts) expect(under).toBe('- T: it reads "too startup-y"')
  })
  it('that the notes quote from the message is the one that is asked after', () => {
    const message = 'Not decided yet: do we make it permanent, or is he not ready?'
    const draft = 'Leroy\n- Kieron: "not ready". OK, told L that is cool\n- ad text'
    const firsts = added({
      draft,
      message,
      flagged: [
        ['closed-agreement', 'Kieron: "not ready"'],
        ['unexplored-term', message],
      ],
      manager: 'Leroy',
    }).filter((r) => r.way === 'asks-first')
    for (const { lines } of firsts) expect(lines[0]).toContain("'not ready'")
  })
  it('that finds fault is asked for an example, and is quoted to its end', () => {
    const quote = "reckons Blair's not cut out for the cups"
    for (const { lines } of added({
      draft: `N. 8.30\n- ${quote}\n- vet Thurs`,
      flagged: [['unexplored-term', quote]],
    }))
      expect(lines[0]).toMatch(/'not cut out for the cups'.*example|example.*'not cut out for the cups'/)
  })
})

describe('a waved-off worry', () => {
  it('is gone back to in its own words', () => {
    const draft = 'Rowena\n- her: bothered, no trial for nights\n- told her a script is a script\n- QA forms'
    for (const { lines, forYou } of added({
      draft,
      flagged: [['dismissed-concern', 'told her a script is a script']],
      manager: 'Rowena',
    })) {
      expect(lines[0]).toMatch(/with Rowena: 'no trial for nights', what .*\bshe\b.*\?$/)
      expect(forYou).toMatch(/“no trial for nights” got “told her a script is a script” for an answer/)
      expect(forYou).toMatch(/what .*\byou\b/i)
    }
  })
})

describe('a leading question in a preparation', () => {
  it('gets an open one beside it, in the same form', () => {
    const draft = "K thinks about giving the desk to Tom\nask: isn't that overkill?\nask: did she ask?\ntoner"
    for (const { lines, under } of added({
      draft,
      flagged: [
        ['closed-question', "ask: isn't that overkill?"],
        ['closed-question', 'ask: did she ask?'],
      ],
    })) {
      expect(lines).toHaveLength(1)
      expect(lines[0]).toMatch(/^ask: (?:what|how) .*\?$/)
      expect(under).toBe('ask: did she ask?')
    }
  })
  it('is not built on what the question itself puts up', () => {
    const quote = 'would it not be better to start with them?'
    for (const { lines } of added({
      draft: `qs\n- ${quote}\n- 34 heads`,
      flagged: [['closed-question', quote]],
    }))
      expect(lines[0]).not.toContain('starting')
  })
})

describe('a guess and a view', () => {
  it('a motive is named as a reading, to be left out of copies, and a question takes its place', () => {
    const quote = 'he never forgets, this is for the wine list'
    for (const { lines, forYou } of added({
      draft: `Gio\n- breakfast for all of April\n- ${quote}\n- tips`,
      flagged: [['assumed-motive', quote]],
    })) {
      expect(lines[0]).toMatch(/\?$/)
      expect(forYou).toMatch(/is your reading: leave it out of any copy that others see/)
    }
  })
  it('a label on somebody else is no question about the manager', () => {
    const quote = 'Marketing hopeless as ever'
    // Something to find out, or the manager's view of it.
    for (const { lines } of added({
      draft: `- invoices\n- ${quote}\n- rota`,
      flagged: [['assumed-motive', quote]],
    }))
      expect(lines[0]).toMatch(/^- (?:(?:to find out|not known yet): (?!.*\byou\b)|.*\bDana\b.*: .*\byou)/i)
  })
  it('a manager of whom nobody says he or she is asked as they will be spoken to, and named once', () => {
    const quote = 'control freak, never lets go of the roadmap'
    for (const { lines } of added({
      draft: `prep Dana\n- ${quote}\n- rota`,
      flagged: [['assumed-motive', quote]],
    })) {
      expect(lines[0]!.match(/Dana/g) ?? []).toHaveLength(1)
      expect(lines[0]).not.toMatch(/\b(?:she|he|her|his|they)\b/)
    }
  })
  it('a pushed view stays, with theirs asked for beside it', () => {
    const quote = 'tell her it stays, no discussion'
    for (const { lines, forYou } of added({
      draft: `prep\n- ${quote}\n- rota`,
      flagged: [['pushed-conclusion', quote]],
    })) {
      expect(lines[0]).toMatch(/\b(?:her|she)\b/)
      expect(forYou).toContain('say it as yours')
    }
  })
})

describe('strain', () => {
  it('that can be carried offers what comes off the list; the plain words are for saying', () => {
    const quote = 'says she is drowning in work'
    for (const { lines, forYou } of added({
      draft: `Hilary\n- ${quote}\n- chairs`,
      flagged: [['missing-empathy', quote]],
      manager: 'Hilary',
    })) {
      expect(lines).toHaveLength(1)
      expect(lines[0]).not.toMatch(/sorry|feel/)
      expect(forYou).toMatch(/in plain words: “.*sorry.*”|in plain words: “I can see/i)
    }
  })
  it('of grief or illness meets no question and no technique', () => {
    const quote = 'his boy is back in the leukaemia ward'
    for (const { lines, forYou } of added({
      draft: `Yusuf\n- ${quote}\n- toner`,
      flagged: [['missing-empathy', quote]],
    })) {
      expect(lines.join() + forYou).not.toContain('?')
      expect(forYou).toContain("I'm so sorry about your boy.")
    }
  })
})

describe('always', () => {
  it('keeps every line to the byte, adds one to three, and leaves no slot open, whatever the notes', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 30 }),
      fc.constantFrom(
        '- K wants to close the kiosk',
        'agreed',
        '1) yes',
        '\t* ok → tell Ana Fri',
        'ask: is it?',
        '# H',
        '“open',
        '🙂',
        '\ud800',
      ),
    )
    const rule = fc.constantFrom<RuleId>(
      'closed-agreement',
      'missing-empathy',
      'closed-question',
      'pushed-conclusion',
      'dismissed-concern',
      'assumed-motive',
      'unexplored-term',
    )
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 8 }),
        rule,
        fc.nat(),
        fc.constantFrom('\n', '\r\n'),
        (pieces, id, at, eol) => {
          const draft = pieces.join(eol)
          const reading = readingOf({ channel: 'notes', draft, manager: 'Kim' })
          const target = reading.draft.sentences[at % Math.max(1, reading.draft.sentences.length)]
          if (!target) return
          for (const r of advise(reading, [found(reading, id, target.text)], {
            asked: false,
            seed: at,
            detect: () => [],
          }).rewrites) {
            let from = 0
            for (const line of draft.split(eol)) {
              const next = r.text.indexOf(line, from)
              expect(next).toBeGreaterThanOrEqual(from)
              from = next + line.length
            }
            const more = r.text.split(/\r?\n/u).length - draft.split(/\r?\n/u).length
            expect(more).toBeGreaterThanOrEqual(1)
            expect(more).toBeLessThanOrEqual(3)
            expect(r.forYou).toMatch(/\S/)
            if (!/[{}]/.test(draft)) expect(r.text + r.forYou).not.toMatch(/[{}]|undefined|null/)
          }
        },
      ),
      { numRuns: 150 },
    )
  })
})

describe('what stands around the flagged line', () => {
  it('tells whom by the whole of what they are', () => {
    const yes = 'sell it i said'
    for (const { lines } of added({
      draft: `Ned\nNed on about selling the top field\n${yes}\nring the land agent`,
      flagged: [['closed-agreement', yes]],
      manager: 'Ned',
    }))
      expect(lines.join()).not.toMatch(/the land hears/)
  })
  it('is not cut within a number', () => {
    const yes = 'me: fine by me'
    for (const { lines, forYou } of added({
      draft: `Merle\nM thinks of taking no orders under 2,000 € any more\n${yes}`,
      flagged: [['closed-agreement', yes]],
      manager: 'Merle',
    }))
      expect(`${lines.join()} ${forYou}`).not.toMatch(/under 2(?!,)/)
  })
  it('is no idea of the manager’s where the writer guesses', () => {
    const guess = "she promised it to Alastair, I'd bet my house on it, because he laughs at her jokes"
    const ask = '"Do you honestly think Alastair knows more about parchment than I do?"'
    for (const { lines, forYou } of added({
      draft: `Verity\n${guess}\n${ask}\nhumidity 52%`,
      flagged: [
        ['assumed-motive', guess],
        ['closed-question', ask],
      ],
      manager: 'Verity',
    }))
      expect(`${lines.join()} ${forYou}`).not.toMatch(/betting/)
  })
  it('names somebody else, so that "he" may not be the manager', () => {
    const yes = 'me: fine by me'
    for (const { lines } of added({
      draft: `Zsuzsa\nthinks of making Marco team lead, he has the diploma\n${yes}\nshe has the keys`,
      flagged: [['closed-agreement', yes]],
      manager: 'Zsuzsa',
    }))
      expect(lines.join()).not.toMatch(/\b(?:his|him|he)\b/)
  })
})
