/** All gates in the order in which they are checked (catalogue §3). A new gate is added here and nowhere else. */
import { abuse } from './abuse.ts'
import { adviceAsked } from './advice-asked.ts'
import { audience } from './audience.ts'
import { brevity } from './brevity.ts'
import { crisis } from './crisis.ts'
import { decided } from './decided.ts'
import { diverging } from './diverging.ts'
import { emergency } from './emergency.ts'
import { formalHr } from './formal-hr.ts'
import { forwarded } from './forwarded.ts'
import type { Gate } from './gate.ts'
import { granted } from './granted.ts'
import { grief } from './grief.ts'
import { legal } from './legal.ts'
import { protectedByModel } from './protected-by-model.ts'
import { agreed, talked } from './said-already.ts'
import { stop } from './stop.ts'

export const GATES: readonly Gate[] = [
  abuse,
  crisis,
  grief,
  emergency,
  legal,
  formalHr,
  protectedByModel,
  stop,
  decided,
  agreed,
  talked,
  forwarded,
  granted,
  brevity,
  adviceAsked,
  diverging,
  audience,
]
