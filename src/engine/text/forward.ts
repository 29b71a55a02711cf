/**
 * Where a message stops being its sender's own words: at a forwarded or quoted mail. What is forwarded is context
 * at most: its strain is not the manager's, and it puts nothing up for thought.
 */

// "-----Original Message-----", "---- Forwarded by Ann Lee on 3 May ----", "---------- Forwarded message ---------"
const RULE = /^[ \t>]*-{3,}[^\n]{0,120}?(?:original message|forwarded)[^\n]{0,160}$/imu
// "From: …" with "Sent:", "To:", "Date:" or "Subject:" within the next lines
const HEADER =
  /^[ \t>*]*(?:from|sent by|von|de)\s*:[^\n]{0,200}\n(?:[^\n]{0,200}\n){0,3}?[ \t>*]*(?:sent|to|date|cc|subject|an|gesendet)\s*:/imu
// "On Tue, 2 Sep 2025 at 09:14, Dana Lee <dana@…> wrote:"
const ATTRIBUTION = /^[ \t>]*On [^\n]{6,160}(?:\n[^\n]{0,80})?wrote:[ \t]*$/mu
// The header of some older programs: a name, a date line, then "To:" and "Subject:".
const BARE_HEADER =
  /^[^\n]{0,120}\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b[^\n]{0,40}\b\d{1,2}:\d{2}[^\n]{0,20}\n(?:[^\n]{0,300}\n){0,6}?[ \t]*(?:to|cc|subject)\s*:/imu
const QUOTED_LINE = /^[ \t]*>/mu

/** Without one of these there is nothing to look for. */
const MAY_QUOTE = /wrote:|original message|forwarded|\bsubject\s*:|\bsent\s*:|\bto\s*:|^[ \t]*>/imu

/** A text that begins with the header of a mail ("To: … From: … Subject: …") is a copy of that mail. */
const BEGINS_WITH_HEADER =
  /^\s*(?:to|from|sent|date|subject)\s*:[^\n]{0,300}?\s(?:to|from|cc|e-?mail|sent|date|subject)\s*:/iu

/** Offset at which the sender's own words end; the length of the text when nothing is forwarded or quoted. */
export function ownWordsEnd(text: string): number {
  let end = text.length
  if (!MAY_QUOTE.test(text)) return end
  if (BEGINS_WITH_HEADER.test(text.slice(0, 600))) return 0
  for (const pattern of [RULE, HEADER, ATTRIBUTION, BARE_HEADER, QUOTED_LINE]) {
    const at = pattern.exec(text)?.index
    if (at !== undefined && at < end) end = at
  }
  return end
}
