/**
 * What the manager carries, as a short echo of their own nouns, and of what sort it is. The echo is never a feeling
 * that they did not name, and at most five words of theirs.
 */
import { LOAD_WORDS, type LoadKind } from '../data/load-words.ts'
import { turned } from '../text/pronouns.ts'
import { feelingOf, hadToOf } from './burden.ts'
import { echoOf, lostOf, overOf } from './echo.ts'

export interface Load {
  kind: LoadKind
  /** "two hours", "forty minutes" */
  span?: string
  /** "two resignations", "three crew leads" */
  count?: string
  /** "everyone", "the whole team": who looked on */
  audience?: string
  /** "your mum", "your father" */
  kin?: string
  /** "the audit", "Monday's town hall" */
  thing?: string
  /** "1 am", "past nine" */
  late?: string
  /** "since March", "after nine years" */
  since?: string
  /** "extra work", "risk to our numbers" → "our numbers" at risk */
  burden?: string
  atRisk?: string
  /** "third night running": a phrase of theirs that can stand alone */
  echo?: string
  /** "the Dublin contract" */
  lost?: string
  /** "ring your dad": what they had to do */
  hadTo?: string
  /** "gutted": how they say they feel */
  feeling?: string
  /** "a 1.3m gap" */
  gap?: string
  /** "the auto reply": what the worry is about */
  over?: string
  /** "two people off sick": what weighs, in their words, fit to stand after "sorry about" */
  load?: string
}

/** From here on the model's reading alone makes it grief; below, and above the other, grave news without a name. */
const SURELY_GRIEF = 0.6
const MAYBE_GRIEF = 0.3
const CERTAIN: ReadonlySet<LoadKind> = new Set<LoadKind>(['grief', 'illness'])

const SIMILE =
  /\b(?:like|as (?:if|though)) (?:at|in|it was|we were at) (?:an? |the |my )?(?:\p{L}+ )?(?:funeral|wake|hospital|court)\b/giu

/** "I nearly lost the store": it did not come to it. */
const NEARLY =
  /\b(?:nearly|almost|all but|could have|came close to|close to) (?:died|lost|losing|quit|quitting|resigned|resigning|failed)\b/giu

const NUMBER =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|ninety|a hundred|\\d{1,3})'

const KIN =
  /\bmy (?:late |elderly |little |older |younger |dear )?((?:mum|mom|mam|mother|dad|father|brother|sister|son|daughter|wife|husband|partner|gran|grandmother|grandfather|granddad|nan|aunt|uncle|niece|nephew|boy|girl|dog|cat|best friend|friend|kid)(?:[- ]in[- ]law)?)\b/iu
const BARE_KIN = /(?:^|[.!?] )(Mum|Mom|Dad|Gran|Nan)\b|\bour (\p{Lu}\p{Ll}+)['’]s\b/u
const AUDIENCE =
  /\bin front of ((?:\d{1,3}|nine|ten|twelve|twenty|thirty|forty|fifty|sixty) (?:\p{Ll}+ )?\p{Ll}+s|people|everyone|everybody|the (?:whole |entire |full )?(?:\p{Ll}+ ){0,1}\p{Ll}+|(?:his|her|my|our|all) (?:the )?(?:whole )?\p{Ll}+|all of [\p{Ll}]+|half the \p{Ll}+|two of my \p{Ll}+|a (?:whole )?(?:room|family|client|customer))(?!\p{L}|['’]s\b| \p{L}+['’]s\b)/iu
const SPAN = new RegExp(
  `\\b(?:for|took|over|of)? ?((?:${NUMBER}|an|a whole|half an?|a solid|a full) (?:and a half )?(?:hours?|minutes?|weeks|months|days|nights|evenings|weekends|years))\\b(?!['’]| (?:ago|away|early|late|time|left|notice|old|from now|until|till|before|to go|is|are|earlier|later|in a))`,
  'iu',
)
const COUNT = new RegExp(
  `\\b((?:another |the )?(?:${NUMBER}|third|fourth|second) (?:more )?(?:resignations?|complaints?|refusals?|no-shows?|calls?|people (?:off sick|down|short|out|gone)|crew leads?|drivers? (?:down|short|off)|nurses? (?:down|short|off)|audits?|rounds?|red quarters?|quarters?|outages?|funerals?|proposals?|escalations?|cancellations?|meetings?|visits|inspections?|off sick|reorgs?|tenders?|customers?|delays?|nights? shifts?|weekends?))\\b(?! (?:a|per|o'clock))`,
  'iu',
)
const LATE =
  /\b(?:until|till|til|at|past|since|gone) (\d{1,2}(?:[:.]\d\d)? ?(?:am|a\.m\.|in the morning)|midnight|(?:one|two|three|four|five) (?:in the morning|am)|(?:past )?(?:nine|ten|eleven))\b/iu
const SINCE = new RegExp(
  `\\b((?:after|for) ${NUMBER} years|since (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|new year|last week|last month))\\b`,
  'iu',
)
const THING =
  /\b(the|this|that|our|my|monday['’]s|tuesday['’]s|wednesday['’]s|thursday['’]s|friday['’]s|yesterday['’]s) ((?:[\p{L}-]+ ){0,2}?(?:audit|inspection|numbers|figures|merger|review|appraisal|tender|launch|migration|strike|restructuring|reorg|budget|cuts|deadline|complaints?|outage|town hall|town-hall|meeting|call|shortfall|delay|target|forecast|election|exam results|accident|flood|fire|leak|handover|hearing|go-live|cutover|roadshow|renovation|move|backlog|vote|takeover|rollout|quarter-end|year-end|month-end|renewal|recall|rota|case|incident|steerco|pitch|engagement comments))\b/iu
const RISK = /\brisk to ((?:our|the|my|your) [\p{L}]+)/iu
const GAP =
  /\b(?:an?|the|this|that) [£$€]?\d[\d.,]*\s?(?:%|k|m|mil|mn|million|bn|lakhs?|crores?|percent|per cent)? (?:gap|cut|shortfall|target|hole|increase|reduction|overspend|deficit|penalty|backlog|queue|saving)\b/iu
/** A load told in terms of the business. */
const BUSINESS =
  /\d|\b(?:budget|contract|target|capacity|team|staff|hours|headcount|bench|margin|audit|deadline|client|regulator|quarter|shifts?|backlog|queue|penalt\w+|promise|scope|floor|lines?|units?|branches)\b/iu
const BURDEN = /\b((?:extra|more|additional) (?:work|pressure|cost|costs|load|hours|stress|workload))\b/iu

/** After a noun that is the last of its phrase. */
const ENDS =
  /^(?:[.,;:!?)]|\s*$|\s[-–—]|\s(?:and|but|so|is|was|has|had|are|were|in|on|at|by|for|from|with|to|again|yesterday|today|this|last|that|which|because|as|or|over|after|before|went|came|kept|until|till|i|we|they|it|he|she)\b)/iu

/**
 * Reads the load from the sentence that shows it best.
 * @param sentence that sentence
 * @param around the sentences next to it, for what it refers to
 * @param grief how sure the model is that the message tells of a death or a grave illness
 */
export function loadOf(sentence: string, around = '', grief = 0): Load {
  // "his cap in his hands like at a funeral": nobody died.
  const text = sentence.slice(0, 600).replace(SIMILE, '').replace(NEARLY, '')
  const near = `${text} ${around.slice(0, 400)}`
  const kind =
    grief >= SURELY_GRIEF
      ? 'grief'
      : (LOAD_WORDS.find(([, re]) => re.test(text))?.[0] ??
        LOAD_WORDS.find(
          ([k, re]) => (k === 'grief' || k === 'illness' || k === 'tears' || k === 'shame') && re.test(near),
        )?.[0] ??
        (!/\b(?:I|me|[Mm]y|myself|mine|I['’]\p{L}+)\b/u.test(text) && BUSINESS.test(text)
          ? 'business'
          : 'plain'))
  const load: Load = { kind: grief >= MAYBE_GRIEF && !CERTAIN.has(kind) ? 'grave' : kind }
  const set = (key: Exclude<keyof Load, 'kind'>, value: string | null | undefined): void => {
    if (value && value.split(/\s+/u).length <= 5 && !/["“”?!]|['’]s$/u.test(value)) load[key] = value.trim()
  }
  set('echo', echoOf(text))
  set('hadTo', hadToOf(text))
  set('feeling', feelingOf(text))
  set('gap', GAP.exec(near)?.[0].replace(/^(?:the|this|that)/iu, 'a'))
  set('lost', kind === 'loss' || kind === 'disappointment' ? lostOf(text) : null)
  set('over', kind === 'worry' || kind === 'anger' || kind === 'plain' ? overOf(text) : null)
  const kin = KIN.exec(near)
  if (kin) set('kin', `your ${kin[1]!.toLowerCase()}`)
  else if (BARE_KIN.test(near) && (kind === 'grief' || kind === 'illness')) {
    const m = BARE_KIN.exec(near)!
    set('kin', m[1] ? `your ${m[1].toLowerCase()}` : m[2])
  }
  const audience = AUDIENCE.exec(text)?.[1]
  if (audience && !/^(?:me|us|him|her|the (?:tv|mirror|screen|house|door))/iu.test(audience))
    set(
      'audience',
      turned(
        audience
          .replace(/\b(?:whole|entire|full) /giu, '')
          .replace(
            /(?:\s(?:and|or|that|at|in|on|of|over|was|were|as|who|yesterday|today|again|this|last|about|with|for|by|i|we|you))+$/iu,
            '',
          ),
      ),
    )
  const span = SPAN.exec(text)?.[1]
  if (span && !/years?/iu.test(span)) set('span', span.toLowerCase())
  const count = COUNT.exec(text)?.[1]
  if (count) set('count', count.replace(/^the /iu, '').toLowerCase())
  const since = SINCE.exec(text)?.[1]
  if (since && /^(?:after|for)/iu.test(since))
    set(
      'since',
      since
        .replace(/^for/iu, 'after')
        .replace(
          /\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)\b/giu,
          (d) => d[0]!.toUpperCase() + d.slice(1).toLowerCase(),
        ),
    )
  set('late', LATE.exec(text)?.[1])
  const thing = THING.exec(text)
  if (
    thing &&
    !/^my$/iu.test(thing[1]!) &&
    ENDS.test(text.slice(thing.index + thing[0].length)) &&
    !/\b(?:of|and|to|in|is|was|at|a|for|has|have|had|with|that|from|on|by|as)\b/iu.test(
      thing[2]!.split(' ').slice(0, -1).join(' '),
    )
  )
    set(
      'thing',
      `${/^(?:this|that)$/iu.test(thing[1]!) ? 'the' : thing[1]!.toLowerCase() === 'my' ? 'your' : /['’]s$/u.test(thing[1]!) ? thing[1]![0]!.toUpperCase() + thing[1]!.slice(1) : thing[1]!.toLowerCase()} ${thing[2]!}`,
    )
  set('atRisk', RISK.exec(near) ? turned(RISK.exec(near)![1]!) : null)
  set('burden', BURDEN.exec(near)?.[1]?.toLowerCase())
  return load
}
