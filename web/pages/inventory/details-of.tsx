import type { ComponentType, ReactNode } from 'react'
import { Link } from 'react-router'
import type { Kind, TypedDocumentString } from '../../api/generated/graphql'
import { useRead } from '../../api/query'
import { capitalised } from '../../parts/enum-word'
import { ErrorState } from '../../parts/error-state'
import { explorerPath, historyPath } from '../../parts/item-path'
import { KindBadge } from '../../parts/kind-badge'
import { kinds } from '../../parts/kind'
import { Page } from '../../parts/page'
import { Skeleton } from '../../parts/skeleton'
import { StatusWord } from '../../parts/status-word'
import type { Named } from './cells'
import { Facts, type FactsByName } from './facts'
import { DoneNotice } from './forms/done-notice'
import { ItemActions } from './forms/item-actions'
import { KindBreadcrumb } from './kind-breadcrumb'
import { MissingItem } from './missing-item'
import type { RelationTable } from './relation-of'

interface DetailsDefinition<Result, Item> {
  readonly kind: Kind
  readonly document: TypedDocumentString<Result, { readonly id: string }>
  /** The item, if what was found is of this kind. */
  readonly select: (result: Result) => Item | null | undefined
  /** What it is about, in a paragraph above its facts. */
  readonly lead?: (item: Item) => ReactNode
  /** What it stands in, outermost first. */
  readonly ancestors?: (item: Item) => readonly Named[]
  readonly facts: (item: Item) => FactsByName
  /** What is done with it beside what is done with any item. */
  readonly verbs?: (item: Item) => ReactNode
  /** Whether it is out of use, where its facts say so. */
  readonly retired?: (item: Item) => boolean
  readonly tables: readonly RelationTable[]
}

/** Makes the page of one kind of item: what it is, its facts, a table for each relationship onward. */
export function detailsOf<Result, Item extends Named & { readonly revision: number }>(definition: DetailsDefinition<Result, Item>): ComponentType<{ readonly id: string }> {
  const { kind, document, select, lead, ancestors, facts, verbs, retired, tables } = definition
  const { word } = kinds[kind]

  return function Details({ id }) {
    const { data, error, isPending, refetch } = useRead(document, { id })
    const item = data && select(data)
    if (isPending) return <Page title={capitalised(word)} heading={id}><Skeleton lines={8} label={`Reading the ${word}`} /></Page>
    if (!item) {
      if (!error) return <MissingItem id={id} kind={kind} />
      return <Page title={capitalised(word)} heading={id}><ErrorState title={`The ${word} could not be read.`} error={error} onRetry={refetch} /></Page>
    }
    const isRetired = retired?.(item) ?? false
    return (
      <Page title={item.label} context={<KindBreadcrumb kind={kind} wholes={ancestors?.(item) ?? []} />} actions={<Actions id={id}><ItemActions kind={kind} item={item} retired={isRetired} /></Actions>}>
        <DoneNotice />
        <p className="identity"><KindBadge kind={kind} /> <span className="item-id">{item.id}</span>{isRetired && <> <StatusWord value="RETIRED" /></>}</p>
        {lead && <p className="summary">{lead(item)}</p>}
        {verbs?.(item)}
        <Facts facts={facts(item)} />
        {tables.map((Table, place) => <Table key={place} id={id} />)}
      </Page>
    )
  }
}

function Actions({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  return (
    <>
      <Link className="button button-primary" to={explorerPath(id)}>Show in Explorer</Link>
      <Link className="button" to={historyPath(id)}>History</Link>
      {children}
    </>
  )
}
