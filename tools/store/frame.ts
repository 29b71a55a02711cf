/** Puts real screenshots under a caption, in the size that the stores ask for. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

/** Both stores take this size. */
export const SIZE = { width: 1280, height: 800 }
/** Between a screenshot and the picture's edge. */
const MARGIN = 20
const CAPTION_HEIGHT = 96
/** Room for the screenshots of one picture, side by side. */
export const ROOM = {
  width: SIZE.width - 2 * MARGIN,
  height: SIZE.height - CAPTION_HEIGHT - MARGIN,
}

const icon = readFileSync(new URL('../icon.svg', import.meta.url), 'utf8')
const STYLE = `
  body { margin: 0; background: #e4efeb; color: #16352d; font: 500 32px/1.2 system-ui, sans-serif; }
  header { box-sizing: border-box; height: ${CAPTION_HEIGHT}px; padding: 0 ${MARGIN + 8}px; display: flex; gap: 18px; align-items: center; }
  svg { width: 44px; height: 44px; flex: none; }
  main { margin: 0 ${MARGIN}px; height: ${ROOM.height}px; display: flex; border-radius: 12px; overflow: hidden;
    box-shadow: 0 0 0 1px #16352d22, 0 6px 24px #16352d2b; }
  img { display: block; }
  img + img { border-left: 1px solid #16352d22; margin-left: -1px; }`

/**
 * Draws one picture.
 * @param page a page of its own; what it showed is lost
 * @param shots PNG files, left to right; together they fill `ROOM`
 * @param path where the picture goes
 */
export async function frame(page: Page, caption: string, shots: Buffer[], path: string): Promise<void> {
  const images = shots.map((shot) => `<img src="data:image/png;base64,${shot.toString('base64')}" alt="">`)
  await page.setViewportSize(SIZE)
  await page.setContent(
    `<style>${STYLE}</style><header>${icon}<span>${caption}</span></header><main>${images.join('')}</main>`,
  )
  await page.screenshot({ path })
}
