/** What somebody does not want, or what another person wants, is no plan of the manager's. */
const NOT_THEIRS =
  /\b(?:don['’]?t|not|never|won['’]?t|can['’]?t|cannot|wouldn['’]?t|hate|afraid|refuses?|he|she|they|client|clients|customers?|board|hr|people|who|nobody|everybody|council|auditors?|union)(?:['’]\p{L}+)?(?: \p{L}+){0,2} ?$/iu
/** Whether a frame's plan is the manager's own, and wanted. */
export const isTheirs = (sentence: string, at: number, frame: string): boolean => {
  const verb = /^\s*\S+/u.exec(frame)?.[0] ?? ''
  return !NOT_THEIRS.test(sentence.slice(Math.max(0, at - 40), at)) && !/^(?:not|don)/iu.test(verb)
}
