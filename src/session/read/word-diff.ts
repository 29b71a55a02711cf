/** A word diff made for reading: whole phrases are exchanged, not every third word. */
import { diffArrays } from 'diff'

export interface Piece {
  kind: 'same' | 'added' | 'gone'
  text: string
}

/** Texts longer than this are shown whole, without marks: the diff would take too long. */
const LONGEST = 20_000

/** The pieces that lead from `before` to `after`; joined without `gone` they give `after`, without `added` `before`. */
export function wordDiff(before: string, after: string): Piece[] {
  if (before === after) return before ? [{ kind: 'same', text: before }] : []
  if (before.length + after.length > LONGEST) {
    return [
      { kind: 'gone', text: before },
      { kind: 'added', text: after },
    ]
  }
  const parts = diffArrays(tokens(before), tokens(after)).map(
    (p): Piece => ({ kind: p.added ? 'added' : p.removed ? 'gone' : 'same', text: p.value.join('') }),
  )
  return slide(gather(parts))
}

/** Words with their apostrophes and hyphens ("I'll" is one), blanks, line feeds, signs. */
function tokens(text: string): string[] {
  return (
    text.match(
      /\n|[^\S\n]+|[\p{L}\p{N}\p{M}]+(?:['’\-\u2010\u2011][\p{L}\p{N}\p{M}]+)*|[^\s\p{L}\p{N}\p{M}]/gu,
    ) ?? []
  )
}

/** Joins changes that are parted only by a few words, so that a phrase is read in one go. */
function gather(parts: Piece[]): Piece[] {
  const out: Piece[] = []
  let gone = ''
  let added = ''
  const flush = () => {
    if (gone) out.push({ kind: 'gone', text: gone })
    if (added) out.push({ kind: 'added', text: added })
    gone = ''
    added = ''
  }
  parts.forEach((part, i) => {
    if (part.kind === 'gone') gone += part.text
    else if (part.kind === 'added') added += part.text
    else if ((gone || added) && i < parts.length - 1 && isIsland(part.text)) {
      gone += part.text
      added += part.text
    } else {
      flush()
      push(out, part)
    }
  })
  flush()
  return out
}

/** Moves an insertion within equal text to where a line begins: "+ a new line", not "the tail of one and the head". */
function slide(pieces: Piece[]): Piece[] {
  for (const [i, added] of pieces.entries()) {
    const [before, after] = [pieces[i - 1], pieces[i + 1]]
    if (added.kind !== 'added' || before?.kind !== 'same' || after?.kind !== 'same') continue
    const full = before.text + added.text
    for (let by = 0; by <= Math.min(80, before.text.length); by++) {
      const at = before.text.length - by
      if (by && full[at] !== full[full.length - by]) break
      if (full[at] !== '\n' && full[at - 1] !== '\n') continue
      after.text = (by ? full.slice(-by) : '') + after.text
      added.text = full.slice(at, full.length - by)
      before.text = full.slice(0, at)
      break
    }
  }
  return pieces.filter((piece) => piece.text)
}

function isIsland(text: string): boolean {
  return !text.includes('\n') && text.split(/\s+/).filter(Boolean).length <= 3
}

function push(out: Piece[], piece: Piece): void {
  const last = out.at(-1)
  if (last?.kind === piece.kind) last.text += piece.text
  else out.push({ ...piece })
}
