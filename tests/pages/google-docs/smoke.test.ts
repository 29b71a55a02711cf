import { test } from 'vitest'
import { launchChromium } from '../../browser/support/chromium.ts'
import { startServer } from '../server.ts'
import { docsRoutes } from './routes.ts'
import { docsUrl } from './scene.ts'
import { seedNotes } from './seed-notes.ts'
import type {} from './sim-api.ts'

test('smoke', async () => {
  const server = await startServer({ 'docs.google.com': await docsRoutes() })
  const chromium = await launchChromium({ port: server.port })
  const page = chromium.context.pages()[0]!
  page.on('console', (m) => console.log(m.text()))
  page.on('pageerror', (m) => console.log(m.message))
  await page.goto(docsUrl(seedNotes(), { annotateAs: 'abc' }))
  await page.waitForFunction(() => window.__docs?.isReady, undefined, { polling: 20, timeout: 5000 }).catch(() => {})
  console.log(page.url(), JSON.stringify(await page.evaluate(() => window.__docs.truth()), null, 1))
  await page.evaluate(() => { window.__docs.caretBehind('I agree.'); window.__docs.focus() })
  await page.keyboard.type(" It's \"x\"")
  await page.keyboard.press('Enter')
  await page.keyboard.type('ab')
  await page.waitForTimeout(200)
  console.log(await page.evaluate(async () => {
    const at = await window._docs_annotate_getAnnotatedText!('x')
    return [at.getText(), at.getSelection()]
  }))
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await page.waitForTimeout(200)
  console.log(await page.evaluate(() => window.__docs.truth().text))
  console.log(await page.evaluate(async () => (await fetch(location.pathname.replace('edit', 'export') + '?format=md&tab=t.0')).text()))
  console.log(await page.evaluate(() => JSON.stringify([...document.querySelectorAll('rect[aria-label]')].map((r) => r.getAttribute('aria-label')))))
  console.log(await page.evaluate(() => JSON.stringify([window.__docs.errors, document.activeElement?.className])))
  await page.screenshot({ path: '/tmp/docs.png' })
  console.log(server.log.map((l) => l.method + l.url.slice(0, 90) + l.status + l.body).join('\n'))
  await chromium.close()
  await server.close()
})
