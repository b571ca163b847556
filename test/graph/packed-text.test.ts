import { describe, expect, it } from 'vitest'
import { packed, packedText } from '../../server/graph/packed-text.js'

describe('a text in the log', () => {
  it('is kept as it is while it is short, and comes back letter by letter when it was packed', async () => {
    const short = '{"a":"ä𝒳 "}'
    expect(await packed(short)).toBe(short)
    const long = Array.from({ length: 20_000 }, (_, at) => `${short}${at}`).join('')
    const stored = await packed(long)
    expect(stored).toBeInstanceOf(Int8Array)
    expect(stored.length).toBeLessThan(long.length / 5)
    expect(packedText.parse(stored)).toBe(long)
    expect(packedText.parse(short)).toBe(short)
  })

  it('that cannot be unpacked is named', () => {
    expect(packedText.safeParse(new Int8Array([1, 2, 3])).error?.issues[0]?.message).toBe('cannot be unpacked')
    expect(packedText.safeParse(7).success).toBe(false)
  })
})
