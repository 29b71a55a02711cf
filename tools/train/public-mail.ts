/**
 * Real mail that may measure but never train what ships. It is not part of the project: PUBLIC_MAIL names a folder
 * with replies-to-boss.jsonl and work-mail.jsonl (docs/model.md says where they come from).
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { CoachInput } from '../../src/engine/index.ts'

export interface PublicMail {
  id: string
  input: CoachInput
}

export const PUBLIC_SETS = ['replies-to-boss', 'work-mail'] as const

/** The mails of one half: A may set thresholds, B is reported. Null when PUBLIC_MAIL is not set. */
export function readPublicMail(set: (typeof PUBLIC_SETS)[number], half: 'A' | 'B'): PublicMail[] | null {
  const folder = process.env.PUBLIC_MAIL
  if (!folder || !existsSync(join(folder, `${set}.jsonl`))) return null
  return readFileSync(join(folder, `${set}.jsonl`), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as { id: string; managerMessage: string | null; draft: string })
    .filter(({ id }) => (crc32(Buffer.from(id)) % 2 === 0) === (half === 'A'))
    .map(({ id, managerMessage, draft }) => ({
      id,
      input: { channel: 'email', draft, message: managerMessage },
    }))
}
