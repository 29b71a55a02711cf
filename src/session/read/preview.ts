/** A suggestion in place: the lines of the draft that it touches, with what is new and what is held back. */
import type { Edit, Span } from '../../engine/types.ts'
import { type Piece, wordDiff } from './word-diff.ts'

export interface PreviewPiece {
  kind: Piece['kind'] | 'held' | 'more'
  text: string
}

/** How many characters of unchanged text stay visible on either side of a change. */
const AROUND = 120

/**
 * The draft with `edits` applied, as pieces. `held` is text that is held back for now; `more` stands for lines left
 * out. Edits outside the draft or overlapping are left out: the preview never invents text.
 */
export function preview(draft: string, edits: Edit[], heldBack: Span[]): PreviewPiece[] {
  const pieces: PreviewPiece[] = []
  let at = 0
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    if (edit.start < at || edit.end > draft.length || edit.end < edit.start) continue
    add(pieces, 'same', draft.slice(at, edit.start))
    let offset = edit.start
    for (const piece of wordDiff(draft.slice(edit.start, edit.end), edit.text)) {
      if (piece.kind === 'gone') addGone(pieces, offset, piece.text, heldBack)
      else add(pieces, piece.kind, piece.text)
      if (piece.kind !== 'added') offset += piece.text.length
    }
    at = edit.end
  }
  add(pieces, 'same', draft.slice(at))
  return shorten(pieces)
}

/** Pieces as they are read on a screen: trifles left out, and what goes never touching what comes. */
export function legible(pieces: PreviewPiece[]): PreviewPiece[] {
  return pieces.flatMap((piece, i) => (isTrifle(piece, pieces[i + 1]) ? [] : [apart(piece, pieces[i + 1])]))
}

/** A full stop that becomes a comma is nothing to strike through. */
function isTrifle(piece: PreviewPiece, next: PreviewPiece | undefined): boolean {
  const goes = piece.kind === 'gone' || piece.kind === 'held'
  return goes && next?.kind === 'added' && /^[\p{P}\s]*$/u.test(piece.text)
}

function apart(piece: PreviewPiece, next: PreviewPiece | undefined): PreviewPiece {
  const touches = next?.kind === 'added' && /\S$/.test(piece.text) && /^[^\s,.;:!?)]/.test(next.text)
  return touches && piece.kind !== 'same' ? { ...piece, text: `${piece.text} ` } : piece
}

function addGone(pieces: PreviewPiece[], start: number, text: string, heldBack: Span[]): void {
  let at = start
  const end = start + text.length
  const cut = (to: number, kind: PreviewPiece['kind']) => {
    add(pieces, kind, text.slice(at - start, to - start))
    at = Math.max(at, to)
  }
  for (const span of [...heldBack].sort((a, b) => a.start - b.start)) {
    if (span.end <= at || span.start >= end) continue
    if (span.start > at) cut(span.start, 'gone')
    cut(Math.min(span.end, end), 'held')
  }
  if (at < end) cut(end, 'gone')
}

function add(pieces: PreviewPiece[], kind: PreviewPiece['kind'], text: string): void {
  if (!text) return
  const last = pieces.at(-1)
  if (last?.kind === kind) last.text += text
  else pieces.push({ kind, text })
}

/** Leaves out unchanged lines far from any change. */
function shorten(pieces: PreviewPiece[]): PreviewPiece[] {
  return pieces.flatMap((piece, i): PreviewPiece[] => {
    if (piece.kind !== 'same') return [piece]
    const first = i === 0
    const last = i === pieces.length - 1
    const room = first || last ? AROUND : 2 * AROUND
    if (piece.text.length <= room + 20) return [piece]
    const head = first ? '' : headOf(piece.text)
    const tail = last ? '' : tailOf(piece.text)
    const same = (text: string): PreviewPiece[] => (text ? [{ kind: 'same', text }] : [])
    return [...same(head), { kind: 'more', text: '…' }, ...same(tail)]
  })
}

/** The first whole words, at least to the end of the line if it is near. */
function headOf(text: string): string {
  const line = text.indexOf('\n', 1)
  if (line > 0 && line <= AROUND && text.slice(0, line).trim()) return text.slice(0, line)
  const space = text.lastIndexOf(' ', AROUND)
  return text.slice(0, space > 0 ? space : AROUND)
}

function tailOf(text: string): string {
  const from = text.length - AROUND
  const line = text.lastIndexOf('\n', text.length - 2)
  if (line >= from && text.slice(line).trim()) return text.slice(line + 1)
  const space = text.indexOf(' ', from)
  return text.slice(space > 0 ? space + 1 : from)
}
