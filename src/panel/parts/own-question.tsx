import { useState } from 'preact/hooks'
import type { Actions } from '../actions.ts'
import { t } from '../words.ts'

/** One optional line of the writer's own, used word for word. */
export function OwnQuestion({ actions }: { actions: Actions }) {
  const [text, setText] = useState('')
  const [sent, setSent] = useState('')
  const send = () => {
    const line = text.trim()
    if (line === sent) return
    setSent(line)
    actions.ownQuestion(line)
  }
  return (
    <form
      class="own"
      onSubmit={(e) => {
        e.preventDefault()
        send()
      }}
    >
      <label for="own-question">{t('own_label')}</label>
      <div class="own-row">
        <input
          id="own-question"
          type="text"
          value={text}
          autocomplete="off"
          placeholder={t('own_hint')}
          aria-describedby="own-hint"
          onInput={(e) => setText(e.currentTarget.value)}
          onBlur={send}
        />
        {text.trim() !== sent ? (
          <button type="submit" class="quiet">
            {t('own_add')}
          </button>
        ) : null}
      </div>
      <p id="own-hint" class={sent ? 'hint' : 'sr'}>
        {sent ? t('own_used') : t('own_hint')}
      </p>
    </form>
  )
}
