/** How notes say who takes part: the words before the names, at the beginning of a line. English and German. */
export const ATTENDEE_LABELS = [
  'attendees?',
  'participants?',
  'invited',
  'invitees',
  'present',
  'people',
  'who',
  'with',
  'teilnehmer(?:innen|:innen|\\*innen)?',
  'teilnehmende',
  'anwesende?',
  'eingeladen',
  'mit',
]

/** What stands between two names. */
export const BETWEEN_NAMES = /[,;/&|·•+]|(?<=^|\s)(?:and|und|with|mit)(?=\s|$)/iu
