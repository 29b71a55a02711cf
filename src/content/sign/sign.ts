/** The small signs beside drafts. They show by their shape alone what the coach is at; only a screen reader says more. */
import { t } from '../../platform/i18n.ts'
import type { BesideDraft } from '../../session/beside.ts'
import type { Box } from '../../sites/draft-source.ts'
import type { Float } from '../float.ts'
import { placeSign } from '../placing.ts'

/** Width and height in CSS pixels, the least that a finger hits; the style sheet says the same. */
const SIZE = 24

const LABELS = { watching: 'sign_watching', notes: 'sign_notes', cannot: 'sign_cannot' } as const

type OnClick = (draft: BesideDraft, event: MouseEvent) => void
interface Sign {
  button: HTMLButtonElement
  draft: BesideDraft
}

export class Signs {
  readonly #float: Float
  readonly #onClick: OnClick
  readonly #signs = new Map<string, Sign>()

  constructor(float: Float, onClick: OnClick) {
    this.#float = float
    this.#onClick = onClick
  }

  /** Makes the signs of these drafts and no others; `place` puts them where they belong. */
  update(drafts: BesideDraft[]): void {
    const gone = new Map(this.#signs)
    for (const draft of drafts) {
      if (!draft.sign) continue
      gone.delete(draft.draftId)
      const sign = this.#signs.get(draft.draftId) ?? this.#make(draft)
      sign.draft = draft
      sign.button.className = `sign ${draft.sign}`
      sign.button.setAttribute('aria-label', t(LABELS[draft.sign]))
    }
    for (const [draftId, { button }] of gone) {
      this.#float.remove(button)
      this.#signs.delete(draftId)
    }
  }

  /** Puts every sign where it belongs now. */
  place(): void {
    for (const { button, draft } of this.#signs.values()) {
      const place = placeSign(draft.places, SIZE)
      button.style.visibility = place ? '' : 'hidden'
      if (place) button.style.translate = `${Math.round(place.left)}px ${Math.round(place.top)}px`
    }
  }

  /** Where the sign of a draft stands; null while there is none to be seen. */
  boxOf(draftId: string): Box | null {
    const button = this.#signs.get(draftId)?.button
    return !button || button.style.visibility ? null : button.getBoundingClientRect()
  }

  #make(draft: BesideDraft): Sign {
    const button = this.#float.document.createElement('button')
    const sign = { button, draft }
    button.type = 'button'
    // A click does not take the focus out of the draft.
    button.addEventListener('mousedown', (event) => event.preventDefault())
    button.addEventListener('click', (event) => {
      if (event.isTrusted) this.#onClick(sign.draft, event)
    })
    this.#float.add(button)
    this.#signs.set(draft.draftId, sign)
    return sign
  }
}
