/** What the person allowed in documents, as the script of a site with documents looks at it. */
import { CONSENTS, type ConsentsView } from './consents.ts'
import { local } from './live.ts'
import { watchRecords } from './records.ts'

/** Reads it and watches it. */
export function watchConsents(): Promise<ConsentsView> {
  return watchRecords(local, { consents: CONSENTS })
}
