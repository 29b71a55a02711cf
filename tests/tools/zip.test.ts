import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { zip } from '../../tools/package/zip.ts'

const entry = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })
const FILES = [entry('b/two.txt', 'two'), entry('a.txt', 'one'), entry('b/Three.txt', 'three '.repeat(500))]

it('holds every file as it was, sorted by name', () => {
  const back = unzipSync(zip(FILES))
  expect(Object.keys(back)).toEqual(['a.txt', 'b/Three.txt', 'b/two.txt'])
  for (const { name, bytes } of FILES) expect(back[name]).toEqual(bytes)
})

it('is the same whatever the order of the files', () => {
  expect(zip([...FILES].reverse())).toEqual(zip(FILES))
})

it('is the same in every time zone', () => {
  const zone = process.env.TZ
  const zips = ['UTC', 'Pacific/Auckland', 'America/Los_Angeles'].map((TZ) => {
    process.env.TZ = TZ
    return zip(FILES)
  })
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
  expect(zips[1]).toEqual(zips[0])
  expect(zips[2]).toEqual(zips[0])
})

it('refuses a name that comes twice', () => {
  expect(() => zip([entry('a', '1'), entry('a', '2')])).toThrow('twice')
})
