import type { Data } from './component.js'

const words = /\b(?:personal(?:ly)?[\s-]+(?:data|information|identifiable)|personally[\s-]+identifiable|PII|PHI|special categor(?:y|ies))\b/i
const denied = /\b(?:no|not|non|none|without|free of|excludes?|excluding|removed|anonymi[sz]ed)\b/i

/**
 * True where the file says that personal data stand in it; else undefined. "Public" or "no sensitive data" does not say that there are none,
 * and a text that denies or removes is for a person to read.
 */
export function personalDataOf(data: readonly Data[]): true | undefined {
  const texts = data.flatMap(({ classification, sensitiveData }) => [classification ?? '', ...(sensitiveData ?? [])])
  return texts.some(text => words.test(text) && !denied.test(text)) ? true : undefined
}
