import type { Layout, LayoutInput } from './tier-layout'

let worker: Worker | undefined
let questions = 0
const waiting = new Map<number, { readonly answer: (layout: Layout) => void; readonly fail: (error: Error) => void }>()

/** Starts the worker ahead of the first question, while the scene is still on its way. */
export function wakeLayout(): Worker {
  if (worker) return worker
  worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' })
  worker.onmessage = ({ data }: MessageEvent<{ readonly question: number; readonly layout: Layout }>) => {
    waiting.get(data.question)?.answer(data.layout)
    waiting.delete(data.question)
  }
  worker.onerror = () => {
    for (const { fail } of waiting.values()) fail(new Error('The picture could not be laid out.'))
    waiting.clear()
    worker = undefined
  }
  return worker
}

/** The layout of a scene, computed in the worker. */
export async function layOutAside(input: LayoutInput): Promise<Layout> {
  const started = performance.now()
  const question = (questions += 1)
  const layout = await new Promise<Layout>((answer, fail) => {
    waiting.set(question, { answer, fail })
    wakeLayout().postMessage({ question, input })
  })
  performance.measure('throughline:layout', { start: started, detail: { nodes: input.nodes.length } })
  return layout
}
