import type { Language } from '../scene.ts'

/** Gmail's words by their English text, as the fixtures carry them. */
const GERMAN: Record<string, string> = {
  'New Message': 'Neue Nachricht',
  Minimize: 'Minimieren',
  'Full screen (Shift for pop-out)': 'Vollbild (Umschalttaste für eigenes Fenster)',
  'Save & close': 'Speichern und schließen',
  'Press delete to remove this chip': 'Zum Entfernen die Löschtaste drücken',
  'To recipients': 'Empfänger im Feld „An“',
  'Cc recipients': 'Empfänger im Feld „Cc“',
  'Bcc recipients': 'Empfänger im Feld „Bcc“',
  Subject: 'Betreff',
  'Message Body': 'Nachrichtentext',
  'Show trimmed content': 'Gekürzten Inhalt einblenden',
  'Currently in plain text mode.': 'Nur-Text-Modus ist aktiv.',
  'Send \u202a(Ctrl-Enter)\u202c': 'Senden \u202a(Strg + Eingabetaste)\u202c',
  'More send options': 'Weitere Sendeoptionen',
  'Discard draft': 'Entwurf verwerfen',
  Send: 'Senden',
  Reply: 'Antworten',
  'Reply all': 'Allen antworten',
  Forward: 'Weiterleiten',
  Inbox: 'Posteingang',
  Starred: 'Markiert',
  Sent: 'Gesendet',
  Drafts: 'Entwürfe',
  Compose: 'Schreiben',
  Mail: 'E-Mail',
  'Search mail': 'In E-Mails suchen',
  'Message sent': 'Nachricht gesendet',
  'Draft discarded': 'Entwurf verworfen',
  'Draft saved': 'Entwurf gespeichert',
  Undo: 'Rückgängig machen',
  Recipients: 'Empfänger',
  To: 'An',
  From: 'Von',
  me: 'mich',
  to: 'an',
  wrote: 'schrieb',
  'Forwarded message': 'Weitergeleitete Nachricht',
  Date: 'Datum',
}

/** A word of Gmail's in the display language. */
export function word(english: string, language: Language): string {
  return language === 'de' ? (GERMAN[english] ?? english) : english
}

const ATTRIBUTES = ['aria-label', 'placeholder', 'data-tooltip']

/** Translates a piece of the fixtures: its labels and the few visible words. */
export function translate(root: ParentNode, language: Language): void {
  if (language === 'en') return
  for (const element of root.querySelectorAll('*')) {
    for (const name of ATTRIBUTES) {
      const value = element.getAttribute(name)
      if (value) element.setAttribute(name, word(value, language))
    }
    const only = element.childNodes.length === 1 ? element.firstChild : null
    if (only instanceof Text && GERMAN[only.data]) only.data = word(only.data, language)
  }
}
