/** The command line on files. Tests that coach read the trained weights (src/engine/data/model/weights.bin). */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readMailFile, splitQuote } from '../../src/cli/mail-file.ts'
import { coach } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'coach-up-cli-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, text: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

const TIMEOUT = { timeout: 60_000 }
const MESSAGE =
  'The addition of this new group is going to bring extra work and risk to our numbers. I am thinking the best solution is to fire the director of that group and have Tim take over.'

const EML = [
  'From: Alex Rivera <alex@acme.com>',
  'To: Dana Lee <dana@acme.com>',
  'Subject: Re: the new group',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  "Hi Dana,\r\n\r\nSounds good, I agree. I'll let Tim know =E2=80=93 on Monday.\r\n\r\nBest,\r\nAlex",
  '',
  '-- ',
  'Alex Rivera, Acme',
  '',
  'On Tue, 4 Nov 2025 at 09:14, Dana Lee <dana@acme.com> wrote:',
  '> The addition of this new group is going to bring extra work and risk to our =',
  'numbers.',
  '> I am thinking the best solution is to fire the director of that group and ha=',
  've Tim take over.',
  '>',
  '> > An older mail.',
].join('\r\n')

describe('wrong arguments end with 2 and tell how it is used', () => {
  it.each([
    ['no file', []],
    ['two files', ['a.txt', 'b.txt']],
    ['an unknown option', ['a.txt', '--colour']],
    ['an option without its value', ['a.txt', '--message']],
    ['an unknown channel', ['a.txt', '--channel', 'sms']],
  ])('%s', TIMEOUT, async (_why, args) => {
    const run = await coach(args)
    expect(run.code).toBe(2)
    expect(run.out).toBe('')
    expect(run.err).toContain('usage: coach')
  })
})

it('--help tells how it is used', TIMEOUT, async () => {
  const run = await coach(['--help'])
  expect(run).toMatchObject({ code: 0, err: '' })
  expect(run.out).toContain('usage: coach DRAFT')
})

describe('a draft in a file', () => {
  it('that is not there ends with 1 and one line', TIMEOUT, async () => {
    const run = await coach([join(folder, 'missing.txt')])
    expect(run.code).toBe(1)
    expect(run.err.trim().split('\n')).toHaveLength(1)
    expect(run.err).toContain('there is no file')
    expect(run.err).toContain('missing.txt')
  })

  it('gives a report to read, without rule ids', TIMEOUT, async () => {
    const draft = file(
      'draft.txt',
      "Hi Dana,\n\nSounds good, I agree. I'll let Tim know on Monday.\n\nBest,\nAlex\n",
    )
    const run = await coach([draft, '--message', file('message.txt', MESSAGE), '--manager', 'Dana'])
    expect(run).toMatchObject({ code: 0, err: '' })
    expect(run.out).toContain('Still open: “Sounds good, I agree.”')
    expect(run.out).toContain('Questions to keep at hand:')
    expect(run.out).not.toMatch(/closed-agreement|missing-empathy|G\d/)
  })

  it('gives JSON', TIMEOUT, async () => {
    const run = await coach([file('short.txt', 'Tuesday 3pm works for me.'), '--json'])
    expect(Object.keys(JSON.parse(run.out) as object)).toEqual([
      'findings',
      'rewrites',
      'ladder',
      'gates',
      'silent',
    ])
  })

  it('may be empty, or hold anything', TIMEOUT, async () => {
    for (const bytes of [new Uint8Array(0), Uint8Array.of(0xff, 0xfe, 0x00, 0x80, 0x0a)]) {
      const run = await coach([file('odd.txt', bytes), '--asked'])
      expect(run).toMatchObject({ code: 0, err: '' })
    }
  })

  it('as a mail: its quoted part is the message', TIMEOUT, async () => {
    const run = await coach([file('reply.eml', EML), '--json'])
    expect(run.code).toBe(0)
    const report = JSON.parse(run.out) as { findings: { quote: string }[]; rewrites: { text: string }[] }
    expect(report.findings.map((f) => f.quote)).toContain('Sounds good, I agree.')
    for (const rewrite of report.rewrites) {
      expect(rewrite.text).not.toContain('wrote:')
      expect(rewrite.text).not.toContain('Acme')
    }
  })
})

describe('a mail file', () => {
  it('is its own text, what it quotes, and whom it is to', async () => {
    expect(await readMailFile(file('own.eml', EML))).toEqual({
      draft: "Hi Dana,\n\nSounds good, I agree. I'll let Tim know – on Monday.\n\nBest,\nAlex",
      message:
        'The addition of this new group is going to bring extra work and risk to our numbers.\nI am thinking the best solution is to fire the director of that group and have Tim take over.',
      manager: 'Dana',
    })
  })

  it('in HTML alone becomes text', async () => {
    const html = EML.replace('text/plain', 'text/html')
      .replace('quoted-printable', '7bit')
      .replace(
        /Hi Dana,[\s\S]*/,
        '<style>p{}</style><p>Hi Dana,</p><div>Fine &amp; good, it&#39;s &lt;b&gt;.<br>Ok</div><script>x</script>',
      )
    const mail = await readMailFile(file('html.eml', html))
    expect(mail.draft).toBe("Hi Dana,\nFine & good, it's <b>.\nOk")
    expect(mail.message).toBeNull()
  })

  it.each(['<', '<br ', '<script>', '&#', '\n> ', 'On x\n'])(
    'of nothing but %j is read without a hang',
    async (piece) => {
      const html = EML.replace('text/plain', 'text/html').replace('quoted-printable', '7bit')
      const mail = file(
        'odd.eml',
        html.replace(/Hi Dana,[\s\S]*/, () => piece.repeat(300_000 / piece.length)),
      )
      expect((await readMailFile(mail)).manager).toBe('Dana')
    },
  )

  it.each<[why: string, text: string, draft: string, message: string | null]>([
    ['no quote', 'Hi\nOk.', 'Hi\nOk.', null],
    ['a quote', 'Ok.\n\n> Shall we?\n> Yes?', 'Ok.', 'Shall we?\nYes?'],
    ['a header', 'Ok.\n\nOn Tue, Dana Lee wrote:\n> Shall we?', 'Ok.', 'Shall we?'],
    [
      'a header over two lines',
      'Ok.\n\nOn Tue, 4 Nov 2025 at 09:14, Dana Lee\n<dana@acme.com> wrote:\n> Shall we?',
      'Ok.',
      'Shall we?',
    ],
    ['another program', 'Ok.\n\n-----Original Message-----\nShall we?', 'Ok.', 'Shall we?'],
    ['older quotes', 'Ok.\n> Shall we?\n> > Older.\n>> Older still.', 'Ok.', 'Shall we?'],
    ['a signature', 'Ok.\n-- \nAlex, Acme', 'Ok.', null],
    ['nothing but a quote', '> Shall we?', '', 'Shall we?'],
    ['an arrow', 'a -> b\nOk.', 'a -> b\nOk.', null],
  ])('%s', (_why, text, draft, message) => expect(splitQuote(text)).toEqual({ draft, message }))
})
