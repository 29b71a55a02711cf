import type { ComponentChildren } from 'preact'

/** A folded part of the panel. Folds stay as the person left them when a new report comes. */
export function Fold({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details class="fold">
      <summary>{title}</summary>
      <div class="fold-body">{children}</div>
    </details>
  )
}
