import { type ComponentType, createElement } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import type { Kind } from '../../api/generated/graphql'
import { Breadcrumb } from '../../parts/breadcrumb'
import { capitalised } from '../../parts/enum-word'
import { kindOfSegment, kinds } from '../../parts/kind'
import { Page } from '../../parts/page'
import { useShortcut } from '../../parts/shortcuts'
import { NotFoundPage } from '../not-found/not-found-page'
import { DoneNotice } from './forms/done-notice'
import { itemForms } from './forms/item-forms'
import { withArticle } from './forms/with-article'
import { Controls } from './lists/controls'
import { Datasets } from './lists/datasets'
import { Evidence } from './lists/evidence'
import { Frameworks } from './lists/frameworks'
import { MappingSets } from './lists/mapping-sets'
import { Mappings } from './lists/mappings'
import { Models } from './lists/models'
import { Organisations } from './lists/organisations'
import { Parties } from './lists/parties'
import { Requirements } from './lists/requirements'
import { Risks } from './lists/risks'
import { Systems } from './lists/systems'
import './inventory.css'

const lists: Readonly<Partial<Record<Kind, ComponentType>>> = {
  FRAMEWORK: Frameworks, REQUIREMENT: Requirements, MAPPING_SET: MappingSets, MAPPING: Mappings, ORGANISATION: Organisations, SYSTEM: Systems,
  MODEL: Models, DATASET: Datasets, RISK: Risks, CONTROL: Controls, EVIDENCE: Evidence, PARTY: Parties,
}

/** All items of one kind. */
export function ListPage() {
  const kind = kindOfSegment(useParams()['segment'])
  const List = kind && lists[kind]
  if (!List) return <NotFoundPage />
  return (
    <Page title={capitalised(kinds[kind].plural)} context={<Breadcrumb><Link to="/inventory">Inventory</Link></Breadcrumb>} actions={itemForms[kind] && <Register kind={kind} />}>
      <DoneNotice />
      {createElement(List, { key: kind })}
    </Page>
  )
}

function Register({ kind }: { readonly kind: Kind }) {
  const { word, segment } = kinds[kind]
  const [navigate, words] = [useNavigate(), `Register ${withArticle(word)}`]
  useShortcut('n', words, () => void navigate(`/inventory/${segment}/new`))
  return <Link className="button button-primary" to={`/inventory/${segment}/new`} aria-keyshortcuts="n">{words} <kbd aria-hidden="true">n</kbd></Link>
}
