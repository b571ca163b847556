import type { Kind } from '../../../api/generated/graphql'
import { controlKinds, lifecycles, partyKinds, results, riskLevels, scopes, treatments } from '../choices'
import type { Field } from './field'
import type { Verb } from './use-verb'
import { EditControl, EditEvidence, EditRisk, RegisterControl, RegisterEvidence, RegisterRisk } from './write-assurance'
import { EditDataset, EditModel, EditSystem, RegisterDataset, RegisterModel, RegisterParty, RegisterSystem } from './write-inventory'

/** How items of a kind are registered and edited. */
export interface ItemForm {
  readonly fields: readonly Field[]
  readonly register: Verb
  readonly edit?: { readonly verb: Verb; /** Under which name the input says which item is meant. */ readonly item: string }
  /** What retiring one means, where that can be done. */
  readonly retire?: string
}

const owner: Field = { name: 'owner', label: 'Owner', type: 'owner', hint: 'The team or role that answers for it.' }
const description: Field = { name: 'description', label: 'Description', type: 'long text' }
const title: Field = { name: 'title', label: 'Title', type: 'text', required: true }
const made: readonly Field[] = [
  { name: 'name', label: 'Name', type: 'text', required: true },
  { name: 'version', label: 'Version', type: 'text', required: true },
  { name: 'provenance', label: 'Provenance', type: 'long text', required: true, hint: 'Where it comes from: who made it, from what, when.' },
  { name: 'licence', label: 'Licence', type: 'text' },
]
const level = (name: string, label: string, hint?: string): Field => ({ name, label, type: 'choice', choices: riskLevels, required: true, ...(hint && { hint }) })
const systems: Field = { name: 'systems', label: 'Systems', type: 'items', kinds: ['SYSTEM'], onlyNew: true }
const stays = 'What is recorded about it stays and can still be looked at; nothing is deleted.'

/** The forms as data: one generic form shows them all. */
export const itemForms: Readonly<Partial<Record<Kind, ItemForm>>> = {
  SYSTEM: {
    fields: [
      { name: 'name', label: 'Name', type: 'text', required: true },
      { name: 'purpose', label: 'Purpose', type: 'long text', required: true, hint: 'What it is for and whom it concerns, in a sentence or two.' },
      { name: 'lifecycle', label: 'Where it is in its life', type: 'choice', choices: lifecycles.map(({ word }) => ({ value: word, word })), required: true, fact: true },
      owner,
    ],
    register: RegisterSystem,
    edit: { verb: EditSystem, item: 'system' },
    retire: `The system counts as retired: it leaves the coverage of the organisation and is not listed among what is due. ${stays}`,
  },
  MODEL: {
    fields: [...made, description, owner],
    register: RegisterModel, edit: { verb: EditModel, item: 'model' },
    retire: `The model counts as out of use. Systems that name it go on naming it until that is taken away. ${stays}`,
  },
  DATASET: {
    fields: [...made, { name: 'personalData', label: 'Holds personal data', type: 'yes or no' }, description, owner],
    register: RegisterDataset, edit: { verb: EditDataset, item: 'dataset' },
    retire: `The dataset counts as out of use. What was trained on it or derived from it goes on naming it. ${stays}`,
  },
  RISK: {
    fields: [
      title, description, level('likelihood', 'Likelihood'), level('impact', 'Impact'),
      { name: 'treatment', label: 'Treatment', type: 'choice', choices: treatments, required: true },
      level('residual', 'Residual', 'What is left of it once it is treated.'), systems, owner,
    ],
    register: RegisterRisk, edit: { verb: EditRisk, item: 'risk' },
    retire: `The risk counts as over. ${stays}`,
  },
  CONTROL: {
    fields: [
      title, description,
      { name: 'kind', label: 'Kind', type: 'choice', choices: controlKinds, required: true },
      { name: 'scope', label: 'Scope', type: 'choice', choices: scopes, required: true, hint: 'Of the organisation as a whole, or of each system it is applied to.' },
      { name: 'cadence', label: 'Cadence', type: 'text', required: true, hint: 'How often it is done: each quarter, before each release.' },
      owner,
    ],
    register: RegisterControl, edit: { verb: EditControl, item: 'control' },
    retire: `The control serves no requirement from today on: its claims and its periods at systems end. ${stays}`,
  },
  EVIDENCE: {
    fields: [
      title, description,
      { name: 'controls', label: 'Controls it is evidence of', type: 'items', kinds: ['CONTROL'], required: true, onlyNew: true },
      { ...systems, label: 'Systems it is about', hint: 'Without any it counts only for controls of organisation scope.' },
      { name: 'requirements', label: 'Requirements it counts for alone', type: 'items', kinds: ['REQUIREMENT'], onlyNew: true, hint: 'Left empty, it counts for everything its controls are claimed to satisfy.' },
      { name: 'result', label: 'What it shows', type: 'choice', choices: results, required: true },
      { name: 'collected', label: 'Collected', type: 'day', required: true },
      { name: 'validUntil', label: 'Valid until', type: 'day', hint: 'The last day on which it counts. Left empty, it does not lapse.' },
      { name: 'url', label: 'Where it is kept', type: 'text', hint: 'An address; a link is shown to readers.' },
      { name: 'digest', label: 'Digest of the file', type: 'digest', hint: 'Proves later that the file is the same. It is worked out in this browser; the file is sent nowhere.' },
      owner,
    ],
    register: RegisterEvidence, edit: { verb: EditEvidence, item: 'evidence' },
    retire: `The evidence counts for no control from now on. ${stays}`,
  },
  PARTY: {
    fields: [
      { name: 'name', label: 'Name', type: 'text', required: true, hint: 'A team or a role, never a person.' },
      { name: 'kind', label: 'Kind', type: 'choice', choices: partyKinds, required: true },
    ],
    register: RegisterParty,
  },
}
