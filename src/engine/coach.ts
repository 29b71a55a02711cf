/**
 * The engine: text in, report out. Pure; it knows no browser, no page and no clock.
 */
import { confidenceNote } from './confidence.ts'
import { OPEN_CUES } from './data/view-phrases.ts'
import { type Detection, detect } from './detect.ts'
import { isEnglish } from './language.ts'
import type { SentenceModel } from './reading/model.ts'
import { advise } from './rewrite/index.ts'
import type { Sentence } from './text/sentences.ts'
import { fold } from './text/words.ts'
import type { CoachInput, Finding, Openness, Report, Span } from './types.ts'

/** Longest draft and message together, in UTF-16 code units. About 150,000 words. */
export const LONGEST = 1_000_000

/** Above this length of draft no rewrite is made: findings and ladder only. */
const LONGEST_FOR_REWRITE = 60_000

/** What the host of the engine may want to hear. */
export interface CoachOptions {
  /** Told of a fault of the engine's own, which cost a draft its rewrites; the report says so in plain words. */
  onFault?: (error: unknown) => void
}

/**
 * Reads a draft and gives advice.
 * @param input what the engine may know; see CoachInput
 * @param model the sentence model
 * @returns a report; for text that cannot be coached, a report with `silent` and a plain `line`
 */
export function coach(input: CoachInput, model: SentenceModel, options: CoachOptions = {}): Report {
  const length = input.draft.length + (input.message?.length ?? 0)
  if (length > LONGEST) return silence('too-long', 'This text is too long to coach.')
  if (!isEnglish(input.draft))
    return silence('language', 'This seems to be in another language. Coaching works in English only.')
  const detection = detect(input, model)
  return reportOf(input, detection, model, options)
}

function reportOf(
  input: CoachInput,
  detection: Detection,
  model: SentenceModel,
  { onFault }: CoachOptions,
): Report {
  const { reading, findings, gates, silent } = detection
  const report: Report = {
    findings,
    suggestions: [],
    rewrites: [],
    ladder: [],
    gates,
    silent: silent?.id ?? null,
    openness: opennessOf(detection),
  }
  const confidence = confidenceNote(reading)
  if (confidence) report.confidence = confidence
  if (silent) {
    if (silent.line) report.line = silent.line
    return report
  }
  const cue = cueOf(detection)
  if (cue) report.cue = cue
  if (findings.length === 0 && !input.asked) return report
  if (input.draft.length > LONGEST_FOR_REWRITE) {
    report.line = 'This draft is too long to rewrite; the remarks stand.'
    return report
  }
  const advice = advise(reading, findings, {
    asked: input.asked ?? false,
    detect: (draft) => detect({ ...input, draft }, model, undefined, reading).findings,
    ...(onFault ? { onFault } : {}),
    ...(input.recent ? { recent: input.recent } : {}),
    ...(input.seed === undefined ? {} : { seed: input.seed }),
    ...(input.ownQuestion ? { ownQuestion: input.ownQuestion } : {}),
  })
  report.suggestions = advice.suggestions
  report.rewrites = advice.rewrites
  report.ladder = advice.ladder
  if (findings.length === 0) report.line = 'Nothing here closes the talk. To open it further:'
  else if (advice.rewrites.length === 0 && advice.reason) report.line = advice.reason
  return report
}

function silence(silent: string, line: string): Report {
  return {
    findings: [],
    suggestions: [],
    rewrites: [],
    ladder: [],
    gates: [],
    silent,
    line,
    openness: { settles: false, acknowledges: false, asks: false, opensOptions: false },
  }
}

const LIKELY = 0.5

function opennessOf({ summary, findings }: Detection): Openness {
  return {
    settles: findings.some((f: Finding) => f.rule === 'closed-agreement'),
    acknowledges: summary.most.acknowledge > LIKELY,
    asks: summary.most['open-question'] > LIKELY,
    opensOptions: summary.most.offer > LIKELY || summary.most.condition > LIKELY,
  }
}

/** The manager's words on which the advice builds: what shows the strain, else what is put up. */
function cueOf({ reading, findings }: Detection): Report['cue'] {
  const message = reading.message
  if (!message) return undefined
  const inMessage = findings.find((f) => f.in === 'managerMessage')
  const settles = findings.find((f) => f.rule === 'closed-agreement')
  const at = settles ? reading.openAt : null
  const sentence = at === null ? null : message.sentences[at]
  if (sentence) return openCueIn(sentence)
  return inMessage ? { start: inMessage.start, end: inMessage.end, quote: inMessage.quote } : undefined
}

/** The words that show that the matter is open ("I am thinking"), or the whole sentence. */
function openCueIn(sentence: Sentence): Span {
  const text = fold(sentence.text)
  for (const pattern of OPEN_CUES) {
    const match = pattern.exec(text)
    if (!match) continue
    const start = sentence.start + match.index
    const end = start + match[0].trimEnd().length
    return { start, end, quote: sentence.text.slice(match.index, match.index + (end - start)) }
  }
  return { start: sentence.start, end: sentence.end, quote: sentence.text }
}
