import { useRef, useState } from 'preact/hooks'
import type { Actions } from '../actions.ts'
import { t } from '../words.ts'

/** One optional line of the writer's own, used word for word. Folded: the question alone is worth a thought. */
export function OwnQuestion({ actions }: { actions: Actions }) {
  const [text, setText] = useState('')
  const [sent, setSent] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const send = () => {
    const line = text.trim()
    if (line === sent) return
    setSent(line)
    actions.ownQuestion(line)
  }
  return (
    <details
      class="own fold"
      onToggle={(e) => {
        if (e.currentTarget.open) input.current?.focus()
      }}
    >
      <summary id="own-label">{t('own_label')}</summary>
      <form
        onSubmit={(e) => {
          e.preventDefault()
          send()
        }}
      >
        <div class="own-row">
          <input
            ref={input}
            id="own-question"
            type="text"
            value={text}
            autocomplete="off"
            placeholder={t('own_hint')}
            aria-labelledby="own-label"
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
    </details>
  )
}
