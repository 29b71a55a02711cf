// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { composeRoot } from '../../../src/sites/gmail/compose-root.ts'
import { ownAddresses, Recipients } from '../../../src/sites/gmail/recipients.ts'
import { bodies, loadFixture } from './support.ts'

const dana = { kind: 'to', name: 'Dana Lee', address: 'dana@example.test' }
const sam = { kind: 'cc', name: 'Sam Ortiz', address: 'sam@example.test' }

const rootOf = (name: string, at = 0): Element => {
  loadFixture(name)
  return composeRoot(bodies()[at]!)!
}
const row = (root: Element, kind: string): Element => root.querySelector(`.anm[name="${kind}"]`)!
const collapse = (root: Element): void => {
  for (const chip of root.querySelectorAll('.anm [role="option"]')) chip.remove()
  root.querySelector<HTMLElement>('.aoD.hl')!.style.display = ''
  root.querySelector<HTMLElement>('.fX')!.style.display = 'none'
}

describe('recipients', () => {
  it('are the chips of the To, Cc and Bcc rows', () => {
    expect(new Recipients().read(rootOf('compose-popup'))).toEqual({ recipients: [dana, sam], known: true })
  })
  it('are found in an inline reply', () => {
    expect(new Recipients().read(rootOf('reply-inline-expanded')).recipients).toEqual([dana, sam])
  })
  it('never include the From row', () => {
    const root = rootOf('compose-popup')
    const from = document.createElement('div')
    from.innerHTML =
      '<div class="anm"><div role="listbox"><div role="option" data-name="Me" data-hovercard-id="me@example.test"></div></div></div>'
    root.querySelector('form')!.prepend(from)
    expect(new Recipients().read(root).recipients).toEqual([dana, sam])
  })
  it('include an address that is typed and not yet a chip, and no half-typed name', () => {
    const root = rootOf('compose-popup')
    row(root, 'bcc').querySelector('input')!.value = 'Kim Roe <Kim@Example.test>, da'
    expect(new Recipients().read(root).recipients.at(-1)).toEqual({
      kind: 'bcc',
      name: 'Kim Roe',
      address: 'kim@example.test',
    })
  })
  it('of which only the address is known have no name', () => {
    const root = rootOf('compose-popup')
    row(root, 'to').querySelector('[data-name]')!.setAttribute('data-name', 'dana@example.test')
    expect(new Recipients().read(root).recipients[0]).toEqual({ kind: 'to', address: 'dana@example.test' })
  })
  it('come from the summary while the row is collapsed, as they were seen before', () => {
    const root = rootOf('compose-popup')
    const memory = new Recipients()
    memory.read(root)
    collapse(root)
    expect(memory.read(root)).toEqual({ recipients: [dana, sam], known: true })
  })
  it('are not called known when only the summary was ever seen, and it names several', () => {
    const root = rootOf('compose-popup')
    collapse(root)
    expect(new Recipients().read(root)).toEqual({ recipients: [dana, sam], known: false })
  })
  it('are known when the summary names one person', () => {
    const root = rootOf('reply-plaintext')
    collapse(root)
    expect(new Recipients().read(root)).toEqual({ recipients: [dana], known: true })
  })
  it('are the last ones seen while chips and summary are gone', () => {
    const root = rootOf('compose-popup')
    const memory = new Recipients()
    memory.read(root)
    collapse(root)
    for (const span of root.querySelectorAll('.az9 span')) span.remove()
    expect(memory.read(root)).toEqual({ recipients: [dana, sam], known: false })
  })
  it('are not called none when the summary has become unreadable', () => {
    const root = rootOf('compose-popup')
    collapse(root)
    root.querySelector('.aoD.hl')!.remove()
    expect(new Recipients().read(root)).toEqual({ recipients: [], known: false })
  })
  it('are found in a summary whose class was renamed', () => {
    const root = rootOf('reply-plaintext')
    collapse(root)
    root.querySelector('.az9')!.className = 'x1'
    expect(new Recipients().read(root, ['me@example.test'])).toEqual({ recipients: [dana], known: true })
  })
  it('are none once they were taken away', () => {
    const root = rootOf('compose-popup')
    const memory = new Recipients()
    memory.read(root)
    for (const chip of root.querySelectorAll('.anm [role="option"]')) chip.remove()
    root.querySelector('.az9')!.replaceChildren()
    expect(memory.read(root)).toEqual({ recipients: [], known: true })
  })
  it('are read from the old form', () => {
    document.body.innerHTML =
      '<div class="M9"><form><input name="composeid"><textarea name="to">"Lee, Dana" &lt;dana@example.test&gt;, sam@example.test</textarea></form></div>'
    expect(new Recipients().read(document.querySelector('.M9')).recipients).toEqual([
      { kind: 'to', name: 'Lee, Dana', address: 'dana@example.test' },
      { kind: 'to', address: 'sam@example.test' },
    ])
  })
  it('are not known when there is nothing to read them from', () => {
    document.body.innerHTML = '<div class="M9"><input name="composeid"></div>'
    expect(new Recipients().read(document.querySelector('.M9'))).toEqual({ recipients: [], known: false })
    expect(new Recipients().read(null)).toEqual({ recipients: [], known: false })
  })
})

describe('the writer’s own addresses', () => {
  it('are the identities of the From row and the account in the title', () => {
    expect(ownAddresses(document, rootOf('compose-popup'))).toEqual(['me@example.test', 'team@example.test'])
    const inline = rootOf('reply-inline-trimmed')
    document.title = 'Posteingang (3) - Me@Example.test - Firma Mail'
    expect(ownAddresses(document, inline)).toEqual(['me@example.test'])
  })
  it('are not an address in a subject', () => {
    document.title = 'Mail to dana@example.test about it - me@example.test - Gmail'
    expect(ownAddresses(document, null)).toEqual(['me@example.test'])
    document.title = 'ask dana@example.test - Gmail'
    expect(ownAddresses(document, null)).toEqual([])
  })
})
