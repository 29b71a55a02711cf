import { useState } from 'preact/hooks'
import type { Actions } from '../actions.ts'
import { t, type WordKey } from '../words.ts'

interface Props {
  text: string
  actions: Actions
  /** Copying is the thing to do here. */
  main?: boolean
  /** What the button says, where "Copy" would leave open what. */
  label?: WordKey
}

/** Copies a text and says so for a moment, in place. */
export function Copy({ text, actions, main = false, label = 'copy' }: Props) {
  const [done, setDone] = useState<boolean | null>(null)
  const copy = async () => {
    setDone(await actions.copy(text))
    setTimeout(() => setDone(null), 2500)
  }
  return (
    <button type="button" class={main ? 'primary' : 'quiet'} onClick={copy}>
      {done === null ? t(label) : done ? t('copied') : t('copy_failed')}
    </button>
  )
}
