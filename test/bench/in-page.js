/** Runs in the page before its own code: watches the time between frames and between turns of the main thread while something is done. */
window.bench = {
  watch() {
    const frames = []
    let longestGap = 0
    let watching = true
    let lastFrame = 0
    const frame = at => {
      if (lastFrame > 0) frames.push(at - lastFrame)
      lastFrame = at
      if (watching) requestAnimationFrame(frame)
    }
    const { port1, port2 } = new MessageChannel()
    let lastTurn = performance.now()
    port1.onmessage = () => {
      const now = performance.now()
      longestGap = Math.max(longestGap, now - lastTurn)
      lastTurn = now
      if (watching) port2.postMessage(null)
    }
    requestAnimationFrame(frame)
    port2.postMessage(null)
    this.stop = () => {
      watching = false
      return { frames, longestGap }
    }
  },

  /** Lays out a drawn picture in the page's own worker; gives the round trip in milliseconds and the longest time the main thread was held. */
  async layOut(address, input) {
    this.worker ??= new Worker(address, { type: 'module' })
    this.watch()
    const started = performance.now()
    await new Promise(resolve => {
      this.worker.onmessage = resolve
      this.worker.postMessage({ question: 1, input })
    })
    const took = performance.now() - started
    return { took, longestGap: this.stop().longestGap }
  },

  /** The durations of what the Explorer measured under a name. */
  measures: name => performance.getEntriesByName(`throughline:${name}`).map(entry => entry.duration),

  /** The longest the page waited for one answer of the API so far. */
  serverShare: () => Math.max(0, ...performance.getEntriesByType('resource').filter(entry => entry.name.endsWith('/graphql')).map(entry => entry.responseEnd - entry.requestStart)),
}
