import type { ComponentChildren } from 'preact'
import { Ring } from './ring.tsx'

interface Props {
  title: string
  line?: string
  /** How many doors of the picture stand open; nothing for no picture. */
  open?: number
  breathing?: boolean
  children?: ComponentChildren
}

/** A state in a few words: one picture, one title, one line, and a way on. */
export function Plain({ title, line, open, breathing, children }: Props) {
  return (
    <section class="plain">
      {open === undefined ? null : <Ring open={open} size={56} class={breathing ? 'breathing' : ''} />}
      <h2>{title}</h2>
      {line ? <p>{line}</p> : null}
      {children}
    </section>
  )
}
