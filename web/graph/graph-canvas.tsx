import { useEffect, useImperativeHandle, useLayoutEffect, useRef, type Ref } from 'react'
import { useTheme } from '../parts/theme'
import { ColumnHeadings } from './column-headings'
import { fewNodes } from './elements'
import type { Lit } from './lit-overlay'
import { createPicture, type Picture, type PictureEvents } from './picture'
import type { Scene } from './scene'
import type { Layout } from './tier-layout'

/** What the page can ask of the picture by buttons and keys. */
export type PictureControl = Pick<Picture, 'fit' | 'zoomBy' | 'panBy' | 'png' | 'svg'>

interface GraphCanvasProps extends Omit<PictureEvents, 'onView'> {
  readonly scene: Scene
  readonly layout: Layout
  readonly lit: Lit | null
  readonly chosen: string | null
  /** What the picture shows, for those who do not see it. */
  readonly label: string
  /** The scene is on screen. */
  readonly onDrawn: () => void
  readonly control: Ref<PictureControl>
}

/** The picture on its canvas, with the headings of the columns. A crowded one is drawn with fewer pixels, which must be settled at the start. */
export function GraphCanvas(props: GraphCanvasProps) {
  const crowded = props.scene.nodes.length > fewNodes
  return <Canvas key={String(crowded)} crowded={crowded} {...props} />
}

function Canvas({ crowded, scene, layout, lit, chosen, label, onDrawn, control, ...events }: GraphCanvasProps & { readonly crowded: boolean }) {
  const container = useRef<HTMLDivElement>(null)
  const strip = useRef<HTMLDivElement>(null)
  const picture = usePicture(container, strip, crowded, events)
  const theme = useTheme()
  const drawn = useRef({ theme })

  // Before the page is painted, so that picture and page change in one frame.
  useLayoutEffect(() => {
    const now = picture.current
    if (!now) return
    now.onceDrawn(() => {
      if (container.current) container.current.dataset['ready'] = 'true'
      onDrawn()
    })
    now.show(scene, layout)
    now.fit()
  }, [picture, scene, layout, onDrawn])
  useLayoutEffect(() => picture.current?.light(lit, chosen), [picture, scene, layout, lit, chosen])
  useLayoutEffect(() => {
    if (chosen) picture.current?.reveal(chosen)
  }, [picture, scene, layout, chosen])
  useEffect(() => {
    if (drawn.current.theme !== theme) picture.current?.restyle()
    drawn.current = { theme }
  }, [picture, theme])
  useImperativeHandle(control, () => ({
    fit: () => picture.current?.fit(),
    zoomBy: (factor) => picture.current?.zoomBy(factor),
    panBy: (x, y) => picture.current?.panBy(x, y),
    png: () => picture.current?.png() ?? Promise.reject(new Error('There is no picture yet.')),
    svg: () => picture.current?.svg() ?? '',
  }), [picture])

  return (
    <div className="graph">
      <div className="graph-canvas" ref={container} role="img" aria-label={label} />
      <ColumnHeadings columns={layout.columns} strip={strip} />
    </div>
  )
}

/** The picture as long as its container stands. Handlers may change from render to render; Cytoscape always calls the latest. */
function usePicture(container: React.RefObject<HTMLDivElement | null>, strip: React.RefObject<HTMLDivElement | null>, crowded: boolean, events: Omit<PictureEvents, 'onView'>) {
  const picture = useRef<Picture | null>(null)
  const latest = useRef(events)
  useLayoutEffect(() => {
    latest.current = events
  })
  useLayoutEffect(() => {
    const element = container.current
    if (!element) return undefined
    const created = createPicture(element, crowded, {
      onChoose: (id) => latest.current.onChoose(id),
      onWiden: (id) => latest.current.onWiden(id),
      onOpenGroup: (id) => latest.current.onOpenGroup(id),
      onView: ({ zoom, pan }) => {
        strip.current?.style.setProperty('--zoom', String(zoom))
        strip.current?.style.setProperty('--pan-x', `${pan.x}px`)
      },
    })
    picture.current = created
    let seen = false
    const watch = new ResizeObserver(() => {
      // The first call only tells the size it has had from the start.
      if (!seen) return void (seen = true)
      created.resize()
      created.fit()
    })
    watch.observe(element)
    return () => {
      watch.disconnect()
      picture.current = null
      created.destroy()
    }
  }, [container, strip, crowded])
  return picture
}
