import type { SetRelation } from '../../api/generated/graphql'
import { type Possible, relationSentence, setRelations } from './relation-words'

interface Circle {
  readonly x: number
  readonly r: number
}

/** Where the two circles stand for each relation, in a box of 44 by 28: the source filled, the target a dashed ring. */
const circles: Readonly<Record<SetRelation, readonly [source: Circle, target: Circle]>> = {
  EQUAL: [{ x: 22, r: 11 }, { x: 22, r: 11 }],
  SUBSET: [{ x: 22, r: 6 }, { x: 22, r: 12 }],
  SUPERSET: [{ x: 22, r: 12 }, { x: 22, r: 6 }],
  INTERSECTS: [{ x: 16, r: 10 }, { x: 28, r: 10 }],
  DISJOINT: [{ x: 10, r: 8 }, { x: 34, r: 8 }],
}

interface RelationPictureProps {
  readonly possible: Possible
  /** Small ones stand in a line of text, which says the same in words. */
  readonly small?: boolean
}

/** A relation as the two circles it is; several possible ones as several pairs, one of which holds. */
export function RelationPicture({ possible, small = false }: RelationPictureProps) {
  const pairs = setRelations.filter((relation) => possible?.includes(relation))
  if (pairs.length === 0) return null
  const sentence = relationSentence(possible)
  return (
    <span className="relation-picture" data-small={small || undefined} {...(small ? { 'aria-hidden': true } : { role: 'img', 'aria-label': sentence })}>
      {pairs.map((relation) => <Pair key={relation} relation={relation} />)}
    </span>
  )
}

function Pair({ relation }: { readonly relation: SetRelation }) {
  const [source, target] = circles[relation]
  return (
    <svg viewBox="0 0 44 28" aria-hidden="true">
      <circle className="source-circle" cx={source.x} cy={14} r={source.r} />
      <circle className="target-circle" cx={target.x} cy={14} r={target.r} />
    </svg>
  )
}
