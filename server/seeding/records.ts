import { z } from 'zod'
import { applying, rule } from '../model/rule.js'
import { topics } from '../model/topic.js'
import * as words from '../model/words.js'
import { answers } from './answers.js'

/**
 * The shape of every record under `seed/`. A key nobody declared here is an error that names the file, the record and the key,
 * so that a slip of the pen in a data file is found on load and not by an auditor.
 */

const text = z.string().trim().min(1)
const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9./-]*$/, 'an id holds letters, digits, dots, slashes and hyphens')
const itemId = (kind: string) => z.string().regex(new RegExp(`^${kind}:[A-Za-z0-9][A-Za-z0-9./-]*$`), `an id that starts with "${kind}:"`)
const requirementId = z.string().regex(/^[a-z0-9-]+:[A-Za-z0-9][A-Za-z0-9./-]*$/, 'an id such as eu-ai-act:10/2/f')
const date = z.iso.date()
const url = z.url()

export const framework = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: text,
  shortTitle: text,
  version: text,
  publisher: text,
  kind: z.enum(words.frameworkKinds),
  url,
})

/**
 * One provision. `id` and `parent` are local to the framework: `10/2/f` of `eu-ai-act` becomes `eu-ai-act:10/2/f`. A part that says nothing of
 * `url` or `appliesFrom` has what stands with the nearest whole that does.
 */
export const requirement = z.strictObject({
  id,
  ref: text,
  parent: id.optional(),
  kind: text,
  title: text.optional(),
  summary: text,
  assessable: z.boolean(),
  subject: z.enum(words.subjects).optional(),
  role: z.enum(words.partRoles).default('all'),
  /** Whom it binds; empty where the framework does not tell roles apart. */
  bound: z.array(z.enum(words.boundRoles)).default([]),
  topics: z.array(z.enum(topics)).default([]),
  refersTo: z.array(requirementId).default([]),
  /** The first condition that holds decides (model/rule.ts). */
  appliesFrom: z.array(applying).default([]),
  url: url.optional(),
})

/** How a provision reads from then on: the fields that change. */
const patch = z.strictObject({
  ref: text.optional(),
  kind: text.optional(),
  title: text.optional(),
  summary: text.optional(),
  assessable: z.boolean().optional(),
  subject: z.enum(words.subjects).optional(),
  role: z.enum(words.partRoles).optional(),
  bound: z.array(z.enum(words.boundRoles)).optional(),
  topics: z.array(z.enum(topics)).optional(),
  appliesFrom: z.array(applying).optional(),
  /** The rule by which it applies from then on, in place of its own under `seed/rules`. */
  applicability: rule.optional(),
})

/**
 * A provision that is added: its record, the part of the same whole that it stands behind, and what stands in it, each with its whole as in the files of a
 * framework. Link and date are those of the act and of the effect.
 */
const added = requirement.omit({ parent: true, refersTo: true, appliesFrom: true, url: true })
const addition = added.extend({ after: id, parts: z.array(added.extend({ parent: id })).min(1).optional() })

const effect = {
  id,
  from: date.optional(),
  verified: z.boolean(),
  summary: text,
}

/**
 * A later act and what it changes. `from` of an effect is by default the day on which the act came into force; `verified` tells whether it was compared
 * with the official text. An effect that adds a provision names the whole of which that becomes a part.
 */
export const amendment = z.strictObject({
  id: itemId('amendment'),
  title: text,
  shortTitle: text,
  adopted: date,
  inForce: date,
  url,
  sourceNote: text,
  effects: z.array(z.discriminatedUnion('effect', [
    z.strictObject({ ...effect, effect: z.literal('adds'), amends: requirementId, patch: addition }),
    z.strictObject({
      ...effect,
      effect: z.enum(words.amendmentEffects).exclude(['adds']),
      /** Several where they change alike. */
      amends: z.union([requirementId, z.array(requirementId).min(1)]),
      patch,
    }),
  ])),
})

/** A crosswalk: the set, and one record a published statement. `source` and `target` are whole requirement ids; n:m stays as published. */
export const crosswalk = z.strictObject({
  set: z.strictObject({
    id: itemId('mapping-set'),
    title: text,
    source: text,
    author: text,
    licence: text,
    method: text,
    overlapMeans: z.enum(words.overlapMeanings),
    grouping: z.enum(words.groupings),
    url: url.optional(),
  }),
  /** Requirements of either side that have no counterpart on the other, each with the reason. */
  nothing: z.array(z.strictObject({ requirement: requirementId, reason: text })).default([]),
  mappings: z.array(
    z.strictObject({
      id: itemId('mapping'),
      source: z.array(requirementId).min(1),
      target: z.array(requirementId).min(1),
      relation: z.enum(words.setRelations),
      status: z.enum(words.mappingStatuses),
      rationale: text.optional(),
      /** How sure whoever stated it is, from 0 to 1. */
      confidence: z.number().min(0).max(1).optional(),
      /** What a second, independent reading found where it differs: another relation, or none at all. */
      otherReading: z.strictObject({ relation: z.enum([...words.setRelations, 'none']), reason: text }).optional(),
      author: text.optional(),
      reviewer: text.optional(),
      stated: date.optional(),
      reviewed: date.optional(),
    }),
  ),
})

const owner = itemId('party').optional()

export const organisation = z.strictObject({
  id: itemId('organisation'),
  name: text,
  scope: text,
  profile: text.optional(),
  decides: z.array(z.strictObject({
    requirement: requirementId, decision: z.enum(words.decisions), justification: text, from: date,
  })).default([]),
})

export const party = z.strictObject({ id: itemId('party'), name: text, kind: z.enum(words.partyKinds) })

/** Facts that nobody has answered are left out: a missing fact is UNKNOWN, an empty list is the answer "none". */
export const system = z.strictObject({
  id: itemId('system'),
  name: text,
  purpose: text,
  owner,
  ...answers,
  lifecycle: z.enum(words.lifecycles),
  uses: z.array(z.union([itemId('model'), itemId('dataset')])).default([]),
})

export const model = z.strictObject({
  id: itemId('model'),
  name: text,
  version: text,
  licence: text.optional(),
  provenance: text,
  description: text.optional(),
  owner,
  trainedOn: z.array(itemId('dataset')).default([]),
})

export const dataset = z.strictObject({
  id: itemId('dataset'),
  name: text,
  version: text,
  licence: text.optional(),
  provenance: text,
  description: text.optional(),
  personalData: z.boolean().optional(),
  owner,
  derivedFrom: z.array(itemId('dataset')).default([]),
})

export const risk = z.strictObject({
  id: itemId('risk'),
  title: text,
  description: text.optional(),
  likelihood: z.enum(words.riskLevels),
  impact: z.enum(words.riskLevels),
  treatment: z.enum(words.riskTreatments),
  residual: z.enum(words.riskLevels),
  owner,
  affects: z.array(itemId('system')).default([]),
})

export const control = z.strictObject({
  id: itemId('control'),
  title: text,
  description: text.optional(),
  kind: z.enum(words.controlKinds),
  scope: z.enum(words.controlScopes),
  cadence: text,
  owner,
  satisfies: z.array(z.strictObject({
    requirement: requirementId,
    extent: z.enum(words.claimExtents),
    rationale: text,
    from: date,
    until: date.optional(),
    state: z.enum(words.claimStates).default('held'),
  })).default([]),
  /** One record a period: a control that failed in May and was mended in June stands here three times. */
  appliesTo: z.array(z.strictObject({
    system: z.union([itemId('system'), itemId('organisation')]), state: z.enum(words.controlStates), from: date, until: date.optional(),
  })).default([]),
  mitigates: z.array(itemId('risk')).default([]),
})

/** `collected` and `validUntil` are days; on `validUntil` the evidence still counts, on the day after it does not. */
export const evidence = z.strictObject({
  id: itemId('evidence'),
  title: text,
  description: text.optional(),
  url: url.optional(),
  digest: z.string().regex(/^sha256:[0-9a-f]{64}$/).optional(),
  collected: date,
  validUntil: date.optional(),
  verdict: z.enum(words.evidenceVerdicts),
  result: z.enum(words.evidenceResults),
  owner,
  evidences: z.array(itemId('control')).min(1),
  about: z.array(itemId('system')).default([]),
  for: z.array(requirementId).default([]),
})
