import { graphql } from '../../api/generated'
import type { InspectItemQuery } from '../../api/generated/graphql'

/** One item with its facts and the first few items in each direction onward. */
export const InspectItem = graphql(`
  query InspectItem($id: ID!) {
    node(id: $id) {
      __typename
      id
      revision
      ... on Item { itemKind label }
      ... on Framework { frameworkTitle: title frameworkVersion: version publisher frameworkKind: kind frameworkUrl: url requirementCount assessableCount requirements(first: 5) { totalCount nodes { ...Named } } }
      ... on Requirement {
        ref summary level: kind assessable subject bound topics requirementUrl: url appliesFrom { condition from } framework { ...Named } parent { ...Named } addedBy { ...Named }
        parts(first: 5) { totalCount nodes { ...Named } }
        controls(first: 5) { totalCount nodes { ...Named } }
        evidence(first: 5) { totalCount nodes { ...Named } }
        mappings(first: 5) { totalCount nodes { ...Named } }
        refersTo(first: 5) { totalCount nodes { ...Named } }
        amendedBy(first: 5) { totalCount nodes { amendment { ...Named } } }
      }
      ... on Amendment { amendmentTitle: title adopted inForce sourceNote amendmentUrl: url effects(first: 5) { totalCount nodes { requirement { ...Named } } } }
      ... on MappingSet { source setAuthor: author setLicence: licence setUrl: url method pairCount mappings(first: 5) { totalCount nodes { ...Named } } }
      ... on Mapping { relation strength mappingStatus: status rationale author reviewer stated reviewed set { ...Named } sources { ...Named } targets { ...Named } }
      ... on System {
        purpose lifecycle roles placedOnMarket markets owner { ...Named }
        controls(first: 5) { totalCount nodes { ...Named } }
        evidence(first: 5) { totalCount nodes { ...Named } }
        risks(first: 5) { totalCount nodes { ...Named } }
        models(first: 5) { totalCount nodes { ...Named } }
        datasets(first: 5) { totalCount nodes { ...Named } }
      }
      ... on Model {
        modelVersion: version licence provenance description owner { ...Named }
        trainedOn(first: 5) { totalCount nodes { ...Named } }
        usedBy(first: 5) { totalCount nodes { ...Named } }
      }
      ... on Dataset {
        datasetVersion: version licence provenance description personalData owner { ...Named }
        derivedFrom(first: 5) { totalCount nodes { ...Named } }
        trains(first: 5) { totalCount nodes { ...Named } }
        usedBy(first: 5) { totalCount nodes { ...Named } }
      }
      ... on Risk {
        description likelihood impact treatment residual owner { ...Named }
        controls(first: 5) { totalCount nodes { ...Named } }
        systems(first: 5) { totalCount nodes { ...Named } }
      }
      ... on Control {
        description controlKind: kind scope cadence owner { ...Named }
        requirements(first: 5) { totalCount nodes { ...Named } }
        systems(first: 5) { totalCount nodes { ...Named } }
        evidence(first: 5) { totalCount nodes { ...Named } }
        risks(first: 5) { totalCount nodes { ...Named } }
      }
      ... on Evidence {
        description evidenceUrl: url collected validUntil validity verdict result owner { ...Named }
        controls(first: 5) { totalCount nodes { ...Named } }
        systems(first: 5) { totalCount nodes { ...Named } }
        requirements(first: 5) { totalCount nodes { ...Named } }
      }
      ... on Organisation { orgScope: scope profile decisions(first: 1) { totalCount } }
      ... on Party { partyKind: kind owns(first: 5) { totalCount nodes { ...Named } } }
    }
  }
  fragment Named on Item { id itemKind label }
`)

export type Inspected = NonNullable<InspectItemQuery['node']>
