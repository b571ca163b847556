import { all, joined, same, speaking } from '../contract/fits.js'
import { type Fits, listQuestion } from '../contract/listing.js'
import { textAt } from '../contract/recall.js'
import { validityOn } from '../model/validity.js'

const owner = joined('owner', 'OWNS', 'from', 'PARTY')

export const listRisks = listQuestion('assurance/list-risks', 'RISK', all(
  speaking('sortKey', 'description'), same('treatment'), joined('system', 'AFFECTS', 'to', 'SYSTEM'), owner,
))

export const listControls = listQuestion('assurance/list-controls', 'CONTROL', all(
  speaking('sortKey', 'description'), same('kind'), same('scope'),
  joined('requirement', 'SATISFIES', 'to', 'REQUIREMENT'), joined('system', 'APPLIES_TO', 'to', 'SYSTEM'), owner,
))

const validity: Fits = (facts, { validity: wanted, on }) => item =>
  wanted === null || wanted === validityOn(textAt(facts, item, 'collected'), textAt(facts, item, 'validUntil'), on)

export const listEvidence = listQuestion('assurance/list-evidence', 'EVIDENCE', all(
  speaking('sortKey', 'description'), same('verdict'), same('result'), validity,
  joined('control', 'EVIDENCES', 'to', 'CONTROL'), joined('system', 'ABOUT', 'to', 'SYSTEM'), owner,
))
