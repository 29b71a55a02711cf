import { useLayoutEffect, useRef } from 'preact/hooks'
import { t } from '../panel/words.ts'

/** What was just taken away, and the way to bring it back. The keyboard's place goes to it. */
export function UndoLine({ line, onUndo }: { line: string; onUndo(): void }) {
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
