import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, memo, type RefObject, useEffect, useId, useState } from 'react'
import { isUntitled, type Tree as TreeData, type TreeNode } from './tree-rows'

/** The height of a line in pixels, the same as in crosswalk-trees.css. */
export const lineHeight = 30

interface TreeProps {
  readonly label: string
  readonly side: 'source' | 'target'
  readonly tree: TreeData
  /** The nodes on screen, by their places. */
  readonly visible: readonly number[]
  readonly folded: ReadonlySet<string>
  readonly selected: string | null
  /** What is brought into view when it changes: an end of the row that is looked at, or what is selected. */
  readonly shown: string | null
  /** Requirements at the other end of a lit link. */
  readonly lit: ReadonlySet<string>
  readonly mapped: ReadonlySet<string>
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly onSelect: (id: string | null) => void
  readonly onFold: (id: string, fold: boolean) => void
}

/**
 * A framework as a tree: up and down walk its lines, left folds or goes to the whole, right unfolds or goes to the first part, Enter selects.
 * Only the lines near the window are in the page.
 */
export function Tree({ label, side, tree, visible, folded, selected, shown, lit, mapped, scroller, onSelect, onFold }: TreeProps) {
  const name = useId()
  const [active, setActive] = useState(selected ?? '')
  const line = Math.max(0, visible.indexOf(tree.placeOf.get(active) ?? -1))
  const virtualizer = useVirtualizer({ count: visible.length, getScrollElement: () => scroller.current, estimateSize: () => lineHeight, overscan: 12 })
  const shownLine = shown === null ? -1 : visible.indexOf(tree.placeOf.get(shown) ?? -1)
  useEffect(() => {
    if (shown === null || shownLine < 0) return
    setActive(shown)
    virtualizer.scrollToIndex(shownLine)
  }, [shown, shownLine, virtualizer])

  const at = (place: number | undefined): TreeNode | undefined => (place === undefined ? undefined : tree.nodes[place])
  const node = at(visible[line])
  const go = (next: number) => {
    const found = at(visible[Math.max(0, Math.min(visible.length - 1, next))])
    if (!found) return
    setActive(found.provision.id)
    virtualizer.scrollToIndex(visible.indexOf(tree.placeOf.get(found.provision.id) ?? -1))
  }
  const inward = () => {
    if (!node?.hasParts) return
    if (folded.has(node.provision.id)) onFold(node.provision.id, false)
    else go(line + 1)
  }
  const outward = () => {
    if (node?.hasParts && !folded.has(node.provision.id)) onFold(node.provision.id, true)
    else if (node && node.parent >= 0) go(visible.indexOf(node.parent))
  }
  const select = () => node && onSelect(node.provision.id === selected ? null : node.provision.id)
  const keys: Record<string, () => void> = {
    ArrowDown: () => go(line + 1), ArrowUp: () => go(line - 1), PageDown: () => go(line + 15), PageUp: () => go(line - 15),
    Home: () => go(0), End: () => go(visible.length - 1), ArrowRight: inward, ArrowLeft: outward, Enter: select, ' ': select,
  }
  const press = (event: KeyboardEvent) => {
    const act = keys[event.key]
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    act()
  }
  const items = virtualizer.getVirtualItems()
  const drawn = items.some(({ index }) => index === line)

  return (
    <div
      className="tree" data-side={side} ref={scroller} role="tree" tabIndex={0} aria-label={label} aria-multiselectable={false}
      aria-activedescendant={drawn && node ? `${name}-${line}` : undefined} onKeyDown={press}
    >
      <div role="none" style={{ blockSize: virtualizer.getTotalSize(), position: 'relative' }}>
        {items.map(({ index, start }) => {
          const one = at(visible[index])
          return one && (
            <Line
              key={one.provision.id} id={`${name}-${index}`} node={one} start={start} active={index === line} folded={folded.has(one.provision.id)}
              selected={one.provision.id === selected} lit={lit.has(one.provision.id)} mapped={mapped.has(one.provision.id)}
              onClick={setActive} onSelect={onSelect} onFold={onFold}
            />
          )
        })}
      </div>
    </div>
  )
}

interface LineProps extends Pick<TreeProps, 'onSelect' | 'onFold'> {
  readonly id: string
  readonly node: TreeNode
  readonly start: number
  readonly active: boolean
  readonly folded: boolean
  readonly selected: boolean
  readonly lit: boolean
  readonly mapped: boolean
  readonly onClick: (id: string) => void
}

const Line = memo(function Line({ id, node, start, active, folded, selected, lit, mapped, onClick, onSelect, onFold }: LineProps) {
  const { provision, depth, position, siblings, hasParts } = node
  const untitled = isUntitled(provision)
  const click = () => {
    onClick(provision.id)
    onSelect(selected ? null : provision.id)
  }
  const fold = (event: React.MouseEvent) => {
    event.stopPropagation()
    onFold(provision.id, !folded)
  }
  return (
    <div
      id={id} className="tree-line" role="treeitem" aria-level={depth} aria-posinset={position} aria-setsize={siblings} aria-selected={selected}
      aria-expanded={hasParts ? !folded : undefined} data-active={active || undefined} data-lit={lit || undefined}
      style={{ transform: `translateY(${start}px)`, paddingInlineStart: 4 + (depth - 1) * 14 }} onClick={click} title={untitled ? `${provision.label} ${provision.summary}` : provision.label}
    >
      <span className="tree-fold" aria-hidden="true" onClick={hasParts ? fold : undefined}>{hasParts ? (folded ? '▸' : '▾') : ''}</span>
      <span className="tree-label">{provision.label}{untitled && <span className="muted"> {provision.summary}</span>}</span>
      {provision.assessable && <MappedMark mapped={mapped} />}
    </div>
  )
})

/** Whether a statement speaks of it; full or empty by its shape. */
function MappedMark({ mapped }: { readonly mapped: boolean }) {
  return (
    <span className="mapped-mark">
      <span className="visually-hidden">{mapped ? ', mapped' : ', not mapped'}</span>
      <svg viewBox="0 0 10 10" aria-hidden="true"><circle cx={5} cy={5} r={3.5} data-mapped={mapped || undefined} /></svg>
    </span>
  )
}
