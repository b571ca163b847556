import { linkPath, type LinkLook } from './link-geometry'

const looks: readonly { readonly look: LinkLook; readonly word: string }[] = [
  { look: 'approved', word: 'approved' },
  { look: 'proposed', word: 'proposed' },
  { look: 'derived', word: 'candidate, derived' },
  { look: 'rejected', word: 'rejected' },
  { look: 'contradiction', word: 'contradiction' },
]

/** How the links are drawn, in words. */
export function LinkLegend() {
  return (
    <ul className="link-legend" aria-label="How links are drawn">
      {looks.map(({ look, word }) => (
        <li key={look}>
          <svg viewBox="0 0 28 12" aria-hidden="true">
            <g className="link" data-look={look}>
              <path d={linkPath(6, 6, 28)} />
              {look === 'contradiction' && <path className="link-cross" d="M10 2l8 8m0 -8l-8 8" />}
            </g>
          </svg>
          {word}
        </li>
      ))}
    </ul>
  )
}
