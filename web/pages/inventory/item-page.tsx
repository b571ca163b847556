import { type ComponentType, createElement } from 'react'
import { useParams } from 'react-router'
import type { Kind } from '../../api/generated/graphql'
import { kindOfSegment } from '../../parts/kind'
import { NotFoundPage } from '../not-found/not-found-page'
import { ControlDetails } from './details/control'
import { DatasetDetails } from './details/dataset'
import { EvidenceDetails } from './details/evidence'
import { FrameworkDetails } from './details/framework'
import { MappingDetails } from './details/mapping'
import { MappingSetDetails } from './details/mapping-set'
import { ModelDetails } from './details/model'
import { OrganisationDetails } from './details/organisation'
import { PartyDetails } from './details/party'
import { RequirementDetails } from './details/requirement'
import { RiskDetails } from './details/risk'
import { SystemDetails } from './details/system'
import './inventory.css'

const details: Readonly<Partial<Record<Kind, ComponentType<{ readonly id: string }>>>> = {
  FRAMEWORK: FrameworkDetails, REQUIREMENT: RequirementDetails, MAPPING_SET: MappingSetDetails, MAPPING: MappingDetails,
  ORGANISATION: OrganisationDetails, SYSTEM: SystemDetails, MODEL: ModelDetails, DATASET: DatasetDetails, RISK: RiskDetails,
  CONTROL: ControlDetails, EVIDENCE: EvidenceDetails, PARTY: PartyDetails,
}

/** One item: its facts and what it is related to. */
export function ItemPage() {
  const { segment, '*': id } = useParams()
  const kind = kindOfSegment(segment)
  const Details = kind && details[kind]
  if (!Details || !id) return <NotFoundPage />
  return createElement(Details, { key: id, id })
}
