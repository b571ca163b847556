import { grouped } from './grouped'

interface LoadMoreProps {
  readonly loaded: number
  readonly total: number
  /** How many more rows one press brings. */
  readonly step: number
  readonly loading: boolean
  readonly onMore: () => void
}

/** Says how many of how many rows are here and brings the next ones. */
export function LoadMore({ loaded, total, step, loading, onMore }: LoadMoreProps) {
  const next = Math.min(step, total - loaded)
  return (
    <div className="load-more">
      <p className="count">{grouped(loaded)} of {grouped(total)}</p>
      {next > 0 && (
        <button type="button" className="button" onClick={onMore} aria-disabled={loading}>
          {loading ? 'Loading …' : `Load ${next} more`}
        </button>
      )}
    </div>
  )
}
