import { graphql } from '../../../api/generated'

export const RegisterSystem = graphql(`
  mutation RegisterSystem($input: RegisterSystemInput!) { registerSystem(input: $input) { ...WrittenParts } }
  fragment WrittenParts on ItemChanged { item { id itemKind label revision } change revision bookmark }
`)

export const EditSystem = graphql(`
  mutation EditSystem($input: EditSystemInput!) { editSystem(input: $input) { ...WrittenParts } }
`)

export const RegisterModel = graphql(`
  mutation RegisterModel($input: RegisterModelInput!) { registerModel(input: $input) { ...WrittenParts } }
`)

export const EditModel = graphql(`
  mutation EditModel($input: EditModelInput!) { editModel(input: $input) { ...WrittenParts } }
`)

export const RegisterDataset = graphql(`
  mutation RegisterDataset($input: RegisterDatasetInput!) { registerDataset(input: $input) { ...WrittenParts } }
`)

export const EditDataset = graphql(`
  mutation EditDataset($input: EditDatasetInput!) { editDataset(input: $input) { ...WrittenParts } }
`)

export const RegisterParty = graphql(`
  mutation RegisterParty($input: RegisterPartyInput!) { registerParty(input: $input) { ...WrittenParts } }
`)

export const LinkItems = graphql(`
  mutation LinkItems($input: LinkInput!) { linkItems(input: $input) { ...WrittenParts } }
`)

export const UnlinkItems = graphql(`
  mutation UnlinkItems($input: LinkInput!) { unlinkItems(input: $input) { ...WrittenParts } }
`)

export const RetireItem = graphql(`
  mutation RetireItem($input: RetireInput!) { retireItem(input: $input) { ...WrittenParts } }
`)

export const Decide = graphql(`
  mutation Decide($input: DecideInput!) { decide(input: $input) { ...WrittenParts } }
`)
