import { DEFAULT_MANAGER, draftHtml, type Person, type Scene } from './scene.ts'

/** The writer of the seed story. */
export const SEED_ME: Readonly<Person> = { name: 'Alex Rivera', address: 'alex@example.test' }

/** The marked person of the seed story. */
export const SEED_MANAGER: Readonly<Person> = DEFAULT_MANAGER

/** What Dana wrote. */
export const SEED_MESSAGE =
  'Our team has been doing great. The addition of this new group is going to bring extra work and risk to our ' +
  'numbers. I am thinking the best solution is to fire the director of that group and have Tim from our team ' +
  'take over.'

/** What Alex is about to answer. */
export const SEED_DRAFT =
  "Hi Dana,\n\nSounds good, I agree. I'll let Tim know and start the transition on Monday.\n\nBest,\nAlex"

/** A new mail answers nothing: what a remark is about has to stand in its own words. */
export const SEED_PUSH = 'You have to approve this today.'
export const SEED_NEW_DRAFT = `Hi Dana,\n\n${SEED_PUSH} There is simply no other way.\n\nBest,\nAlex`

/**
 * The seed scene: an inline reply to Dana Lee with a signature and the quote still trimmed. Show it with
 * `page.goto(simUrl(seedScene()))`; pass what should differ.
 */
export function seedScene(changes: Partial<Scene> = {}): Scene {
  return {
    form: 'reply',
    me: SEED_ME,
    manager: SEED_MANAGER,
    to: [SEED_MANAGER],
    subject: 'Re: The new group',
    thread: [{ from: SEED_MANAGER, date: '2026-11-20T09:14', html: `<div dir="ltr">${SEED_MESSAGE}</div>` }],
    draft: draftHtml(SEED_DRAFT),
    signature: '<div dir="ltr"><div>Alex Rivera</div><div>Operations</div></div>',
    language: 'en',
    theme: 'light',
    ...changes,
    switches: { startCollapsed: true, ...changes.switches },
  }
}
