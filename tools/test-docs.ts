/**
 * `npm run test:docs`: every behaviour of Google Docs that is known or thought possible, in both browsers, as a table;
 * then 500 accidents in the middle of writes, 300 labelled notes, and the proofs that the page plays Docs strictly.
 * A cell that failed, was skipped or has no result is red, and any red fails the run.
 */
import { COLUMNS, ROWS } from '../tests/browser/google-docs/rows.ts'
import { matrixTable } from './matrix-table.ts'
import { runMatrix } from './run-matrix.ts'

console.log('This takes about twenty minutes.')
const rows = ROWS.map(({ name }) => name)
runMatrix('docs', (report) => matrixTable(report, rows, COLUMNS))
