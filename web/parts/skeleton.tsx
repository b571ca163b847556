interface SkeletonProps {
  readonly lines?: number
  /** What is on its way, for those who cannot see the grey bars. */
  readonly label?: string
}

/** Grey bars where text will stand, as high as the text itself, so that nothing moves when it comes. */
export function Skeleton({ lines = 3, label = 'Loading' }: SkeletonProps) {
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: lines }, (_, line) => <Bar key={line} width={`${92 - ((line * 37) % 45)}%`} />)}
    </div>
  )
}

/** One grey bar, to stand within a line or a table cell. */
export function Bar({ width = '100%' }: { readonly width?: string }) {
  return <span className="bar" style={{ inlineSize: width }} aria-hidden="true" />
}
