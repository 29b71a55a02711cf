import { describe, expect, it } from 'vitest'
import { matrixTable, type Report } from '../../tools/matrix-table.ts'

const passed = (ancestors: string[], title: string) => ({
  ancestorTitles: ancestors,
  title,
  status: 'passed',
})

/** One row with one column, green in both browsers, and what is given beside it. */
const withBeside = (...beside: Report['testResults']): Report => ({
  testResults: [
    { name: '/full/chromium.test.ts', assertionResults: [passed(['row'], 'read')] },
    { name: '/full/firefox.test.ts', assertionResults: [passed(['row'], 'read')] },
    ...beside,
  ],
})
const table = (report: Report) => matrixTable(report, ['row'], ['read'])

describe('what stands beside a matrix', () => {
  it('is one line for all of a group that passed', () => {
    const notes = ['a', 'b', 'c'].map((title) => passed(['notes'], title))
    const { lines, good, bad } = table(withBeside({ name: '/full/corpus.test.ts', assertionResults: notes }))
    expect(lines.filter((line) => line.includes('corpus: notes (3)'))).toHaveLength(1)
    expect({ good, bad }).toEqual({ good: 5, bad: 0 })
  })

  it.each(['failed', 'skipped', 'pending', 'todo'])('is named and counted when it %s', (status) => {
    const notes = [passed(['notes'], 'a'), { ...passed(['notes'], 'b'), status }]
    const { lines, bad } = table(withBeside({ name: '/full/corpus.test.ts', assertionResults: notes }))
    expect(lines.some((line) => line.includes(status) && line.includes('corpus: notes, b'))).toBe(true)
    expect(bad).toBe(1)
  })

  it('counts a file that broke before its first test', () => {
    const { lines, bad } = table(
      withBeside({ name: '/full/corpus.test.ts', message: 'no browser', assertionResults: [] }),
    )
    expect(lines.join('\n')).toContain('no browser')
    expect(bad).toBe(1)
  })
})
