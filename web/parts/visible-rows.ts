import { useLayoutEffect, useRef, useState } from 'react'
import { useWindowVirtualizer } from '@tanstack/react-virtual'

/** Up to here every row is in the page: the browser's own search then finds them all. */
const few = 250

/** The indexes of the rows to draw, and how much room the rest takes before and after them, in pixels. */
export function useVisibleRows(count: number) {
  const body = useRef<HTMLTableSectionElement>(null)
  const [top, setTop] = useState(0)
  useLayoutEffect(() => {
    if (body.current) setTop(body.current.getBoundingClientRect().top + window.scrollY)
  }, [count])
  const long = count > few
  const virtualizer = useWindowVirtualizer({ count, estimateSize: () => 44, overscan: 12, scrollMargin: top, enabled: long })
  if (!long) return { body, visible: Array.from({ length: count }, (_, index) => index), before: 0, after: 0, measure: undefined }
  const items = virtualizer.getVirtualItems()
  return {
    body,
    visible: items.map(({ index }) => index),
    before: (items[0]?.start ?? top) - top,
    after: virtualizer.getTotalSize() - ((items.at(-1)?.end ?? top) - top),
    measure: virtualizer.measureElement,
  }
}
