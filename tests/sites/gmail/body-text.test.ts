// @vitest-environment happy-dom
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { offsetOf, placeOf, readBody, spansOf } from '../../../src/sites/gmail/body-text.ts'
import { growth, LINEAR } from './growth.ts'
import { randomBody } from './random-body.ts'
import { bodies, loadFixture, makeBody, QUOTE, SIGNATURE } from './support.ts'

const textOf = (html: string): string => readBody(makeBody(html)).text

describe('the writer’s own text', () => {
  it.each([
    ['bare first line, then blocks', 'Hi Dana,<div><br></div><div>Later.</div>', 'Hi Dana,\n\nLater.'],
    ['wrapped, as in a re-opened draft', '<div dir="ltr">Hi,<div>a</div><div>b</div></div>', 'Hi,\na\nb'],
    ['soft breaks', 'a<br>b<br><br>c', 'a\nb\n\nc'],
    ['a break that only holds a block open', '<div>a<br></div><div>b</div>', 'a\nb'],
    ['no-break spaces', 'a\u00a0b \u00a0c', 'a b  c'],
    ['blanks that the screen swallows', '<div>\n  a  b\n</div>\n<div> c </div>', 'a b\nc'],
    [
      'inline formatting',
      'I <b>do <i>agree</i></b> with <font color="red">you</font>.',
      'I do agree with you.',
    ],
    ['a link', 'See <a href="https://x.test/">the plan</a>.', 'See the plan.'],
    [
      'lists, a line each without its marker',
      'a<ul><li>b</li><li>c<ol><li>d</li></ol></li></ul>e',
      'a\nb\nc\nd\ne',
    ],
    ['nested blocks', '<div><div>a</div><div><div>b</div></div></div>c', 'a\nb\nc'],
    [
      'an indent, which is no quote',
      'a<blockquote style="margin:0 0 0 40px"><div>b</div></blockquote>',
      'a\nb',
    ],
    ['emoji pictures', 'Great<img data-emoji="🎉" alt="🎉">!', 'Great🎉!'],
    ['zero-width placeholders', 'a\u200bb<div>\ufeff</div><div>c</div>', 'ab\n\nc'],
    ['joined emoji', '👩\u200d💻 ok', '👩\u200d💻 ok'],
    ['blank lines at the end', 'a<div><br></div><div><br></div>', 'a'],
    ['nothing', '<br>', ''],
    ['no node at all', '', ''],
    ['script and style', 'a<style>b{}</style><script>c()</script>', 'a'],
  ])('reads %s', (_, html, text) => {
    expect(textOf(html)).toBe(text)
  })

  it.each([
    ['a signature', `Hi<div>Yes.</div>${SIGNATURE}`, 'Hi\nYes.'],
    ['a quote', `Hi<div>Yes.</div>${QUOTE}`, 'Hi\nYes.'],
    ['a signature above the quote', `Yes.${SIGNATURE}${QUOTE}`, 'Yes.'],
    [
      'an old quote',
      '<div class="gmail_extra"><br><div class="gmail_quote">On … wrote:<br><blockquote class="gmail_quote">x</blockquote></div></div>',
      '',
    ],
    [
      'a forwarded mail',
      'FYI<br><div class="gmail_quote gmail_quote_container"><div class="gmail_attr">---------- Forwarded message ---------<br>From: X<br>To: Y<br></div><div>x</div></div>',
      'FYI',
    ],
    [
      'a file card',
      'See this<div contenteditable="false" class="gmail_chip gmail_drive_chip">plan.pdf</div>',
      'See this',
    ],
    ['a mention', 'Hi <span contenteditable="false">@Dana Lee</span>, yes', 'Hi , yes'],
  ])('leaves out %s', (_, html, text) => {
    expect(textOf(html)).toBe(text)
  })

  it('keeps what is written after and between quoted lines', () => {
    const quote = (text: string): string => `<blockquote class="gmail_quote">${text}</blockquote>`
    const html =
      'Top.<br><div class="gmail_quote gmail_quote_container"><div class="gmail_attr">On … wrote:<br></div>' +
      `${quote('one')}<div><br></div><div>Mine.</div><div><br></div>${quote('two')}</div><div>Last.</div>`
    expect(textOf(html)).toBe('Top.\n\nMine.\n\nLast.')
  })

  describe('in plain-text mode', () => {
    it('ends at the signature line', () => {
      expect(textOf('Hi Dana,<br><br>Later.<br><br>-- <br>Alex')).toBe('Hi Dana,\n\nLater.')
    })
    it('leaves out quoted lines and the line that announces them, in any language', () => {
      const html =
        'Gern.<br><br>Am Di., 2. Sept. 2025 schrieb Dana Lee &lt;dana@x.test&gt;:<br><br>&gt; Können Sie?<br>&gt;<br>&gt; Dana<br><br>Bis morgen.'
      expect(textOf(html)).toBe('Gern.\n\nBis morgen.')
    })
    it('leaves out a forwarded mail', () => {
      expect(textOf('FYI<br><br>---------- Forwarded message ---------<br>From: X<br><br>Text')).toBe('FYI')
    })
    it('takes for one only a line with dashes at both ends', () => {
      const own = '----- is a line.\nSo is this -----\n----------'
      expect(textOf(`${own.replaceAll('\n', '<br>')}<br>----- Forwarded -----<br>Theirs`)).toBe(own)
    })
    it('looks for quotes and forwards in linear time, whatever stands there', () => {
      const lines = ['-----x-', 'a', '@', 'a@'].map((part) => (size: number) => {
        const text = part.slice(0, -1) + part.slice(-1).repeat(size)
        const body = makeBody(`${text}y:<br>&gt; theirs`)
        return () => readBody(body)
      })
      for (const line of lines) expect(growth(line)).toBeLessThan(LINEAR)
    })
    it('takes the last signature line only', () => {
      expect(textOf('a<br>-- <br>b<br>-- <br>c')).toBe('a\n-- \nb'.replace('-- ', '--'))
    })
  })

  it.each([
    ['compose-popup', ['Hi Dana,\n\nYou never answered my mail.']],
    ['compose-fullscreen', ['Hi Dana,']],
    ['compose-standalone-window', ['Hi Dana,']],
    ['compose-two-one-minimised', ['First draft', 'Second draft']],
    ['reply-inline-trimmed', ['Hi Dana,\n\nLater.']],
    ['reply-inline-expanded', ['Hi Dana,\n\nLater.']],
    ['reply-plaintext', ['Hi Dana,\n\nLater.']],
  ])('reads the fixture %s', (name, texts) => {
    loadFixture(name)
    expect(bodies().map((body) => readBody(body).text)).toEqual(texts)
  })
})

describe('the map between offsets and places', () => {
  it('gives back every offset', () => {
    fc.assert(
      fc.property(randomBody, (html) => {
        const body = readBody(makeBody(html))
        for (const line of body.lines) {
          for (let at = line.start; at <= line.end; at += 1) {
            const insideEmoji = line.runs.some((run) => {
              if (run.node.nodeType === 3) return false
              const start =
                line.start + line.runs.slice(0, line.runs.indexOf(run)).reduce((n, r) => n + r.text.length, 0)
              return at > start && at < start + run.text.length
            })
            if (insideEmoji) continue
            expect(offsetOf(body, placeOf(body, at)!)).toBe(at)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('puts a chip below a quote on its own line', () => {
    const element = makeBody(`I${QUOTE}<span contenteditable="false">@Dana</span>`)
    const body = readBody(element)
    const place = { node: element, offset: element.childNodes.length - 1 }
    expect(placeOf(body, 3)).toEqual(place)
    expect(offsetOf(body, place)).toBe(3)
  })

  it('shows the same words in the DOM as in the text, for any range', () => {
    const visible = (value: string): string => value.replace(/[\u00a0\t\n]/g, ' ')
    fc.assert(
      fc.property(randomBody, fc.nat(), fc.nat(), (html, a, b) => {
        const body = readBody(makeBody(html))
        const start = Math.min(a, b) % (body.text.length + 1)
        const end = Math.max(start, Math.max(a, b) % (body.text.length + 1))
        const shown = spansOf(body, start, end)
          .map(({ from, to }) => {
            if (from.node.nodeType === 3)
              return visible((from.node as Text).data.slice(from.offset, to.offset))
            return (from.node.childNodes[from.offset] as Element).getAttribute('alt')
          })
          .join('')
        const touchesEmoji = body.lines.some((line) => line.runs.some((run) => run.node.nodeType !== 3))
        if (!touchesEmoji) expect(shown).toBe(body.text.slice(start, end).replace(/\n/g, ''))
      }),
      { numRuns: 300 },
    )
  })

  it('never counts a foreign word as own', () => {
    fc.assert(
      fc.property(randomBody, (html) => {
        expect(readBody(makeBody(html)).text).not.toContain('FOREIGN')
      }),
      { numRuns: 200 },
    )
  })

  it('puts the end of a line on that line', () => {
    const element = makeBody('Hi<div>there</div>')
    const body = readBody(element)
    expect(offsetOf(body, { node: element.firstChild!, offset: 2 })).toBe(2)
    expect(offsetOf(body, { node: element, offset: 1 })).toBeLessThanOrEqual(3)
    expect(placeOf(body, 3)!.node.textContent).toBe('there')
  })
})
