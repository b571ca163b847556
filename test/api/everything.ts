/**
 * What a client can ask of the graph's content, each root field in the ways it is asked, with every field that leads onward; `?` is where `asOf`
 * stands. What is found by words alone may come in another order from the past, so it is asked in a document of its own.
 */
const item = '__typename id revision ... on Item { itemKind label }'
const requirement = `${item} ref title summary kind assessable subject role topics framework { ${item} requirementCount assessableCount } parent { id } addedBy { id label } ancestors { id } partCount
  parts(first: 3) { totalCount pageInfo { hasNextPage endCursor } nodes { id } } refersTo { nodes { id } } referredToBy(first: 3) { totalCount nodes { id } }
  mappings(first: 4) { totalCount pageInfo { endCursor } nodes { id status } } claims { totalCount nodes { id extent state control { id } requirement { id } } } controls { nodes { id } } evidence { nodes { id } }`
const mapping = `${item} relation negated possible status set { id mappingCount pairCount } sources { id } targets { id }`
const scene = 'nodes { id kind ref title status hop } edges { id source target kind status } groups { id anchor kind edge outgoing count } bearing { framework label count shown } shown total'

export const everything: Readonly<Record<string, string>> = {
  'an item': `{ node(id: "eu-ai-act:10", ?) { ... on Requirement { ${requirement} } } }`,
  'a provision that was added': `{ node(id: "eu-ai-act:5/1/ba", ?) { ... on Requirement { ${requirement} appliesFrom { from by { ${item} } } } } }`,
  'nothing': '{ node(id: "nowhere", ?) { id } }',
  'the frameworks': `{ frameworks(?) { ${item} title requirementCount assessableCount requirements(first: 3) { totalCount nodes { id } } } }`,
  'a framework and its text': `{ framework(id: "iso-42001", ?) { ${item} requirements(all: true, first: 60) { totalCount pageInfo { hasNextPage endCursor } nodes { ${requirement} } } } }`,
  'the parts of a provision': '{ framework(id: "nist-ai-rmf", ?) { requirements(parent: "nist-ai-rmf:MEASURE-2", first: 5) { totalCount nodes { id ref } } } }',
  'provisions by their references': `{ a: requirement(framework: "eu-ai-act", ref: "Art. 10", ?) { ${requirement} } b: requirement(framework: "iso-42001", ref: "ISO/IEC 42001:2023 A.6.2.4", ?) { id } c: requirement(framework: "nist-ai-rmf", ref: "nowhere", ?) { id } }`,
  'provisions by topic': `{ requirements(filter: { topic: "data governance", assessable: true, text: "data" }, first: 10, ?) { totalCount edges { cursor node { id } } } }`,
  'the systems': `{ systems(?) { totalCount edges { cursor } nodes { ${item} name roles lifecycle owner { ${item} } models { nodes { id } } datasets { nodes { id } } controls(first: 3) { totalCount pageInfo { endCursor } nodes { id } }
    applications { nodes { id state from until control { id } system { id } } } evidence { totalCount nodes { id } } risks { nodes { id } } } } }`,
  'the models and datasets': `{ models(?) { nodes { ${item} owner { id } trainedOn { nodes { id derivedFrom { nodes { id } } derivatives { nodes { id } } trains { nodes { id } } usedBy { nodes { id } } } } usedBy { nodes { id } } } }
    datasets(filter: { personalData: true }, ?) { totalCount nodes { ${item} } } }`,
  'the risks': `{ risks(first: 5, ?) { totalCount pageInfo { hasNextPage endCursor } nodes { ${item} owner { id } systems { nodes { id } } controls { nodes { id } } } } }`,
  'the controls': `{ controls(first: 200, ?) { totalCount nodes { ${item} title owner { id } claims { nodes { id rationale from } } requirements { nodes { id } } systems { nodes { id } } applications { totalCount } evidence { nodes { id } } risks { nodes { id } } } } }`,
  'the controls of a system': '{ controls(filter: { system: "system:cv-screening", scope: SYSTEM }, first: 4, ?) { totalCount edges { cursor node { id } } } }',
  'the evidence': `{ evidence(filter: { verdict: ACCEPTED, validity: VALID }, on: "2026-06-01", first: 20, ?) { totalCount nodes { ${item} validity(on: "2026-06-01") owner { id } controls { nodes { id } } systems { nodes { id } } requirements { nodes { id } } } } }`,
  'the parties and organisations': `{ parties(?) { totalCount nodes { ${item} owns(first: 5) { totalCount nodes { id } } } } organisations(?) { ${item} decisions(first: 20) { totalCount nodes { id requirement { id } } } } }`,
  'the overview': '{ overview(on: "2026-06-01", ?) { on items { kind count } evidence { verdict validity count } mappings { status count } } }',
  'the crosswalks': `{ mappingSets(?) { ${item} title mappingCount pairCount mappings(first: 5) { totalCount nodes { id } } } mappings(filter: { status: [APPROVED] }, first: 30, ?) { totalCount nodes { ${mapping} } } }`,
  'a crosswalk': `{ crosswalk(source: "iso-42001", target: "nist-ai-rmf", status: [APPROVED, PROPOSED], first: 30, ?) { totalCount pairCount pageInfo { endCursor hasNextPage } nodes { derived possible association mapping { ${mapping} } sources { id } targets { id } } } }`,
  'pictures': `{ a: neighbourhood(focus: ["eu-ai-act:10"], hops: 2, limit: 60, ?) { ${scene} } b: neighbourhood(focus: ["control:data-governance-file", "system:cv-screening"], edges: TRACE, kinds: [EVIDENCE, REQUIREMENT], ?) { ${scene} }
    c: neighbourhood(focus: ["party:data-governance"], limit: 5, ?) { ${scene} } d: neighbourhood(focus: ["mapping-set:nist-ai-rmf-iso-42001"], limit: 20, open: ["mapping-set:nist-ai-rmf-iso-42001|HAS_MAPPING|to|Mapping"], ?) { ${scene} } }`,
  'pictures of a topic': `{ a: neighbourhood(topic: "human oversight", ?) { ${scene} } b: neighbourhood(focus: ["eu-ai-act:10", "system:cv-screening"], topic: "data governance", hops: 2, limit: 60, ?) { ${scene} }
    c: neighbourhood(focus: ["control:data-governance-file"], topic: "risk assessment", wholeTopic: true, hops: 0, limit: 20, ?) { ${scene} } }`,
  'paths': `{ a: paths(from: "eu-ai-act:10", to: "system:cv-screening", maxLength: 4, first: 50, ?) { nodes { id title hop } edges { id } paths { length nodes edges } truncated }
    b: paths(from: "nist-ai-rmf:MAP-2.3", to: "iso-42001:A.7.2", edges: CROSSWALK, ?) { paths { nodes edges } truncated } }`,
  'what is named': '{ a: search(text: "Art 10", first: 1, ?) { edges { match cursor node { id label } } } b: search(text: "10(2)(z)", first: 2, ?) { edges { match node { id } } } c: search(text: "system:cv-screening", first: 1, ?) { totalCount nodes { id } } }',
}

/** Searches by words; every word narrows what is found so far that one page holds it all. */
export const spoken: readonly string[] = ['bias test', 'data governance file', 'cv scr', 'Dätä góvernan', 'human overs']
