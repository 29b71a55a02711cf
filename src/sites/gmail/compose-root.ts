/** The compose around a body: where its recipients, its subject and its hidden fields are. */
import { BODY, FORM, first, META, nearest, ROOT } from './selectors.ts'

const hasMeta = (element: Element): boolean =>
  META.some((selector) => element.querySelector(selector) !== null)
const holdsOneBody = (element: Element): boolean => element.querySelectorAll(BODY).length <= 1

/** Null when nothing around the body looks like one compose. */
export function composeRoot(body: Element): Element | null {
  for (const selector of ROOT) {
    const root = nearest(body, [selector])
    if (root && hasMeta(root) && holdsOneBody(root)) return root
  }
  for (let up = body.parentElement; up && up.tagName !== 'BODY'; up = up.parentElement) {
    if (!holdsOneBody(up)) return null
    if (hasMeta(up)) return up
  }
  return null
}

/** What to watch for changes of recipients and of the message answered; never an ancestor of the body. */
export function metaArea(root: Element, body: Element): Element | null {
  const form = first(root, FORM)
  return form && !form.contains(body) ? form : null
}
