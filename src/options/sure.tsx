import { useRef, useState } from 'preact/hooks'
import { t } from '../panel/words.ts'

interface Props {
  label: string
  /** What it is about, for those who hear the button alone. */
  about?: string
  /** What will be gone. */
  question: string
  /** The button that does it. */
  yes: string
  onYes(): void
}

/** A button for what cannot be taken back: it asks in place first. */
export function Sure({ label, about, question, yes, onYes }: Props) {
  const [asking, setAsking] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setAsking(false)
    button.current?.focus()
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        class="quiet flush"
        aria-expanded={asking}
        onClick={() => setAsking(!asking)}
      >
        {label}
        {about ? <span class="sr">: {about}</span> : null}
      </button>
      {asking ? (
        <div class="below aside look">
          <p>{question}</p>
          <div class="actions">
            <button
              type="button"
              class="second"
              onClick={() => {
                close()
                onYes()
              }}
            >
              {yes}
            </button>
            <button type="button" class="quiet" onClick={close}>
              {t('options_cancel')}
            </button>
          </div>
        </div>
      ) : null}
    </>
  )
}
