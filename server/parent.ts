/**
 * Calls back once the process that started this one is gone, however it went. npm hands a SIGTERM on to nobody, so without this a
 * server would outlive the command it was started by.
 */
export function onParentGone(callback: () => void): void {
  if (process.send) process.on('disconnect', callback)
}
