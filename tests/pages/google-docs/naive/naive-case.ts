import type { Block, Paragraph, Scene, UrlOptions } from '../scene.ts'
import type { Switches } from '../switches.ts'

/**
 * A reader or writer as one would write it without knowing Google Docs. On the page `off` it gives `expected`; on
 * `on`, which differs by one switch, one trait of the text or one accident, it does not. So the switch bites, and
 * a test of a better reader can fail. Without `off` it fails on every document.
 */
export interface NaiveCase {
  /** The switch or the trait that is tried. */
  name: string
  /** What it relies on. */
  relies: string
  off?: Scene
  on: Scene
  url?: UrlOptions
  /** Instead of `url` on the page `on`. */
  onUrl?: UrlOptions
  /** Runs as soon as the page is loaded, instead of when all is there. */
  early?: true
  /** Runs in the page, with `__naive`; sees nothing else outside itself. */
  run: () => unknown
  /** What `__naive.accident()` does on the page `on`. Runs in the page. */
  accident?: () => void
  expected: unknown
}

export const AGREE = 'Sounds good, I agree.'
export const ASK = 'What would the new group need first?'
export const LAST = 'See you on Monday.'

/** One tab of three paragraphs: Dana's, the writer's, a last one. */
export function notes(switches: Partial<Switches> = {}, changes: Partial<Scene> = {}): Scene {
  return {
    ...body({ text: 'The group will grow.', author: 'Dana Lee' }, AGREE, LAST),
    switches,
    ...changes,
  }
}

/** One tab that holds this. */
export function body(...blocks: Block[]): Scene {
  return { tabs: [{ body: blocks }] }
}

/** One tab of one paragraph. */
export function paragraph(text: Paragraph['text'], rest: Partial<Paragraph> = {}): Scene {
  return body({ text, ...rest })
}

/** The flag is set in time. */
export const ANNOTATED: UrlOptions = { annotateAs: 'coach-up-test' }
