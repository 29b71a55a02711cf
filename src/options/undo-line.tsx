import { useLayoutEffect, useRef } from 'preact/hooks'
import { t } from '../panel/words.ts'

interface Props {
  /** What was just done; empty where that is told elsewhere. */
  line: string
  onUndo(): void
}

/** What was just done, and the way back. The keyboard's place goes to it. */
export function UndoLine({ line, onUndo }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => button.current?.focus(), [line])
  return (
    <p class="undo">
      {line}{' '}
      <button ref={button} type="button" class="link" onClick={onUndo}>
        {t('undo')}
      </button>
    </p>
  )
}
