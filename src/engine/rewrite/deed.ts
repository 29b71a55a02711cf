/** "I've asked the college to release us": done already, so that only a word about it can leave it open. */
export const OWN_DEED =
  /^(?:(?:and|so|then|already|actually) )*(?:i|we)(?:['’]ve| have)?(?: already| just| also)? (?:told|asked|informed|booked|cancell?ed|rang|rung|phoned|called|written to|wrote|emailed|instructed|warned|stopped|ordered|paid|signed|sent|given|gave|drafted|blocked|removed|closed|changed|moved)\b/iu
