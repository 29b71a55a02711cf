import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isEnglish } from '../../src/engine/language.ts'
import { anyText } from './any-text.ts'

describe('other languages are refused', () => {
  it.each([
    ['German', 'Klingt gut, ich sage Tim am Montag Bescheid und wir fangen mit der Übergabe an.'],
    ['French', "Je suis d'accord avec vous, je vais en parler à Tim et nous commençons lundi."],
    ['Spanish', 'Me parece muy bien, se lo digo a Tim y empezamos con el cambio el lunes.'],
    ['Italian', 'Sono d’accordo con la tua idea, lo dico a Tim e poi si comincia lunedì.'],
    ['Portuguese', 'Concordo com você, vou falar com o Tim e não vejo problema para isso.'],
    ['Dutch', 'Ik vind het een goed plan en ik zal het aan Tim zeggen, wij zijn er klaar voor.'],
    ['Swedish', 'Det är en bra plan och jag ska säga det till Tim, vi börjar på måndag.'],
    ['Polish', 'Zgadzam się z tym, ale nie wiem, jak to jest dla zespołu, czy tak może być.'],
    ['Russian', 'Хорошо, я согласен с этим планом и скажу Тиму в понедельник.'],
    ['Chinese', '好的，我 同意 这个 计划，周一 我 告诉 蒂姆，谢谢 你'],
    ['Greek', 'Συμφωνώ με το σχέδιο και θα το πω στον Τιμ τη Δευτέρα.'],
    ['Hebrew', 'אני מסכים עם התוכנית ואגיד לטים ביום שני בבוקר'],
    ['Arabic', 'أنا موافق على هذه الخطة وسوف أخبر تيم يوم الاثنين'],
  ])('%s', (_name, text) => expect(isEnglish(text)).toBe(false))
})

describe('English passes, of all kinds', () => {
  it.each([
    ['plain', "Sounds good, I agree. I'll let Tim know and start the transition on Monday."],
    ['short', 'Klingt gut.'],
    ['empty', ''],
    ['no words', '👍 !!! 123'],
    ['names and numbers', 'Müller, García, Łukasz, Tim: 12, 14, 15, 18'],
    ['list of terms', 'Budget 2026, QA team, Lisbon office, API v2, launch plan'],
    ['one foreign line', 'Danke! I will tell the team on Monday and we will see how it goes.'],
    ['Singapore', 'Can lah boss, I settle with the vendor first then we see how.'],
    ['Nigeria', 'Oga, I don tell them make we wait small, but the plan is good.'],
    ['Scots', "Aye, I'll no be telling the boys till ye've had a word with them."],
    ['no capitals, no stops', 'yeah fine by me will tell tim on monday and see what he says'],
    ['markup', '<p>Sounds good, I agree</p><br><script>alert("le la les des")</script> with you on this'],
  ])('%s', (_name, text) => expect(isEnglish(text)).toBe(true))

  it('all labelled drafts but a few of the mixed ones', () => {
    const drafts = ['dc', 'dd'].flatMap((name) =>
      readFileSync(new URL(`../corpus/cases/${name}.jsonl`, import.meta.url), 'utf8')
        .split('\n')
        .filter((line) => line.trim())
        .map((line) => (JSON.parse(line) as { draft: string }).draft),
    )
    expect(drafts.length).toBeGreaterThan(150)
    expect(drafts.filter((draft) => !isEnglish(draft))).toEqual([])
  })
})

it('looks at the beginning only, and never throws', () => {
  expect(isEnglish('the plan is good '.repeat(400) + 'der Plan ist gut '.repeat(90_000))).toBe(true)
  fc.assert(
    fc.property(anyText, (text) => {
      expect(typeof isEnglish(text)).toBe('boolean')
    }),
  )
})
