/** The five pictures for the stores, in their order: file name and caption, as docs/store/listing.md has them too. */
export const CAPTIONS = {
  '1-still-open': 'Before you say yes: what is still open?',
  '2-ask-first': 'A way to ask first, ready to use. You decide.',
  '3-in-your-draft': 'In your draft with one click, out again with one Undo.',
  '4-quiet': 'Quiet by default. Most mail needs nothing.',
  '5-for-whom': 'You say for whom. Nothing leaves your computer.',
} as const

export type Shot = keyof typeof CAPTIONS
