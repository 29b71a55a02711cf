import { useId, useState } from 'preact/hooks'
import { version } from '../../../package.json'
import type { Finding } from '../../engine/types.ts'
import type { DraftState } from '../../platform/protocol.ts'
import type { Actions } from '../actions.ts'
import { wrongRemark } from '../read/wrong-remark.ts'
import { t } from '../words.ts'
import { Copy } from './copy.tsx'

interface Props {
  draft: DraftState
  finding: Finding
  actions: Actions
}

/** A report on a wrong remark: the text as it would be shared, to be edited and copied. Nothing is sent. */
export function ReportWrong({ draft, finding, actions }: Props) {
  const id = useId()
  const [text, setText] = useState(() => wrongRemark(draft, finding, version))
  return (
    <div class="wrong">
      <label for={id}>{t('wrong_label')}</label>
      <textarea
        id={id}
        rows={7}
        value={text}
        aria-describedby={`${id}-hint`}
        onInput={(e) => setText(e.currentTarget.value)}
      />
      <p id={`${id}-hint`} class="hint">
        {t('wrong_hint')}
      </p>
      <Copy text={text} actions={actions} />
    </div>
  )
}
