import { layOut, type LayoutInput } from './tier-layout'

/** Lays out beside the page, which stays free to answer; each answer carries the number of its question. */
self.onmessage = ({ data }: MessageEvent<{ readonly question: number; readonly input: LayoutInput }>) => {
  self.postMessage({ question: data.question, layout: layOut(data.input) })
}
