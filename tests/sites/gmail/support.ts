import { readFileSync } from 'node:fs'
import type { DraftSource } from '../../../src/sites/draft-source.ts'
import { gmailSite } from '../../../src/sites/gmail/index.ts'

export function loadFixture(name: string): void {
  const html = readFileSync(`tests/pages/gmail/fixtures/${name}.html`, 'utf8')
  const page = new DOMParser().parseFromString(html, 'text/html')
  document.title = page.title
  document.body.className = page.body.className
  document.body.replaceChildren(...[...page.body.childNodes].map((node) => document.importNode(node, true)))
}

/** A compose body alone on the page. */
export function makeBody(html: string): HTMLElement {
  document.body.innerHTML =
    '<div class="M9"><form class="bAs"><input name="composeid" value="1"></form>' +
    `<div g_editable="true" role="textbox" contenteditable="true">${html}</div></div>`
  return document.querySelector<HTMLElement>('[g_editable]')!
}

export const bodies = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[g_editable="true"]')]

/** The drafts that the site reports at once. */
export function draftsOf(signal: AbortSignal): DraftSource[] {
  const drafts: DraftSource[] = []
  gmailSite(document).watch((draft) => drafts.push(draft), signal)
  return drafts
}

export const SIGNATURE =
  '<br clear="all"><div><br></div><span class="gmail_signature_prefix">-- </span><br>' +
  '<div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><b>Alex</b><div>Acme</div></div>'

export const QUOTE =
  '<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">On Tue, Dana Lee ' +
  '&lt;<a href="mailto:dana@example.test">dana@example.test</a>&gt; wrote:<br></div>' +
  '<blockquote class="gmail_quote" style="margin:0px"><div dir="ltr">Can you send it?</div></blockquote></div>'
