/** Every state of the panel, by name; those of documents and of "Prepare my 1:1" have files of their own. */

import type { Pasted } from '../../src/panel/paste-source.ts'
import type { PrepareView } from '../../src/panel/prepare-desk.ts'
import type { DraftState, StateTrouble, ToPanel } from '../../src/platform/protocol.ts'
import type { SwitchableSite } from '../../src/platform/settings.ts'
import { EMPTY, type PanelEvent, type PanelState, reduce } from '../../src/session/panel-state.ts'
import * as fixture from './reports.ts'

const { ready } = fixture

export const page = (
  current: DraftState | null,
  drafts: { draftId: string; label: string }[] = [],
): PanelEvent => ({
  type: 'from-page',
  message: { type: 'state', drafts, current } satisfies ToPanel,
})
export const after = (...events: PanelEvent[]): PanelState => events.reduce(reduce, EMPTY)
export const bare = (more: Partial<DraftState>): DraftState => {
  const { report: _r, draft: _d, message: _m, messageFrom: _f, person: _p, ...rest } = ready(fixture.SEED)
  return { ...rest, ...more }
}
const trouble = (what: StateTrouble) => after(page(bare({ phase: 'trouble', trouble: what })))

export const LONG_NAME = 'Maximiliane-Friederike Freifrau von Hohenstein-Oppenheimer-Wolfenbüttel'

const seed = ready(fixture.SEED)
const used = ready(fixture.NOTHING, {
  revision: 4,
  draft: fixture.SEED.suggestions[0]?.text ?? '',
  canUndo: true,
  last: { action: 'use', ok: true },
})
const SEED_FINDINGS = fixture.SEED.findings.map(({ id }) => id)

/** A scene, and whether its folds are open when it is shown. */
export interface Scene {
  state: PanelState
  unfolded?: boolean
  words?: 'long'
  /** There is no room left in the browser's storage. */
  full?: boolean
  /** What the browser keeps out of sight. */
  withheld?: SwitchableSite[]
  /** Buttons that are pressed before the picture is taken, by their words. */
  press?: string[]
  /** What stands in the paste-in box, and its coaching. */
  text?: Pasted
  desk?: PanelState
  /** "Prepare my 1:1", where that is open. */
  prepare?: PrepareView
}

export const SCENES: Record<string, Scene> = {
  connecting: { state: EMPTY },
  absent: { state: after({ type: 'link', link: 'absent' }) },
  withheld: { state: after({ type: 'link', link: 'absent' }), withheld: ['gmail', 'google-docs'] },
  'withheld-docs': { state: after({ type: 'link', link: 'absent' }), withheld: ['google-docs'] },
  elsewhere: { state: after(page(seed), { type: 'link', link: 'absent' }) },
  reload: { state: after({ type: 'link', link: 'reload' }) },
  'no-draft': { state: after(page(null)) },
  unmarked: { state: after(page(bare({ phase: 'unmarked' }))) },
  'unmarked-full': {
    state: after(page(bare({ phase: 'unmarked' }))),
    full: true,
    press: ['Yes, always'],
  },
  'unmarked-several': {
    state: after(
      page(
        bare({
          phase: 'unmarked',
          to: [
            {
              name: LONG_NAME,
              address: 'maximiliane-friederike.hohenstein@very-long-department.example.com',
            },
            { name: 'Tim Okafor' },
            { address: 'priya@example.com' },
          ],
        }),
      ),
    ),
  },
  nobody: { state: after(page(bare({ phase: 'unmarked', to: [] }))) },
  'cc-only': { state: after(page(bare({ phase: 'cc-only', person: { id: 'p1', name: 'Dana' } }))) },
  audience: { state: after(page(bare({ phase: 'audience', person: { id: 'p1', name: 'Dana' } }))) },
  waiting: { state: after(page(bare({ phase: 'waiting', person: { id: 'p1', name: 'Dana' } }))) },
  seed: { state: after(page(seed)) },
  'seed-unfolded': { state: after(page(seed)), unfolded: true },
  'seed-keeps-yes': { state: after(page(seed), { type: 'choose', suggestionId: 's2' }) },
  'seed-reading-again': { state: after(page(seed), page({ ...seed, revision: 4, phase: 'waiting' })) },
  'dismissed-unstored': {
    state: after(page(seed), page({ ...seed, dismissed: SEED_FINDINGS, unstored: 'full' })),
  },
  used: { state: after(page(seed), { type: 'used', suggestionId: 's1' }, page(used)) },
  'used-kept': {
    state: after(page(seed), { type: 'used', suggestionId: 's1' }, page(used)),
    press: ['Keep this before and after'],
  },
  'used-full': {
    state: after(page(seed), { type: 'used', suggestionId: 's1' }, page(used)),
    full: true,
    press: ['Keep this before and after'],
  },
  dismiss: { state: after(page(seed)), press: ['Dismiss'] },
  'report-wrong': { state: after(page(seed)), press: ['Dismiss', 'Report a wrong remark'] },
  'no-offer-dismiss': { state: after(page(ready(fixture.NO_OFFER))), press: ['Dismiss'] },
  'use-refused': {
    state: after(
      page(seed),
      { type: 'used', suggestionId: 's1' },
      page({ ...seed, last: { action: 'use', ok: false, trouble: 'not-applied' } }),
    ),
  },
  decided: { state: after(page(ready(fixture.NOTHING, { context: 'decided' }))) },
  'chip-open': { state: after(page(ready(fixture.SEED, { context: 'open' }))) },
  left: { state: after(page(bare({ phase: 'unmarked', resting: 'left' }))) },
  quiet: { state: after(page(bare({ phase: 'unmarked', resting: 'quiet' }))) },
  'site-off-policy': { state: after(page(bare({ phase: 'unmarked', resting: 'organisation' }))) },
  'site-off': { state: after(page(bare({ phase: 'unmarked', resting: 'site-off' }))) },
  'load-only': { state: after(page(ready(fixture.LOAD_ONLY))) },
  'two-cards': { state: after(page(ready(fixture.CARDS_TWO))), unfolded: true },
  blank: { state: after(page(ready(fixture.BLANK))) },
  'no-offer': { state: after(page(ready(fixture.NO_OFFER))) },
  notes: {
    state: after(page(notes())),
    unfolded: true,
  },
  long: { state: after(page(ready(fixture.LONG, { draft: fixture.LONG_DRAFT }))) },
  markup: {
    state: after(
      page(ready(fixture.MARKUP_REPORT, { draft: fixture.MARKUP_DRAFT, subject: '<i>Re:</i> &amp;' })),
    ),
  },
  names: {
    state: after(
      page(
        ready(fixture.SEED, {
          person: { id: 'p1', name: LONG_NAME },
          messageFrom: { name: LONG_NAME },
          subject:
            'Re: Re: Fwd: Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen and other matters',
        }),
        [
          { draftId: 'd1', label: `${LONG_NAME}: Re: The new group` },
          { draftId: 'd2', label: 'Tim: Lunch' },
        ],
      ),
    ),
  },
  'long-words': { state: after(page(seed)), words: 'long' },
  nothing: { state: after(page(ready(fixture.NOTHING))) },
  'nothing-asked': {
    state: after(
      page(
        ready(
          {
            ...fixture.NOTHING,
            line: 'To open it further, you could ask what Dana would like to see first.',
            ladder: fixture.SEED.ladder,
          },
          { asked: true },
        ),
      ),
    ),
  },
  protected: { state: after(page(ready({ ...fixture.NOTHING, silent: 'G11' }))) },
  language: { state: after(page(ready({ ...fixture.NOTHING, silent: 'language' }))) },
  'too-long': { state: after(page(ready({ ...fixture.NOTHING, silent: 'too-long' }))) },
  'trouble-page': {
    state: after(
      { type: 'link', link: 'open' },
      {
        type: 'from-page',
        message: {
          type: 'page-trouble',
          trouble: 'changed-page',
          structure: 'div[role=dialog] > form\n  div[editable]: missing',
        },
      },
    ),
    unfolded: true,
  },
  'trouble-no-answer': { state: trouble('no-answer') },
  'trouble-gone': { state: trouble('gone') },
  'trouble-composing': { state: trouble('composing') },
  'trouble-stale': { state: trouble('stale') },
  'trouble-protected': { state: trouble('protected') },
  'trouble-view-only': { state: trouble('view-only') },
  'trouble-changed-page': { state: trouble('changed-page') },
  'trouble-several-lines': { state: trouble('several-lines') },
  'trouble-not-applied': { state: trouble('not-applied') },
  'trouble-unsure': { state: trouble('unsure') },
  'paste-coached': {
    state: after({ type: 'link', link: 'absent' }, { type: 'paste', open: true }),
    text: { from: 'Dana', message: fixture.MESSAGE, draft: fixture.DRAFT },
    desk: after(page({ ...seed, site: 'paste', asked: true })),
  },
  'undo-later': {
    state: after(page(ready(fixture.NOTHING, { canUndo: true, last: { action: 'use', ok: true } }))),
  },
  paste: { state: after({ type: 'link', link: 'absent' }, { type: 'paste', open: true }) },
}

function notes(): DraftState {
  const {
    message: _m,
    messageFrom: _f,
    ...rest
  } = ready(fixture.NOTES, {
    site: 'google-docs',
    draft: fixture.NOTES_DRAFT,
    subject: '1:1 Dana and Alex',
  })
  return rest
}
