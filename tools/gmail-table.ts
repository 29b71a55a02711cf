/** The table of `npm run test:gmail`, from the test runner's report. */
import { COLUMNS } from '../tests/browser/gmail/columns.ts'
import { FORMS } from '../tests/pages/gmail/scene.ts'
import { matrixTable, type Report } from './matrix-table.ts'

/** The lines to print, and how many results are good and bad. */
export const gmailTable = (report: Report) => matrixTable(report, FORMS, COLUMNS)
