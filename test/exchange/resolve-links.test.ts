import { describe, expect, it } from 'vitest'
import { resolveLinks } from '../../server/exchange/resolve-links.js'

describe('the relationships of an item of a file', () => {
  it('are each named where they lead nowhere, however many there are', () => {
    const place = { line: 1, column: 1 }
    const links = Array.from({ length: 200_000 }, (_, at) => ({ kind: 'TRAINED_ON' as const, to: `data-${at}`, place }))
    const { resolved, problems } = resolveLinks([{ id: 'model:m', stated: { place, kind: 'model', key: 'm', said: { name: 'm' }, links, kept: {} } }], [[]], () => ({ reason: 'Nowhere.' }), () => false)
    expect([resolved.length, problems.length, problems[199_999]?.value]).toEqual([0, 200_000, 'data-199999'])
  })
})
