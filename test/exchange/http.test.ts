import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OwnServer, ownServer } from '../kit/own-server.js'

let own: OwnServer
beforeAll(async () => { own = await ownServer() })
afterAll(() => own.close())

const catalogue = JSON.stringify({ catalog: {
  uuid: '0b0f3a0e-9f43-4f5e-8f0c-0b7d5f4c1a10', metadata: { title: 'House rules', 'last-modified': '2026-01-01T00:00:00Z', version: '1', 'oscal-version': '1.1.2' },
  controls: [{ id: 'hr-1', title: 'Lock the door', remarks: 'kept' }, { id: 'hr-2', title: 'Water the plants' }],
} })

const send = (query: string, init: RequestInit) => fetch(`${own.url}/files${query}`, { method: 'POST', ...init })
const binary = { 'content-type': 'application/octet-stream' }
const importText = `mutation ($input: ImportFileInput!) { importFile(input: $input) { committed accepted unchanged rejected format problems { reason } item { id label } change revision bookmark } }`
const preview = `query ($input: ImportFileInput!) { previewImport(input: $input) { committed accepted unchanged missingCount problemCount item { id } } }`

describe('files over HTTP', () => {
  it('are uploaded, previewed, imported and downloaded again', async () => {
    const uploaded = await send('?name=house.json', { headers: binary, body: catalogue })
    expect(uploaded.status).toBe(201)
    const { id } = (await uploaded.json()) as { id: string }
    const input = { name: 'house.json', upload: id }
    expect((await own.ask(preview, { input })).data).toMatchObject({ previewImport: { committed: false, accepted: 2, item: null } })
    const { data } = await own.ask(importText, { input })
    expect(data).toMatchObject({ importFile: { committed: true, accepted: 2, rejected: 0, format: 'OSCAL', item: { label: 'House rules' } } })
    const { item, bookmark } = (data as { importFile: { item: { id: string }; bookmark: string } }).importFile
    expect((await own.ask(preview, { input: { name: 'house.json', text: catalogue } })).data).toMatchObject({ previewImport: { accepted: 0, unchanged: 2 } })
    const download = await fetch(`${own.url}/export?what=${item.id}&format=oscal`, { headers: { 'x-throughline-bookmark': bookmark } })
    expect(download.status).toBe(200)
    expect(download.headers.get('content-disposition')).toBe('attachment; filename="house-rules.json"')
    expect(await download.text()).toContain('Water the plants')
  })

  it('larger than a request may be are read in a thread of their own, and tell the same', async () => {
    const controls = Array.from({ length: 6_000 }, (_, at) => ({ id: `big-${at}`, title: `${'A long title '.repeat(20)}${at}` }))
    const body = JSON.stringify({ catalog: { ...(JSON.parse(catalogue) as { catalog: object }).catalog, uuid: '0b0f3a0e-9f43-4f5e-8f0c-0b7d5f4c1a11', controls } })
    const { id } = (await (await send('?name=big.json', { headers: binary, body })).json()) as { id: string }
    expect((await own.ask(preview, { input: { name: 'big.json', upload: id } })).data).toMatchObject({ previewImport: { accepted: 6_000 } })
  })

  it('are refused with a name for what is wrong', async () => {
    const codeOf = async (answer: Promise<Response>) => ((await (await answer).json()) as { errors: [{ extensions: { code: string } }] }).errors[0].extensions.code
    expect(await codeOf(send('?name=x.json', { headers: { 'content-type': 'text/plain' }, body: catalogue }))).toBe('FORBIDDEN')
    expect(await codeOf(send('', { headers: binary, body: catalogue }))).toBe('INVALID_INPUT')
    expect(await codeOf(fetch(`${own.url}/export?what=nothing&format=oscal`))).toBe('NOT_FOUND')
    expect(await codeOf(fetch(`${own.url}/export?what=iso-42001&format=pdf`))).toBe('INVALID_INPUT')
    expect(await codeOf(fetch(`${own.url}/export?what=iso-42001&format=sssom`))).toBe('INVALID_INPUT')
    expect(await codeOf(fetch(`${own.url}/template?kind=party&format=csv`))).toBe('INVALID_INPUT')
    const gone = await own.ask(preview, { input: { name: 'x.json', upload: '../../etc/passwd' } })
    expect(gone.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'input.upload' })
    const both = await own.ask(preview, { input: { name: 'x.json', text: '{}', base64: 'e30=' } })
    expect(both.errors?.[0]?.extensions.code).toBe('INVALID_INPUT')
    const useless = await own.ask(importText, { input: { name: 'x.json', text: '{ "catalog": ' } })
    expect(useless.errors?.[0]).toMatchObject({ message: expect.stringMatching(/line 1/), extensions: { code: 'INVALID_INPUT' } })
    const unknown = await own.ask(preview, { input: { name: 'x', text: 'hello' } })
    expect(unknown.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'format' })
  })

  it('come as templates that can be imported as they are', async () => {
    const template = await fetch(`${own.url}/template?kind=framework&format=csv`)
    expect(template.status).toBe(200)
    const text = await template.text()
    expect((await own.ask(preview, { input: { name: 'framework-template.csv', text } })).data).toMatchObject({ previewImport: { accepted: 2, problemCount: 0 } })
  })
})
