import en from '../../../public/_locales/en/messages.json' with { type: 'json' }

/** The words on screen for a key of the catalogue. */
export function words(key: keyof typeof en, ...values: string[]): string {
  return en[key].message.replace(/\$(\d)/g, (_, n: string) => values[Number(n) - 1] ?? '')
}
