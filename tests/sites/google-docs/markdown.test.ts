import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markdownLines } from '../../../src/sites/google-docs/markdown.ts'

describe('an exported document', () => {
  test('is lines of notes: headings, list items, cells of tables', () => {
    const markdown = [
      '# 20 November',
      '',
      'Sounds **good**, I *agree*. See [the plan](https://example.test/a).',
      '',
      '* Ask the \\*director\\*',
      '1. Read it',
      '- [ ] Call Tim',
      '',
      '| who | what |',
      '| --- | --- |',
      '| Tim | takes over<br>on Monday |',
      '',
      '[image1]: <data:image/png;base64,xxxx>',
    ].join('\n')
    expect(markdownLines(markdown)).toEqual([
      '20 November',
      'Sounds good, I agree. See the plan.',
      '- Ask the *director*',
      '1. Read it',
      '- Call Tim',
      'who',
      'what',
      'Tim',
      'takes over',
      'on Monday',
    ])
  })

  test('is read in linear time, whatever stands in it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('*', '_', '[', ']', '(', ')', '|', '\\', '#', 'a', ' ', '\n'), {
          maxLength: 2000,
        }),
        (all) => {
          for (const line of markdownLines(all.join(''))) expect(line).not.toContain('\n')
        },
      ),
    )
  })
})
