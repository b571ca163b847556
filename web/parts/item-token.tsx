import { useItemHeading } from './item-heading'

interface ItemTokenProps {
  /** What the item is to the list: "System". */
  readonly label: string
  readonly id: string
  readonly onRemove: () => void
}

/** A filter that is one item, by its name, with a button that takes it away. */
export function ItemToken({ label, id, onRemove }: ItemTokenProps) {
  const { item } = useItemHeading(id)
  const name = item?.label ?? id
  return (
    <span className="filter">
      <span>{label}</span>
      <span className="item-token">
        <span className="item-token-name" title={id}>{name}</span>
        <button type="button" aria-label={`Remove the filter ${label}: ${name}`} onClick={onRemove}>×</button>
      </span>
    </span>
  )
}
