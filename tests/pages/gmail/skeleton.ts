/**
 * The outline of a piece of markup, for comparing a simulated page with a fixture: tags, classes and attribute
 * names, without ids, texts and styles. Runs in the page.
 */
export function skeletonOf(source: { selector: string; html?: string }): string[] {
  const page = source.html ? new DOMParser().parseFromString(source.html, 'text/html') : document
  const root = page.querySelector(source.selector)
  if (!root) return [`nothing matches ${source.selector}`]
  // Ids and links between ids are per load; the rest is what mails and people differ in.
  const skipped = new Set(['id', 'style', 'class', 'aria-labelledby', 'email', 'data-hovercard-id'])
  const lines: string[] = []
  const walk = (element: Element, depth: number): void => {
    const names = [...element.attributes]
      .map((attribute) => attribute.name)
      .filter((name) => !skipped.has(name))
    const tokens = [...element.classList].map((token) => `.${token}`).join('')
    lines.push(
      `${' '.repeat(depth)}${element.tagName.toLowerCase()}${tokens} ${names.sort().join(' ')}`.trimEnd(),
    )
    // The simulator puts working buttons in here where the fixture has none.
    if (element.matches('.nr')) return
    for (const child of element.children) walk(child, depth + 1)
  }
  walk(root, 0)
  return lines
}
