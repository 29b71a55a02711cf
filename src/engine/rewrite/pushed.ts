/** A pushed conclusion as a view, with a question after it. */
import { clausesOf } from './clauses.ts'
import type { Kit } from './kit.ts'
import { holdsFact, isTimed } from './soften.ts'
import type { Spot } from './spot.ts'
import { asked, stop, type Treated, VIEW_ASKS } from './treat.ts'
import { asView, viewOfPush } from './turn-push.ts'

export function pushed(kit: Kit, spot: Spot, asks: boolean): Treated {
  if (kit.attempt > 2 && !holdsFact(spot.text, kit.isName) && !isTimed(spot.text))
    return { say: asks ? ['I see it a bit differently so far.'] : [], question: asked(kit, asks, VIEW_ASKS) }
  const text = kit.attempt > 0 ? withoutPressure(spot.text, kit) : spot.text
  const view = viewOfPush(text, kit.isName) ?? asView(text, kit.isName, kit.chance)
  const offered =
    kit.attempt > 1 && /^I['’]d (?!want|need)/u.test(view)
      ? view.replace(/^I['’]d /u, kit.attempt > 2 ? 'One option I see is to ' : 'My lean would be to ')
      : view
  return { say: [stop(offered)], question: asked(kit, asks, VIEW_ASKS) }
}

/** Clauses that only press: threats, "no point", "it's that simple". */
const PRESSURE =
  /^(?:or |and )?(?:(?:it|that)['’]s (?:that simple|all there is|final)|there(?:['’]s| is) (?:no|really no)\b|nothing else|no (?:point|question|argument|ifs)|we(?:['’]ll| will)? (?:burn|lose|regret|pay)|you['’]?d be mad|(?:it['’]?s )?(?:a )?no[- ]brainer|you(?:['’]ll| will) (?:regret|be (?:begging|sorry|paying)|lose)|i can['’]t be held|end of|full stop|simple as|skip\b|quit\b|i['’]m telling you|what are you waiting)/iu

function withoutPressure(text: string, kit: Kit): string {
  let out = ''
  for (const c of clausesOf(text.replace(/[\s.!?…]+$/u, ''))) {
    if (PRESSURE.test(c.text) && !holdsFact(c.text, kit.isName)) continue
    out += out ? `${c.sep}${c.text}` : c.text
  }
  return out || text
}
