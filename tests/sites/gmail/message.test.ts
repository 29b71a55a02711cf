// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { composeRoot } from '../../../src/sites/gmail/compose-root.ts'
import { type Answered, readAnswered, readSubject } from '../../../src/sites/gmail/message.ts'
import { bodies, loadFixture, QUOTE } from './support.ts'

const answered = (): Answered => {
  const body = bodies()[0]!
  return readAnswered(document, composeRoot(body)!, body, ['me@example.test'])
}
const dana = { name: 'Dana Lee', address: 'dana@example.test' }
const asked = { text: 'Can you send the Q3 numbers by Friday?', from: dana }
const field = (name: string): HTMLInputElement => document.querySelector(`input[name="${name}"]`)!

describe('the message answered', () => {
  it.each(['reply-inline-trimmed', 'reply-inline-expanded', 'reply-plaintext'])('is read in %s', (name) => {
    loadFixture(name)
    expect(answered().message).toEqual(asked)
  })
  it('is none in a new mail', () => {
    loadFixture('compose-popup')
    expect(answered()).toEqual({ message: null, earlier: [], isReply: false })
  })
  it('is found by the hidden field when the reply stands elsewhere', () => {
    loadFixture('reply-inline-trimmed')
    document.body.append(document.querySelector('.M9')!)
    expect(answered().message).toEqual(asked)
  })
  it('is not the hidden twin for translations', () => {
    loadFixture('reply-inline-trimmed')
    document.querySelector('.a3s.undefined')!.textContent = 'Twin.'
    const [shown, twin] = document.querySelectorAll('.ii.gt')
    shown!.before(twin!)
    expect(answered().message?.text).toBe(asked.text)
  })
  it('comes from the trimmed quote when the thread is not on the page', () => {
    loadFixture('reply-inline-trimmed')
    const compose = document.querySelector('.M9')!
    document.body.replaceChildren(compose)
    expect(answered().message).toMatchObject({ text: asked.text, from: { address: dana.address } })
  })
  it('comes from the opened quote when the thread is not on the page', () => {
    loadFixture('reply-inline-expanded')
    document.body.replaceChildren(document.querySelector('.M9')!)
    expect(answered().message).toMatchObject({ text: asked.text, from: { address: dana.address } })
  })
  it('is missing, and said to be, when a reply has none', () => {
    loadFixture('reply-plaintext')
    document.body.replaceChildren(document.querySelector('.M9')!)
    expect(answered()).toMatchObject({ message: null, isReply: true })
  })
  it('holds no script, no markup, no quote', () => {
    loadFixture('reply-inline-trimmed')
    document.body.replaceChildren(document.querySelector('.M9')!)
    field('uet').value = QUOTE.replace(
      'Can you send it?',
      'A<script>alert(1)</script><img src=x onerror=alert(2)> &lt;b&gt;',
    )
    expect(answered().message?.text).toBe('A <b>')
  })
})

describe('earlier turns', () => {
  it('come from the thread, oldest first, the writer’s own as "me"', () => {
    loadFixture('reply-inline-trimmed')
    const list = document.querySelector('.aHU [role="list"]')!
    const turn = (id: string, email: string, text: string): Element => {
      const item = document.createElement('div')
      item.innerHTML = `<div class="adn ads" data-message-id="#msg-f:${id}"><table><td class="gF"><span email="${email}" name="X">X</span></td></table><div class="ii gt"><div class="a3s">${text}</div></div></div>`
      return item
    }
    list.prepend(turn('1', 'dana@example.test', 'First.'), turn('2', 'Me@example.test', 'Second.'))
    expect(answered().earlier).toEqual([
      { from: 'dana@example.test', text: 'First.' },
      { from: 'me', text: 'Second.' },
    ])
  })
  it('come from nested quotes when the thread shows fewer', () => {
    loadFixture('reply-inline-trimmed')
    document.body.replaceChildren(document.querySelector('.M9')!)
    const quote = (who: string, text: string, inner = ''): string =>
      `<div class="gmail_quote"><div class="gmail_attr"><a href="mailto:${who}">x</a>:<br></div><blockquote class="gmail_quote">${text}${inner}</blockquote></div>`
    field('uet').value = quote(
      'dana@example.test',
      'Three',
      quote('me@example.test', 'Two', quote('sam@example.test', 'One')),
    )
    expect(answered()).toMatchObject({
      message: { text: 'Three' },
      earlier: [
        { from: 'sam@example.test', text: 'One' },
        { from: 'me', text: 'Two' },
      ],
    })
  })
})

it('the subject is read from its field', () => {
  loadFixture('compose-popup')
  expect(readSubject(composeRoot(bodies()[0]!)!)).toBe('Friday')
})
