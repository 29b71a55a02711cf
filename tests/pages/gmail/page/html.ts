interface HtmlPolicy {
  createHTML(html: string): string
}

interface PolicyFactory {
  createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy
}

// The page enforces Trusted Types as Gmail does, so its own HTML goes through a named policy as Gmail's does.
const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes
const policy: HtmlPolicy = factory?.createPolicy('gmail-sim', { createHTML: (html) => html }) ?? {
  createHTML: (html) => html,
}

/** Parses a whole document without running or loading anything. */
export function parseDocument(html: string): Document {
  return new DOMParser().parseFromString(policy.createHTML(html), 'text/html')
}

/** Parses a piece of HTML. */
export function fragment(html: string): DocumentFragment {
  const template = document.createElement('template')
  template.innerHTML = policy.createHTML(html)
  return document.importNode(template.content, true)
}

/** Replaces an element's content by a piece of HTML. */
export function setHtml(element: Element, html: string): void {
  element.innerHTML = policy.createHTML(html)
}

/** One element with attributes and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children)
  return made
}

/** The one element that matches, or an error that names what is missing. */
export function must<T extends Element = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector)
  if (!found) throw new Error(`simulator: no ${selector}`)
  return found
}
