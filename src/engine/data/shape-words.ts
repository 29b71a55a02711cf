/**
 * `part`: somebody goes or loses a place. Where no plan can be named: `worry` if something weighs, else `matter`.
 */
export type Shape = 'end' | 'begin' | 'change' | 'hand' | 'part' | 'spend' | 'tell' | 'worry' | 'matter'

/** Verbs, in their -ing form, by what a plan with them does. The first that fits counts. */
export const SHAPE_VERBS: readonly [Shape, RegExp][] = [
  [
    'tell',
    /^(?:telling|saying|asking|sending|publishing|answering|writing|announcing|showing|replying|presenting|informing|warning|reporting|promising|emailing|ringing|mentioning|sharing|inviting)\b/u,
  ],
  [
    'end',
    /^(?:stopping|closing|dropping|scrapping|shutting|killing|cancelling|canceling|binning|skipping|ending|discontinuing|axing|removing|ditching|freezing|pausing|abolishing|losing|suspending|quitting|withdrawing|sunsetting|retiring|folding up|winding|getting rid of|doing away with|doing without|going without|giving up|pulling(?! in\b)|chucking|throwing (?:out|away)|selling|refusing|letting .+ (?:go|lapse|die|run out|drop)$|not (?:renewing|continuing|keeping|extending|repeating|replacing|running|having))\b/u,
  ],
  [
    'spend',
    /^(?:paying|buying|spending|leasing|renting|ordering|raising|funding|upgrading|investing|matching|refunding)\b/u,
  ],
  [
    'hand',
    /^(?:giving|handing|passing|entrusting|assigning|lending|delegating|outsourcing|making .+ (?:lead|head|manager|captain|chair|supervisor)|letting .+ (?:run|lead|take|do|handle|head|manage)|having .+ (?:run|lead|take|do|handle|head|manage))\b/u,
  ],
  [
    'begin',
    /^(?:starting|opening|running|trying|introducing|launching|bringing|hiring|adding|setting up|rolling out|offering|building|taking on|piloting|creating|recruiting|appointing|joining|hosting|bidding)\b/u,
  ],
  [
    'change',
    /^(?:moving|shifting|switching|going|splitting|merging|replacing|changing|turning|swapping|folding|putting|taking|using|cutting|halving|capping|making|doing|limiting|combining|separating|reducing|tightening|converting|relocating|rotating|centralising|centralizing|restructuring|rescheduling|postponing|delaying|pushing|bumping|holding|keeping|thinning|trimming|redesigning|reorganising|reorganizing)\b/u,
  ],
]
