import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Actions } from '../actions.ts'
import { t } from '../words.ts'

interface Props {
  actions: Actions
  /** The coaching of the pasted draft, once there is a session for it. */
  children?: ComponentChildren
}

/** The paste-in box: works without any page. */
export function Paste({ actions, children }: Props) {
  const [from, setFrom] = useState('')
  const [message, setMessage] = useState('')
  const [draft, setDraft] = useState('')
  const ready = draft.trim().length > 0
  return (
    <section class="paste" aria-labelledby="paste-title">
      <h2 id="paste-title">{t('paste_title')}</h2>
      <p>{t('paste_line')}</p>
      <form
        onSubmit={(e) => {
          e.preventDefault()
          if (ready) actions.coachPasted({ from: from.trim(), message, draft })
        }}
      >
        <label for="paste-from">{t('paste_from')}</label>
        <input
          id="paste-from"
          type="text"
          autocomplete="off"
          value={from}
          onInput={(e) => setFrom(e.currentTarget.value)}
        />
        <label for="paste-message">{t('paste_message')}</label>
        <textarea
          id="paste-message"
          rows={5}
          value={message}
          onInput={(e) => setMessage(e.currentTarget.value)}
        />
        <label for="paste-draft">{t('paste_draft')}</label>
        <textarea id="paste-draft" rows={7} value={draft} onInput={(e) => setDraft(e.currentTarget.value)} />
        <div class="actions">
          <button type="submit" class="primary" aria-disabled={!ready}>
            {t('ask')}
          </button>
          <button type="button" class="quiet" onClick={() => actions.paste(false)}>
            {t('back')}
          </button>
        </div>
      </form>
      {children}
    </section>
  )
}
