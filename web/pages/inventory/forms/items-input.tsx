import { useItemHeading } from '../../../parts/item-heading'
import { ItemPicker } from '../../../parts/item-picker'
import { KindGlyph } from '../../../parts/kind-badge'
import { kinds } from '../../../parts/kind'
import { type InputProps, labelOf } from './input-props'

/** One item, or several, found by reference or words; what was chosen stands above the field and can be taken away. */
export function ItemsInput({ field, id, value, invalid, describedBy, onChange, onLeftover }: InputProps) {
  if (field.type !== 'item' && field.type !== 'items') return null
  const chosen = [value].flat().filter((one) => one !== '')
  const several = field.type === 'items'
  const change = (ids: readonly string[]) => onChange(several ? ids : ids[0] ?? '')
  const words = field.kinds.map((kind) => kinds[kind].word).join(' or ')
  return (
    <>
      {chosen.length > 0 && !several && <span className="form-label">{labelOf(field)}</span>}
      {(several || chosen.length === 0) && (
        <ItemPicker
          label={labelOf(field)} hint={`Find a ${words}`} kinds={field.kinds} id={id} describedBy={describedBy} invalid={invalid} required={field.required ?? false} onLeftover={onLeftover}
          onPick={(item) => change([...chosen.filter((one) => one !== item.id), item.id])}
        />
      )}
      {chosen.length > 0 && (
        <ul className="chosen-items" aria-label={`${field.label}: chosen`}>
          {chosen.map((one) => <li key={one}><Chosen id={one} onRemove={() => change(chosen.filter((other) => other !== one))} /></li>)}
        </ul>
      )}
    </>
  )
}

function Chosen({ id, onRemove }: { readonly id: string; readonly onRemove: () => void }) {
  const { item } = useItemHeading(id)
  const name = item?.label ?? id
  return (
    <span className="item-token">
      <span className="item-token-name" title={id}>{item && <KindGlyph kind={item.itemKind} />} {name}</span>
      <button type="button" aria-label={`Take away ${name}`} onClick={onRemove}>×</button>
    </span>
  )
}
