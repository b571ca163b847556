import type { PictureControl } from '../../graph/graph-canvas'
import { useShortcut } from '../../parts/shortcuts'

/** Moves and sizes the picture without a mouse. */
export function PictureTools({ control }: { readonly control: React.RefObject<PictureControl | null> }) {
  const zoomIn = () => control.current?.zoomBy(1.25)
  const zoomOut = () => control.current?.zoomBy(0.8)
  const fit = () => control.current?.fit()
  useShortcut('+', 'Zoom in', zoomIn)
  useShortcut('-', 'Zoom out', zoomOut)
  useShortcut('f', 'Fit the picture into the window', fit)
  return (
    <div className="picture-tools" role="group" aria-label="Zoom">
      <button type="button" className="icon-button" onClick={zoomIn} aria-label="Zoom in" title="Zoom in (+)"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 3v10M3 8h10" /></svg></button>
      <button type="button" className="icon-button" onClick={zoomOut} aria-label="Zoom out" title="Zoom out (-)"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 8h10" /></svg></button>
      <button type="button" className="icon-button" onClick={fit} aria-label="Fit the picture" title="Fit the picture (f)"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" /></svg></button>
    </div>
  )
}
