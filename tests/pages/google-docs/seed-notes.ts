import type { Block, Scene } from './scene.ts'

/** What Dana wrote into the notes. */
export const SEED_TOPIC =
  'Our team has been doing great. The addition of this new group is going to bring extra work and risk to our ' +
  'numbers. I am thinking the best solution is to have Tim from our team take over.'

/** The sentence that the writer wrote under it. */
export const SEED_SENTENCE = 'Sounds good, I agree.'

/** What else stands in the writer's paragraph. */
export const SEED_REST = "I'll let Tim know and start the transition on Monday."

/** Notes of a meeting with the manager: hers, the writer's, a list, a second tab. Pass what should differ. */
export function seedNotes(changes: Partial<Scene> = {}): Scene {
  return {
    name: '1:1 Dana and Alex',
    tabs: [
      {
        title: 'November',
        body: [
          { text: '20 November', heading: 1 },
          { text: SEED_TOPIC, author: 'Dana Lee' },
          `${SEED_SENTENCE} ${SEED_REST}`,
          { text: 'Next steps', heading: 2 },
          { text: 'Ask the director for the plan', list: 'bullet' },
          { text: 'Read the budget', list: 'bullet' },
          '',
        ],
      },
      { title: 'October', body: [{ text: '23 October', heading: 1 }, 'We talked about the survey.'] },
    ],
    ...changes,
  }
}

/** Notes of one tab with this in it. */
export const notesOf = (...body: Block[]): Scene => seedNotes({ tabs: [{ body }] })

/** Notes of about that many pages: the seed story at the top, paragraphs that nobody reads, one last sentence. */
export function hugeNotes(pages: number, changes: Partial<Scene> = {}): Scene {
  const [first, ...rest] = seedNotes().tabs
  const body = [...(first?.body ?? []), { filler: pages * 12 }, LAST_SENTENCE]
  return seedNotes({ tabs: [{ ...first, body }, ...rest], ...changes })
}

/** How huge notes end. */
export const LAST_SENTENCE = 'This is the end of the notes.'
