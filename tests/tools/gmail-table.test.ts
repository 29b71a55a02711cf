import { describe, expect, it } from 'vitest'
import { gmailTable } from '../../tools/gmail-table.ts'
import { COLUMNS } from '../browser/gmail/columns.ts'
import { FORMS } from '../pages/gmail/scene.ts'

const RED = '\u001b[41;97m'

/** A report in which everything passed. */
const allGreen = () => ({
  testResults: ['chromium', 'firefox'].map((browser) => ({
    name: `/somewhere/full/${browser}.test.ts`,
    message: '',
    assertionResults: FORMS.flatMap((form) =>
      COLUMNS.map((title) => ({
        ancestorTitles: [form as string],
        title: title as string,
        status: 'passed',
      })),
    ),
  })),
})
const cells = 2 * FORMS.length * COLUMNS.length

describe('the table of Gmail’s forms', () => {
  it('is all green when every cell passed', () => {
    const { lines, good, bad } = gmailTable(allGreen())
    expect({ good, bad }).toEqual({ good: cells, bad: 0 })
    expect(lines.join('\n')).not.toContain(RED)
    for (const form of FORMS) expect(lines.filter((line) => line.startsWith(`${form} `))).toHaveLength(2)
  })

  it.each(['failed', 'skipped', 'pending', 'todo'])('shows a cell that %s in red', (status) => {
    const report = allGreen()
    report.testResults[0]!.assertionResults[3]!.status = status
    const { lines, good, bad } = gmailTable(report)
    expect({ good, bad }).toEqual({ good: cells - 1, bad: 1 })
    expect(lines.join('\n')).toContain(`${RED}${status}`)
  })

  it('shows cells without a result in red', () => {
    const report = allGreen()
    report.testResults[1] = {
      name: '/somewhere/full/firefox.test.ts',
      message: 'broke',
      assertionResults: [],
    }
    const { lines, good, bad } = gmailTable(report)
    expect({ good, bad }).toEqual({ good: cells / 2, bad: cells / 2 })
    expect(lines.join('\n')).toContain('broke')
  })

  it('counts what stands beside the table', () => {
    const report = allGreen()
    report.testResults[0]!.assertionResults.push({
      ancestorTitles: ['a draft'],
      title: 'x',
      status: 'failed',
    })
    expect(gmailTable(report).bad).toBe(1)
  })
})
