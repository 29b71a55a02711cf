interface Props {
  /** How many of the three doors stand open. */
  open: number
  /** Whether the middle is filled: the matter is settled. */
  settled?: boolean
  size?: number
  class?: string
}

/**
 * The picture of a talk: a round room with three doors. A door that stands open swings outward in the accent colour.
 * Decoration only; the words beside it say the same.
 */
export function Ring({ open, settled = false, size = 36, class: name = '' }: Props) {
  return (
    <svg class={`ring ${name}`} width={size} height={size} viewBox="0 0 40 40" aria-hidden="true">
      {[0, 1, 2].map((door) => (
        <g key={door} transform={`rotate(${door * 120} 20 20)`}>
          <path class="wall" d="M11.75 11.75 A 11.67 11.67 0 0 1 16.2 8.97" />
          <path class="wall" d="M23.8 8.97 A 11.67 11.67 0 0 1 28.25 11.75" />
          {door < open ? (
            <path class="door open" d="M16.2 8.97 L 14.4 1.9" />
          ) : (
            <path class="door" d="M16.2 8.97 A 11.67 11.67 0 0 1 23.8 8.97" />
          )}
          <path class="wall" d="M28.25 11.75 A 11.67 11.67 0 0 1 31.4 17.2" />
        </g>
      ))}
      {settled ? <circle class="middle" cx="20" cy="20" r="3.6" /> : null}
    </svg>
  )
}
