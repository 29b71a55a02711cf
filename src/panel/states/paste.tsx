import type { ComponentChildren } from 'preact'
import type { Actions } from '../actions.ts'
import { Copy } from '../parts/copy.tsx'
import type { Pasted } from '../paste-source.ts'
import { t } from '../words.ts'

interface Props {
  text: Pasted
  onText(text: Pasted): void
  onCoach(): void
  onBack(): void
  actions: Actions
  /** The coaching of the pasted draft, once it was asked for. */
  children?: ComponentChildren
}

/** The paste-in box: works without any page. */
export function Paste({ text, onText, onCoach, onBack, actions, children }: Props) {
  const ready = text.draft.trim().length > 0
  return (
    <section class="paste" aria-labelledby="paste-title">
      <h2 id="paste-title">{t('paste_title')}</h2>
      <p>{t('paste_line')}</p>
      <form
        onSubmit={(e) => {
          e.preventDefault()
          if (ready) onCoach()
        }}
      >
        <label for="paste-from">{t('paste_from')}</label>
        <input
          id="paste-from"
          type="text"
          autocomplete="off"
          value={text.from}
          onInput={(e) => onText({ ...text, from: e.currentTarget.value })}
        />
        <label for="paste-message">{t('paste_message')}</label>
        <textarea
          id="paste-message"
          rows={4}
          value={text.message}
          onInput={(e) => onText({ ...text, message: e.currentTarget.value })}
        />
        <label for="paste-draft">{t('paste_draft')}</label>
        <textarea
          id="paste-draft"
          rows={6}
          value={text.draft}
          onInput={(e) => onText({ ...text, draft: e.currentTarget.value })}
        />
        <div class="actions">
          <button type="submit" class={children ? 'second' : 'primary'} aria-disabled={!ready}>
            {t('ask')}
          </button>
          {children ? <Copy label="copy_draft" text={text.draft} actions={actions} /> : null}
          <button type="button" class="quiet" onClick={onBack}>
            {t('back')}
          </button>
        </div>
      </form>
      {children}
    </section>
  )
}
