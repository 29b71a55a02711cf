interface Props {
  /** How far the ring stands open: 0 to 3. */
  open: number
  /** Whether the matter rests in the middle: settled. */
  settled?: boolean
  size?: number
  class?: string
}

const MIDDLE = 20
const RADIUS = 12.5
/** The width of the opening, in degrees, and how far out the dot has come. */
const STEPS = [
  { gap: 0, out: 0 },
  { gap: 52, out: 6 },
  { gap: 78, out: 12.5 },
  { gap: 104, out: 18 },
] as const

/**
 * The picture of a talk: a ring that opens up and out, and a dot that finds the way. Decoration only; the words
 * beside it say the same.
 */
export function Ring({ open, settled = false, size = 36, class: name = '' }: Props) {
  const { gap, out } = STEPS[Math.max(0, Math.min(3, open))] ?? STEPS[0]
  const from = -45 + gap / 2
  const dot = at(-45, settled ? 0 : out)
  const start = at(from, RADIUS)
  const end = at(from + 360 - gap, RADIUS)
  return (
    <svg class={`ring ${name}`} width={size} height={size} viewBox="2 2 36 36" aria-hidden="true">
      {gap ? (
        <path class="wall" d={`M${start.x} ${start.y} A${RADIUS} ${RADIUS} 0 1 1 ${end.x} ${end.y}`} />
      ) : (
        <circle class="wall" cx={MIDDLE} cy={MIDDLE} r={RADIUS} />
      )}
      <circle class={open && !settled ? 'dot open' : 'dot'} cx={dot.x} cy={dot.y} r="3.2" />
    </svg>
  )
}

function at(degrees: number, radius: number): { x: number; y: number } {
  const angle = (degrees * Math.PI) / 180
  const round = (n: number) => Math.round(n * 100) / 100
  return { x: round(MIDDLE + radius * Math.cos(angle)), y: round(MIDDLE + radius * Math.sin(angle)) }
}
