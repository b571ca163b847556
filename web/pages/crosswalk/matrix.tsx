import type { Counts } from './read-crosswalk'

interface MatrixProps {
  readonly counts: Counts
  readonly onOpen: (sourceChapter: string, targetChapter: string) => void
}

/** Chapters by chapters: how many links join them, as a number and as a shade of it. A cell opens its rows. */
export function Matrix({ counts, onOpen }: MatrixProps) {
  const { source, target, cells } = counts
  const count = new Map(cells.map((cell) => [`${cell.source}|${cell.target}`, cell]))
  const most = Math.max(1, ...cells.map(({ approved, proposed }) => approved + proposed))
  return (
    <div className="matrix-frame" tabIndex={0} role="region" aria-label="Links by chapter">
      <table className="matrix">
        <caption className="visually-hidden">Links between the chapters of {source.framework.label} and of {target.framework.label}</caption>
        <thead>
          <tr>
            <th scope="col">{source.framework.label} <b aria-hidden="true">↓</b></th>
            {target.chapters.map(({ requirement, mapped, total }) => (
              <th key={requirement.id} scope="col" title={requirement.label}><span>{requirement.label}</span><small>{mapped} of {total}</small></th>
            ))}
          </tr>
        </thead>
        <tbody>
          {source.chapters.map((chapter) => (
            <tr key={chapter.requirement.id}>
              <th scope="row" title={chapter.requirement.label}><span>{chapter.requirement.label}</span><small>{chapter.mapped} of {chapter.total}</small></th>
              {target.chapters.map(({ requirement }) => {
                const cell = count.get(`${chapter.requirement.id}|${requirement.id}`)
                const links = cell ? cell.approved + cell.proposed : 0
                return (
                  <td key={requirement.id} style={{ '--share': `${Math.round((links / most) * 55)}%` } as React.CSSProperties}>
                    {links === 0 ? <span className="muted">0</span> : (
                      <button
                        type="button" className="link-button" onClick={() => onOpen(chapter.requirement.id, requirement.id)}
                        aria-label={`${links}: ${chapter.requirement.ref} and ${requirement.ref}, ${cell?.approved} approved, ${cell?.proposed} proposed`}
                      >
                        {links}
                      </button>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
