import type { PictureControl } from '../../graph/graph-canvas'
import type { Scene } from '../../graph/scene'
import { sceneCsv } from '../../graph/scene-csv'
import { download } from '../../parts/download'
import { announce } from '../../parts/live-region'
import { Menu } from '../../parts/menu'

interface ExportMenuProps {
  readonly scene: Scene
  readonly picture: React.RefObject<PictureControl | null>
}

/** What is on screen, as a file. */
export function ExportMenu({ scene, picture }: ExportMenuProps) {
  const save = (name: string, content: Blob) => {
    download(name, content)
    announce(`Saved ${name}`)
  }
  const savePng = async () => {
    const image = await picture.current?.png()
    if (image) save('throughline.png', image)
  }
  const saveSvg = () => {
    const drawing = picture.current?.svg()
    if (drawing) save('throughline.svg', new Blob([drawing], { type: 'image/svg+xml' }))
  }
  return (
    <Menu word="Export">
      <div className="menu-list">
        <button type="button" onClick={() => void savePng()}>Picture (PNG)</button>
        <button type="button" onClick={saveSvg}>Picture (SVG)</button>
        <button type="button" onClick={() => save('throughline.csv', new Blob([sceneCsv(scene)], { type: 'text/csv;charset=utf-8' }))}>Rows (CSV)</button>
      </div>
    </Menu>
  )
}
