/**
 * Verb forms: the -ing form of a base verb, and the base of an -ing or past form. Rules with short lists of
 * exceptions; `null` where the rules are not sure, so that the caller can do without.
 */
import { DOUBLING, IRREGULAR_PAST, SILENT_E_ING } from '../data/verb-forms.ts'

/** The -ing form: "merge" → "merging", "cut" → "cutting", "cancel" → "cancelling" (British) or "canceling". */
export function gerundOf(base: string, american = false): string {
  const verb = base.toLowerCase()
  if (verb === 'be') return 'being'
  if (/ie$/u.test(verb)) return `${verb.slice(0, -2)}ying`
  if (/(?:ee|oe|ye)$/u.test(verb)) return `${verb}ing`
  if (/[^e]e$/u.test(verb)) return `${verb.slice(0, -1)}ing`
  if (/el$/u.test(verb) && /^(?:cancel|travel|model|label|level|channel|fuel|tunnel|funnel)$/u.test(verb))
    return american ? `${verb}ing` : `${verb}ling`
  if (doubles(verb)) return `${verb}${verb.at(-1)}ing`
  if (/ic$/u.test(verb)) return `${verb}king`
  return `${verb}ing`
}

/** Whether the last consonant is doubled: one vowel before it and the stress on it. */
function doubles(verb: string): boolean {
  if (DOUBLING.has(verb)) return true
  return /^[^aeiou]*[aeiou][bdgklmnprt]$/u.test(verb) && !/^(?:.*[wxy])$/u.test(verb)
}

/** The base of an -ing form: "closing" → "close". Null where several bases would fit and none is known. */
export function baseOfGerund(gerund: string): string | null {
  const form = gerund.toLowerCase()
  if (!/[aeiouy].*ing$/u.test(form) || form.length < 5) return null
  const stem = form.slice(0, -3)
  if (/ying$/u.test(form) && /^(?:l|d|t)ying$/u.test(form)) return `${form.slice(0, -4)}ie`
  if (/^(?:cancel|travel|model|label)l$/u.test(stem)) return stem.slice(0, -1)
  if (/([bdgkmnprt])\1$/u.test(stem) && (DOUBLING.has(stem.slice(0, -1)) || doubles(stem.slice(0, -1))))
    return stem.slice(0, -1)
  if (SILENT_E_ING.has(`${stem}e`)) return `${stem}e`
  if (
    /(?:[^aeiou]|u)[aeiou](?:v|c|g|s|z|k|r|d|t|p|b|m|n|l)$/u.test(stem) &&
    !/(?:er|en|on|it|or|et|op|ow)$/u.test(stem)
  )
    return `${stem}e`
  if (
    /(?:rg|nc|rs|ns|lv|rv|dg|bl|tl|gl|pl|rc|uc|us|ag|iz|is|ur|ut|at)$/u.test(stem) &&
    !/^(?:cut|put)/u.test(stem)
  ) {
    return /^(?:discuss|focus|treat|wait|meet|eat|beat|repeat|heat|press|pass)$/u.test(stem)
      ? stem
      : `${stem}e`
  }
  return stem
}

/** The base of a simple past: "merged" → "merge", "cut" → "cut", "gave" → "give". Null when unsure. */
export function baseOfPast(past: string): string | null {
  const form = past.toLowerCase()
  const irregular = IRREGULAR_PAST[form]
  if (irregular) return irregular
  if (!/ed$/u.test(form) || form.length < 4) return null
  if (/ied$/u.test(form)) return `${form.slice(0, -3)}y`
  const stem = form.slice(0, -2)
  if (/([bdgklmnprt])\1$/u.test(stem) && doubles(stem.slice(0, -1))) return stem.slice(0, -1)
  return baseOfGerund(`${stem}ing`)
}
