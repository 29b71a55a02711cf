import { Fragment } from 'preact'
import { legible, type PreviewPiece } from '../../session/read/preview.ts'
import { t } from '../words.ts'

/** Text with what is new marked and what goes struck through. Everything is inserted as text, never as markup. */
export function Pieces({ pieces }: { pieces: PreviewPiece[] }) {
  return (
    <>
      {legible(pieces).map((piece, i) => (
        <PieceOf key={`${i}${piece.kind}`} piece={piece} />
      ))}
    </>
  )
}

function PieceOf({ piece }: { piece: PreviewPiece }) {
  switch (piece.kind) {
    case 'added':
      return <Around tag="ins" text={piece.text} />
    case 'gone':
      return <Around tag="del" text={piece.text} />
    case 'held':
      return <Around tag="del" text={piece.text} class="held" />
    case 'more':
      return (
        <span class="more" title={t('offer_more')}>
          {' … '}
        </span>
      )
    case 'same':
      return <span>{paragraphs(piece.text)}</span>
  }
}

/** Blank lines as narrow gaps: a preview has little room. */
function paragraphs(text: string) {
  return text.split(/\n(?:[^\S\n]*\n)+/).map((part, i) => (
    <Fragment key={`${i}`}>
      {i ? <span class="gap" /> : null}
      {part}
    </Fragment>
  ))
}

/** Marks the words but not the white space around them. */
function Around({ tag: Tag, text, class: name }: { tag: 'ins' | 'del'; text: string; class?: string }) {
  const words = text.trim()
  const start = text.indexOf(words)
  return (
    <>
      {text.slice(0, start)}
      {words ? <Tag class={name}>{blanks(words)}</Tag> : null}
      {text.slice(start + words.length)}
    </>
  )
}

/** Shows the blanks that the writer fills in. */
function blanks(text: string) {
  return text.split(/(_{3,})/).map((part, i) =>
    i % 2 ? (
      <span key={`${i}`} class="blank">
        {part}
      </span>
    ) : (
      part
    ),
  )
}
