import { type ReactNode, useId } from 'react'
import { Day } from '../../parts/date'
import { ItemLink } from '../../parts/item-link'
import { StatusWord } from '../../parts/status-word'
import { capitalised } from '../../parts/enum-word'
import { Proofs } from './proof'
import { RelationPicture } from './relation-picture'
import { relationSentence, relationWord } from './relation-words'
import { type End, type Row, rowStatus } from './rows'

interface RowDetailProps {
  readonly row: Row
  /** What one does with it, and the form that stands open for it. */
  readonly children: ReactNode
}

/** One row of the crosswalk in full: what it says, as words and as circles, who says so, and what proves or contradicts it. */
export function RowDetail({ row, children }: RowDetailProps) {
  const { mapping, possible, association, proofs, contradiction } = row
  const title = useId()
  return (
    <section className="row-detail" aria-labelledby={title}>
      <h2 id={title}>{capitalised(relationWord(possible, association))} <StatusWord value={rowStatus(row)} /></h2>
      {children}
      <Ends name="Source" ends={row.sources} />
      <Ends name="Target" ends={row.targets} />
      <div className="row-relation">
        <RelationPicture possible={possible} />
        <p>{relationSentence(possible)}</p>
        {possible && possible.length > 0 && <p className="muted">Filled: the source. Dashed: the target.{possible.length > 1 && ' One of these holds.'}</p>}
      </div>
      {mapping && <Said mapping={mapping} />}
      {proofs.length > 0 && <><h3>What proves it</h3><Proofs proofs={proofs} /></>}
      {contradiction && (
        <>
          <h3>What contradicts</h3>
          <p className="muted">These cannot both be true. Reject or change a mapping of one of them.</p>
          <div className="contradiction">
            <section aria-label="One side of the contradiction"><h4>One side</h4><Proofs proofs={contradiction.one} /></section>
            <section aria-label="The other side of the contradiction"><h4>The other side</h4><Proofs proofs={contradiction.other} /></section>
          </div>
        </>
      )}
    </section>
  )
}

function Ends({ name, ends }: { readonly name: string; readonly ends: readonly End[] }) {
  return (
    <div className="row-ends">
      <h3>{name}</h3>
      <ul>{ends.map(({ id, itemKind, label, summary }) => <li key={id}><ItemLink id={id} kind={itemKind} label={label} plain />{ends.length < 3 && summary && <p className="muted">{summary}</p>}</li>)}</ul>
    </div>
  )
}

/** Who said it and why, who reviewed it, and when. */
function Said({ mapping }: { readonly mapping: NonNullable<Row['mapping']> }) {
  const { author, reviewer, stated, reviewed } = mapping
  return (
    <dl className="said">
      <Fact name="Rationale">{mapping.rationale}</Fact>
      {mapping.reason && <Fact name="Why rejected">{mapping.reason}</Fact>}
      <Fact name="Said by">{author && <>{author}{stated && <>, <Day value={stated} /></>}</>}</Fact>
      <Fact name="Reviewed by">{reviewer && <>{reviewer}{reviewed && <>, <Day value={reviewed} /></>}</>}</Fact>
      {mapping.strength && <Fact name="Strength">{mapping.strength}{mapping.scale && ` (${mapping.scale})`}</Fact>}
      {mapping.predicate && <Fact name="Word of the file">{mapping.predicate}</Fact>}
      <Fact name="Mapping"><ItemLink id={mapping.id} kind={mapping.itemKind} label={mapping.label} /></Fact>
      <Fact name="Mapping set"><ItemLink id={mapping.set.id} kind={mapping.set.itemKind} label={mapping.set.label} /></Fact>
    </dl>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return <div><dt>{name}</dt><dd>{children || <span className="muted">not stated</span>}</dd></div>
}
