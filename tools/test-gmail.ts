/**
 * `npm run test:gmail`: every form of Gmail's compose in both browsers, as a table. A cell that failed, was skipped
 * or has no result is red, and any red fails the run.
 */
import { gmailTable } from './gmail-table.ts'
import { runMatrix } from './run-matrix.ts'

console.log('This takes about ten minutes.')
runMatrix('gmail', gmailTable)
