/**
 * What the command line prints: one JSON object a line (docs/report.schema.json), or a readable report.
 */
import type { Report } from '../engine/index.ts'

/** The report as scripts get it. */
export function jsonOf(id: unknown, report: Report): object {
  return {
    ...(id === undefined ? {} : { id }),
    findings: report.findings.map(({ rule, in: text, start, end, quote, confidence, shown }) => ({
      rule,
      in: text,
      start,
      end,
      quote,
      confidence,
      shown,
    })),
    rewrites: report.rewrites.map(({ text, moves, heldBack, blanks, forYou }) => ({
      text,
      moves,
      heldBack,
      blanks,
      ...(forYou === undefined ? {} : { forYou }),
    })),
    ladder: report.ladder,
    gates: report.gates,
    silent: report.silent,
  }
}

/** The report as a person reads it. */
export function textOf(report: Report): string {
  const lines: string[] = []
  if (report.silent) return `${report.line ?? 'Nothing to say here.'}\n`
  if (report.confidence) lines.push(`! ${report.confidence.text}`, '')
  const shown = report.findings.filter((f) => f.shown)
  if (shown.length === 0) lines.push(report.line ?? 'Nothing to suggest.', '')
  for (const f of shown) {
    lines.push(`${f.card.title}: “${f.quote}”`)
    lines.push(`  ${f.card.why}`)
    for (const s of report.suggestions.filter((s) => s.findingId === f.id))
      lines.push(`  → ${s.adds}   (${s.fits})`)
    lines.push('')
  }
  report.rewrites.forEach((rewrite, i) => {
    lines.push(i === 0 ? 'One way to write it:' : 'Another way:', '', indent(rewrite.text), '')
    for (const held of rewrite.heldBack) lines.push(`  (held back for now: “${held.quote}”)`, '')
    if (rewrite.forYou) lines.push(`  For you alone: ${rewrite.forYou}`, '')
  })
  if (report.line && shown.length > 0) lines.push(report.line, '')
  if (report.ladder.length)
    lines.push('Questions to keep at hand:', ...report.ladder.map((q) => `  - ${q}`), '')
  return `${lines.join('\n').trimEnd()}\n`
}

function indent(text: string): string {
  return text.replace(/^/gmu, '    ')
}
