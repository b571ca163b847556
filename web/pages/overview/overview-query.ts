import { graphql } from '../../api/generated'
import type { ReadOverviewQuery } from '../../api/generated/graphql'

export const ReadOverview = graphql(`
  query ReadOverview {
    overview {
      on
      items { kind count }
      evidence { verdict validity count }
      mappings { status count }
      topics { framework topic count }
    }
    frameworks { id itemKind label version requirementCount assessableCount }
    mappingSets { id itemKind label author mappingCount }
    changes(first: 5) { totalCount nodes { id revision at actor action touchedCount } }
    article: node(id: "eu-ai-act:10/2/f") { id }
    subcategory: node(id: "nist-ai-rmf:GOVERN-1.1") { id }
    system: node(id: "system:cv-screening") { id }
  }
`)

export type OverviewData = ReadOverviewQuery
