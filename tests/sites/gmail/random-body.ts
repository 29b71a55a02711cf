import fc from 'fast-check'
import { QUOTE, SIGNATURE } from './support.ts'

const asHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

const words = fc
  .array(
    fc.constantFrom(
      'I',
      'agree',
      'with',
      'Dana',
      'the',
      'plan',
      'Q3',
      '42%',
      'naïve',
      '🎉',
      '👩\u200d💻',
      '日本',
      'x&y',
      'a<b',
      '—',
      'ok.',
    ),
    { minLength: 1, maxLength: 5 },
  )
  .chain((list) =>
    fc.constantFrom(' ', '\u00a0', ' \u00a0', '  ', '\n ', '').map((blank) => asHtml(list.join(blank))),
  )

const inline = fc.oneof(
  { weight: 6, arbitrary: words },
  { weight: 1, arbitrary: words.map((text) => `<b>${text}</b>`) },
  { weight: 1, arbitrary: words.map((text) => ` <i><font color="red">${text}</font></i> `) },
  { weight: 1, arbitrary: words.map((text) => `<a href="https://x.test/">${text}</a>`) },
  { weight: 1, arbitrary: fc.constant('<img data-emoji="🎉" alt="🎉" src="">') },
  { weight: 1, arbitrary: fc.constant('\u200b') },
  { weight: 1, arbitrary: fc.constant('<span contenteditable="false">@FOREIGN</span>') },
)
const run = fc.array(inline, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''))
const withBreaks = fc.array(run, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('<br>'))

const block = fc.oneof(
  { weight: 5, arbitrary: run.map((html) => `<div>${html}</div>`) },
  { weight: 2, arbitrary: fc.constant('<div><br></div>') },
  { weight: 2, arbitrary: withBreaks.map((html) => `<div>${html}</div>`) },
  {
    weight: 1,
    arbitrary: fc
      .array(run, { minLength: 1, maxLength: 3 })
      .map((items) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`),
  },
  {
    weight: 1,
    arbitrary: run.map((html) => `<blockquote style="margin:0 0 0 40px"><div>${html}</div></blockquote>`),
  },
  { weight: 1, arbitrary: run.map((html) => `<div><div>${html}</div></div>`) },
  { weight: 1, arbitrary: run.map((html) => `<p>${html}</p>`) },
)

const own = fc
  .tuple(fc.option(withBreaks, { nil: '' }), fc.array(block, { maxLength: 5 }))
  .map(([first, blocks]) => first + blocks.join(''))

const FOREIGN_QUOTE = QUOTE.replace('Can you send it?', 'FOREIGN words')
const FOREIGN_SIGNATURE = SIGNATURE.replace('Acme', 'FOREIGN Ltd')

/** HTML as a compose body may hold it; the word FOREIGN is never the writer's. */
export const randomBody = fc
  .tuple(own, fc.boolean(), fc.constantFrom('', 'sig', 'quote', 'both'), fc.option(own, { nil: '' }))
  .map(([html, isWrapped, tail, after]) => {
    const inner = isWrapped ? `<div dir="ltr">${html}</div>` : html
    const sig = tail === 'sig' || tail === 'both' ? FOREIGN_SIGNATURE : ''
    const quote = tail === 'quote' || tail === 'both' ? FOREIGN_QUOTE : ''
    return inner + sig + quote + (quote ? after : '')
  })

/** Drafts as plain-text mode makes them. */
export const randomPlainBody = fc
  .array(fc.oneof({ weight: 4, arbitrary: words }, { weight: 1, arbitrary: fc.constant('') }), {
    maxLength: 6,
  })
  .chain((lines) =>
    fc
      .constantFrom('', '<br><br>-- <br>FOREIGN', '<br><br>FOREIGN &lt;d@x.test&gt;:<br>&gt; FOREIGN')
      .map((tail) => lines.join('<br>') + tail),
  )
