import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Hands, NO_HANDS, OwnLines } from '../../../src/sites/google-docs/own-lines.ts'

const DOCUMENT = '\u0003Dana wrote this.\nAnd this.\n\nMine, from before.\n\u0003\n'
const KEY: Hands = { keys: 1, breaks: 0, whole: false }

/** A document with a caret: text goes in at once, with hands or without. */
class Desk {
  raw = DOCUMENT
  readonly lines = new OwnLines(DOCUMENT)

  /** Puts `text` behind (or in the place of) the first occurrence of some words. */
  change(words: string, text: string, hands: Hands | null, replace = false): this {
    const found = this.raw.indexOf(words)
    if (found < 0) throw new Error(words)
    const at = replace ? found : found + words.length
    this.raw = this.raw.slice(0, at) + text + this.raw.slice(found + words.length)
    this.lines.take(this.raw, hands ? at + text.length : 3, hands ?? NO_HANDS)
    return this
  }
  /** Character by character. */
  type(words: string, text: string): this {
    let before = words
    for (const character of text) {
      this.change(before, character, { ...KEY, breaks: character === '\n' ? 1 : 0 })
      before += character
    }
    return this
  }
  get own(): string[] {
    return this.lines.spans.map(({ start, end }) => this.raw.slice(start, end))
  }
}

describe('the writer’s lines', () => {
  test('are none at first: nobody knows who wrote what', () => {
    expect(new Desk().own).toEqual([])
  })

  test('are those that change under their keys', () => {
    expect(new Desk().type('Mine, from before.', ' More.').own).toEqual(['Mine, from before. More.'])
  })

  test('a new line under somebody else’s is theirs, that one is not', () => {
    expect(new Desk().type('And this.', '\nI agree.').own).toEqual(['I agree.'])
  })

  test('somebody else’s line stays so when it is only broken, joined or shortened', () => {
    expect(new Desk().type('Dana', '\n').own).toEqual([])
    expect(new Desk().change(' this', '', KEY, true).own).toEqual([])
    expect(new Desk().change('.\nAnd', '. And', KEY, true).own).toEqual(
      ['Dana wrote this. And this.'].slice(1),
    )
  })

  test('their own line stays theirs when it is broken', () => {
    const desk = new Desk().type('Mine,', ' and')
    expect(desk.type('Mine, and', '\n').own).toEqual(['Mine, and', ' from before.'])
  })

  test('what comes without their keys is not theirs, even at their caret', () => {
    const desk = new Desk()
    desk.raw = desk.raw.replace('Mine', 'Dana’s')
    desk.lines.take(desk.raw, desk.raw.indexOf('Dana’s') + 3, NO_HANDS)
    expect(desk.own).toEqual([])
  })

  test('what comes elsewhere while they type is not theirs', () => {
    const desk = new Desk()
    desk.raw = desk.raw.replace('And this.', 'And this, I agree.')
    desk.lines.take(desk.raw, desk.raw.indexOf('Mine'), { ...KEY, keys: 5 })
    expect(desk.own).toEqual([])
  })

  test('of two changes in one reading only the one at the caret is theirs', () => {
    const desk = new Desk()
    desk.raw = desk.raw.replace('And this.', 'And this, I agree.').replace('before.', 'before!')
    desk.lines.take(desk.raw, desk.raw.indexOf('before!') + 7, { ...KEY, keys: 5 })
    expect(desk.own).toEqual(['Mine, from before!'])
  })

  test('a paste of several lines is theirs, all of it', () => {
    const desk = new Desk().change('And this.', '\none\ntwo', { keys: 1, breaks: 0, whole: true })
    expect(desk.own).toEqual(['one', 'two'])
  })

  test('a line that somebody else changes is theirs no longer', () => {
    const desk = new Desk().type('Mine, from before.', ' More.')
    expect(desk.change('Mine', ' (Dana: no)', null).own).toEqual([])
  })

  test('lines move with what others write above them', () => {
    const desk = new Desk().type('Mine, from before.', ' More.')
    expect(desk.change('Dana', ' Lee\nand others', null).own).toEqual(['Mine, from before. More.'])
  })

  test('a selection makes every line it touches theirs', () => {
    const desk = new Desk()
    desk.lines.add([{ start: 5, end: 20 }])
    expect(desk.own).toEqual(['Dana wrote this.', 'And this.'])
  })

  test('an edit that they clicked for stays theirs, with the line that it added', () => {
    const desk = new Desk().type('Mine, from before.', ' More.')
    const at = desk.raw.indexOf(' More.') + 6
    const raw = `${desk.raw.slice(0, at)}\n- ask why${desk.raw.slice(at)}`
    desk.lines.takeOwn(raw, { raw, end: at + 10 })
    desk.raw = raw
    expect(desk.own).toEqual(['Mine, from before. More.', '- ask why'])
  })

  test('what somebody else wrote in the moment of that edit is not theirs', () => {
    const desk = new Desk().type('Mine, from before.', ' More.')
    const at = desk.raw.indexOf(' More.') + 6
    const edited = `${desk.raw.slice(0, at)}\n- ask why${desk.raw.slice(at)}`
    const raw = edited.replace('And this.', 'And that.')
    desk.lines.takeOwn(raw, { raw: edited, end: at + 10 })
    desk.raw = raw
    expect(desk.own).toEqual(['Mine, from before. More.', '- ask why'])
  })

  test('are whole lines of the text, whatever happens', () => {
    const step = fc.record({
      at: fc.nat(),
      cut: fc.nat(8),
      text: fc.constantFrom('a', '\n', 'b c', '', '\n\n', '\ue907'),
      own: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let raw = DOCUMENT
        const lines = new OwnLines(raw)
        for (const { at, cut, text, own } of steps) {
          const start = 1 + (at % (raw.length - 4))
          raw = raw.slice(0, start) + text + raw.slice(Math.min(raw.length - 3, start + cut))
          lines.take(
            raw,
            own ? start + text.length : 1,
            own ? { keys: 1, breaks: 1, whole: false } : NO_HANDS,
          )
          for (const { start: from, end } of lines.spans) {
            expect(['\n', '\u0003']).toContain(raw[from - 1])
            expect(['\n', '\u0003']).toContain(raw[end])
            expect(raw.slice(from, end)).not.toContain('\n')
          }
        }
      }),
    )
  })
})
