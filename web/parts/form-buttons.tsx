interface FormButtonsProps {
  readonly verb: string
  readonly busy: boolean
  readonly onClose: () => void
}

/** What ends a form: the verb, and the way out. */
export function FormButtons({ verb, busy, onClose }: FormButtonsProps) {
  return (
    <div className="form-buttons">
      <button type="submit" className="button button-primary" aria-disabled={busy}>{busy ? 'Writing …' : verb}</button>
      <button type="button" className="button" onClick={onClose}>Cancel</button>
    </div>
  )
}
