import { readFileSync } from 'node:fs'
import { LocalLinter } from 'harper.js'
import * as hb from 'harper.js/binary'
import { Net } from '/work/main/src/engine/reading/net/net.ts'
import { parseWeights } from '/work/main/src/engine/reading/net/weights.ts'
import { detect } from '/work/main/src/engine/detect.ts'
import { findingsOf, advise, readCorpus } from '/tmp/rw/dev.ts'
console.log(Object.keys(hb))
const linter = new LocalLinter({ binary: (hb as any).binary })
const t0 = Date.now(); await linter.setup(); console.log('setup', Date.now()-t0)
const cfg: any = await linter.getLintConfig(); console.log(Object.keys(cfg).length)
cfg.SpellCheck = false; await linter.setLintConfig(cfg)
const b = readFileSync('/work/main/src/engine/data/model/weights.bin'); const model = new Net(parseWeights(b.buffer.slice(b.byteOffset, b.byteOffset + b.byteLength) as ArrayBuffer))
const n = +(process.argv[2] ?? 50), chan = process.argv[3] ?? 'email'
const cs = (readCorpus() as any[]).filter((c:any)=>c.whole.findings.length && c.whole.channel===chan).slice(0, n)
const K: any = {}
const key = (l: any) => l.lint_kind() + '|' + l.get_problem_text().toLowerCase()
for (const c of cs) {
  const w = c.whole, input = { channel: w.channel, draft: w.draft, message: w.managerMessage, manager: c.manager, earlier: [] } as any
  const d = detect(input, model), f = findingsOf(c)
  const a = advise(d.reading as any, f, { asked: false, seed: 1, detect: (draft: string) => detect({ ...input, draft }, model).findings } as any)
  const had = new Set((await linter.lint(w.draft, { language: 'plaintext' } as any)).map(key))
  for (const r of a.rewrites) for (const l of await linter.lint(r.text, { language: 'plaintext' } as any)) {
    if (had.has(key(l)) || !/Agreement|Grammar|Repetition|Boundary|Nonstandard|Punct/.test(l.lint_kind())) continue
    const sp = l.span(); K[l.lint_kind()] = (K[l.lint_kind()]||0)+1
    console.log(l.lint_kind(), '|', l.get_problem_text(), '|', l.message().slice(0,90), '|', c.id, r.text.slice(Math.max(0, sp.start-60), sp.end+40).replace(/\n/g,' / '))
  }
}
console.log(K, Date.now()-t0)
