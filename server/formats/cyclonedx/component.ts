import { z } from 'zod'

const text = z.string().nullish()
const organisation = z.looseObject({ name: text }).nullish()

/** Who looks after data; each is an organisation, or a contact, which is a person and no provenance. */
const governance = z.looseObject({
  custodians: z.array(z.looseObject({ organization: organisation })).nullish(),
  stewards: z.array(z.looseObject({ organization: organisation })).nullish(),
  owners: z.array(z.looseObject({ organization: organisation })).nullish(),
}).nullish()

/** One body of data: of a component of type `data`, or of a model card (CycloneDX, componentData). */
export const dataSchema = z.looseObject({
  'bom-ref': text, type: text, name: text, description: text, classification: text, sensitiveData: z.array(z.string()).nullish(),
  contents: z.looseObject({ url: text }).nullish(), governance,
})
export type Data = z.infer<typeof dataSchema>

export const modelCardSchema = z.looseObject({
  modelParameters: z.looseObject({ datasets: z.array(z.union([z.looseObject({ ref: z.string() }), dataSchema])).nullish() }).nullish(),
}).nullish()

/** A component that becomes an item. Further members are kept as they are. */
export const componentSchema = z.looseObject({
  'bom-ref': text, type: z.string(), name: z.string().trim().min(1), version: text, description: text, group: text, publisher: text, author: text, purl: text,
  supplier: organisation, manufacturer: organisation, manufacture: organisation,
  authors: z.array(z.looseObject({ name: text })).nullish(),
  licenses: z.array(z.looseObject({ expression: text, license: z.looseObject({ id: text, name: text }).nullish() })).nullish(),
  externalReferences: z.array(z.looseObject({ type: z.string(), url: z.string() })).nullish(),
  modelCard: modelCardSchema, data: z.array(dataSchema).nullish(),
})
export type Component = z.infer<typeof componentSchema>

/** What heads a document. */
export const documentSchema = z.looseObject({
  serialNumber: text, version: z.number().nullish(),
  metadata: z.looseObject({ component: z.looseObject({}).nullish() }).nullish(),
  components: z.array(z.unknown()).nullish(), dependencies: z.array(z.unknown()).nullish(),
})
export type Document = z.infer<typeof documentSchema>
