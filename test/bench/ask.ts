import { Agent, request } from 'node:http'

/** A GraphQL question, ready to be sent. */
export interface Question {
  readonly query: string
  readonly variables: Record<string, unknown>
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** Sends a question and reads the whole answer. An answer with errors ends the run: nothing fast may be measured that is wrong. */
export function ask(url: string, { query, variables }: Question): Promise<string> {
  const body = JSON.stringify({ query, variables })
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/graphql`, { method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } }, response => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8')
        if (response.statusCode === 200 && !text.startsWith('{"errors"')) resolve(text)
        else reject(new Error(`The server answered ${response.statusCode}: ${text.slice(0, 400)}`))
      })
    })
    // The server closes what was idle for some seconds; a question that met just that moment is asked again, as a browser would.
    sent.on('error', (error: NodeJS.ErrnoException) => (sent.reusedSocket && error.code === 'ECONNRESET' ? resolve(ask(url, { query, variables })) : reject(error)))
    sent.end(body)
  })
}

/** Lets the server follow the log, or read its facts for the first time: it looks at them before it says that nothing has this id. */
export const followFacts = (url: string): Promise<void> =>
  fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ relation(source: "nothing", target: "at all") { possible } }' }) })
    .then(answer => answer.text()).then(() => undefined)

/** The data of an answer. */
export const dataOf = async <Data>(url: string, question: Question) => (JSON.parse(await ask(url, question)) as { data: Data }).data
