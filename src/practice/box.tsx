import type { Underline } from '../sites/draft-source.ts'

interface Props {
  id: string
  draft: string
  underlines: Underline[]
  placeholder: string
  onType(draft: string): void
}

interface Piece {
  text: string
  at: number
  strength?: Underline['strength']
}

/** Cuts the draft where underlines begin and end; where two overlap, the first one holds. */
export function pieces(draft: string, underlines: Underline[]): Piece[] {
  const out: Piece[] = []
  let at = 0
  for (const { start, end, strength } of [...underlines].sort((a, b) => a.start - b.start)) {
    if (start < at || end > draft.length) continue
    if (start > at) out.push({ text: draft.slice(at, start), at })
    out.push({ text: draft.slice(start, end), at: start, strength })
    at = end
  }
  if (at < draft.length) out.push({ text: draft.slice(at), at })
  return out
}

/** A box to write in that grows with its text. The same text lies beneath it, with the underlines. */
export function Box({ id, draft, underlines, placeholder, onType }: Props) {
  return (
    <div class="box">
      <div class="beneath" aria-hidden="true">
        {pieces(draft, underlines).map((piece) => (
          <span key={piece.at} class={piece.strength}>
            {piece.text}
          </span>
        ))}
        {/* A last line that is empty has no height of its own. */}
        {'\u200b'}
      </div>
      <textarea
        id={id}
        value={draft}
        placeholder={placeholder}
        rows={7}
        onInput={(e) => onType(e.currentTarget.value)}
      />
    </div>
  )
}
