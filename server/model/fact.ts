import { marketFault } from './market.js'

/** How a fact is answered: with yes or no, one of a list, any of a list, or a day. */
export type FactKind = 'boolean' | 'choice' | 'list' | 'date'

/** A fact of a system that rules read, and the question by which a person answers it. */
export interface FactDefinition {
  readonly kind: FactKind
  /** In plain words, as a person is asked. */
  readonly question: string
  /** What helps to answer it. */
  readonly help?: string
  /** The provision that makes it matter. */
  readonly by?: string
  /** What may be answered, with what it means on screen; a list or choice without options takes any text. */
  readonly options?: readonly { readonly value: string; readonly says: string }[]
  /** What is wrong with an entry of a list without options; null where nothing is. */
  readonly amiss?: (entry: string) => string | null
}

type YesOrNo = FactDefinition & { readonly kind: 'boolean' }

const yesOrNo = (question: string, by?: string, help?: string): YesOrNo => ({ kind: 'boolean', question, ...(by && { by }), ...(help && { help }) })

/** The closed list of facts. Every one is missing until somebody answers; "none" (an empty list, or no day) is an answer. */
export const factDefinitions = {
  lifecycle: { kind: 'choice', question: 'Where is the system in its life?', options: ['planned', 'in development', 'in use', 'retired'].map(value => ({ value, says: value })) },
  roles: {
    kind: 'list', question: 'What are you to this system?', by: 'eu-ai-act:3',
    help: 'Whoever puts their name on a high-risk system, changes it substantially, or gives a system a purpose that makes it high-risk, counts as its provider.',
    options: [
      { value: 'provider', says: 'provider: develops it, or has it developed, and offers it under an own name' },
      { value: 'deployer', says: 'deployer: uses it under its own authority' },
      { value: 'importer', says: 'importer: brings it into the Union for a provider outside' },
      { value: 'distributor', says: 'distributor: makes it available without being provider or importer' },
      { value: 'product manufacturer', says: 'product manufacturer: sells a product that contains it under an own name; under Annex I, Section A, that makes you its provider as well' },
      { value: 'authorised representative', says: 'authorised representative: acts in the Union for a provider outside' },
    ],
  },
  markets: { kind: 'list', question: 'Where is it offered or used?', by: 'eu-ai-act:2/1', help: 'EU for the European Union, also where whoever uses it is established or located there; other countries by their code of two letters.', amiss: marketFault },
  outputUsedInUnion: yesOrNo('Is what it puts out used in the Union?', 'eu-ai-act:2/1/c'),
  exclusionGrounds: {
    kind: 'list', question: 'Is it used for one of these purposes alone?', by: 'eu-ai-act:2', help: 'None is an answer.',
    options: [
      { value: 'military', says: 'military, defence or national security' },
      { value: 'foreign authority', says: 'by you, an authority outside the Union or an international organisation, under an agreement on law enforcement that protects people\'s rights' },
      { value: 'scientific research', says: 'scientific research and development, and nothing else' },
      { value: 'work before release', says: 'research, tests and development before any release' },
      { value: 'personal', says: 'personal, not in the course of work' },
    ],
  },
  openSource: yesOrNo('Is it released under a free and open-source licence?', 'eu-ai-act:2/12'),
  practices: {
    kind: 'list', question: 'Does it do one of these things?', by: 'eu-ai-act:5/1', help: 'None is an answer.',
    options: [
      { value: 'manipulation', says: 'influences people below their awareness or by deception, so that harm is likely' },
      { value: 'exploiting vulnerability', says: 'exploits age, disability or social situation, so that harm is likely' },
      { value: 'social scoring', says: 'scores people by their social behaviour or character, and they are treated worse for it elsewhere or out of proportion' },
      { value: 'crime prediction', says: 'predicts crimes of a person from profiling or personality alone' },
      { value: 'face scraping', says: 'builds face databases by untargeted scraping' },
      { value: 'emotion inference', says: 'infers emotions at work or in education, other than for medical or safety reasons' },
      { value: 'sensitive categorisation', says: 'infers sensitive traits of individuals from biometrics' },
      { value: 'real-time identification', says: 'identifies people live in public for law enforcement' },
      { value: 'intimate imagery', says: 'makes intimate imagery of people without consent' },
      { value: 'abuse material', says: 'makes child sexual abuse material' },
    ],
  },
  annexISection: {
    kind: 'choice', question: 'Is it a product, or the safety component of one, under a law of Annex I?', by: 'eu-ai-act:6/1',
    help: 'What only assists users, saves work or improves performance or quality is no safety component, unless its failure would endanger health and safety.',
    options: [
      { value: 'A', says: 'yes, under Section A (toys, lifts, radio equipment, medical devices and the like)' },
      { value: 'B', says: 'yes, under Section B (aviation, vehicles, marine, rail, and machinery since July 2026)' },
      { value: 'none', says: 'no' },
    ],
  },
  thirdPartyAssessment: yesOrNo('Must a third party assess that product before it is sold?', 'eu-ai-act:6/1/b', 'No, where only risks other than those to health and safety call for it, such as interference with radio.'),
  annexIIIPoints: {
    kind: 'list', question: 'Which uses of Annex III is it intended for?', by: 'eu-ai-act:6/2', help: 'None is an answer.',
    options: [
      { value: '1(a)', says: '1(a): identifies people from afar by their bodies or behaviour, and does not merely confirm who somebody claims to be' },
      { value: '1(b)', says: '1(b): sorts people by sensitive traits that it infers from biometrics' },
      { value: '1(c)', says: '1(c): recognises emotions or intentions from biometrics' },
      { value: '2', says: '2: keeps digital networks, road traffic, water, gas, heating or electricity safe' },
      { value: '3(a)', says: '3(a): decides who is admitted to a school or a course' },
      { value: '3(b)', says: '3(b): judges what people have learned' },
      { value: '3(c)', says: '3(c): judges which level of education somebody gets' },
      { value: '3(d)', says: '3(d): watches people in exams for what is not allowed' },
      { value: '4(a)', says: '4(a): helps to recruit or select people: advertises, sorts applications, evaluates candidates' },
      { value: '4(b)', says: '4(b): bears on terms, promotion or dismissal of workers, hands out tasks by behaviour or traits, or monitors them' },
      { value: '5(a)', says: '5(a): judges who gets public benefits or services, for a public authority' },
      { value: '5(b)', says: '5(b): judges creditworthiness, other than to detect fraud' },
      { value: '5(c)', says: '5(c): assesses risk or sets prices in life or health insurance' },
      { value: '5(d)', says: '5(d): ranks emergency calls, sends out responders, or triages emergency patients' },
      { value: '6(a)', says: '6(a): judges for law enforcement who may become a victim of crime' },
      { value: '6(b)', says: '6(b): serves law enforcement as a lie detector or the like' },
      { value: '6(c)', says: '6(c): judges for law enforcement how reliable evidence is' },
      { value: '6(d)', says: '6(d): judges for law enforcement who may offend, or traits or past crimes of people, not by profiling alone' },
      { value: '6(e)', says: '6(e): profiles people for law enforcement' },
      { value: '7(a)', says: '7(a): serves migration, asylum or border authorities as a lie detector or the like' },
      { value: '7(b)', says: '7(b): judges the risk that somebody poses who enters a Member State' },
      { value: '7(c)', says: '7(c): helps to examine applications for asylum, visa or residence' },
      { value: '7(d)', says: '7(d): detects or identifies people in migration or at borders, other than by checking documents' },
      { value: '8(a)', says: '8(a): helps courts, or those who settle disputes, with facts and law' },
      { value: '8(b)', says: '8(b): is meant to influence elections or how people vote' },
    ],
  },
  exceptionGrounds: {
    kind: 'list', question: 'Does it do only one of these?', by: 'eu-ai-act:6/3', help: 'None is an answer. Whoever answers with one must document why no significant risk remains.',
    options: [
      { value: 'narrow procedural task', says: 'a narrow procedural task' },
      { value: 'improves human work', says: 'improves the result of work that a human has finished' },
      { value: 'detects patterns', says: 'finds patterns in earlier decisions, without replacing human assessment' },
      { value: 'preparatory task', says: 'prepares an assessment that somebody else makes' },
    ],
  },
  profilesPersons: yesOrNo('Does it profile natural persons?', 'eu-ai-act:6/3'),
  placedOnMarket: { kind: 'date', question: 'When was it, or will it be, placed on the market or put into service?', by: 'eu-ai-act:111', help: 'None: no day is set yet.' },
  significantChangeOn: { kind: 'date', question: 'When is its design changed significantly after that?', by: 'eu-ai-act:111/2', help: 'None: no such change is made or planned.' },
  publicAuthorityUse: yesOrNo('Is it meant to be used by public authorities?', 'eu-ai-act:111/2'),
  largeUnionSystem: yesOrNo('Is it part of a large IT system listed in Annex X?', 'eu-ai-act:111/1'),
  generalPurpose: yesOrNo('Is it a general-purpose AI model?', 'eu-ai-act:3/63'),
  systemicRisk: yesOrNo('Does that model carry systemic risk?', 'eu-ai-act:51'),
  openSourceModel: yesOrNo('Is that model free and open source, with weights and architecture public?', 'eu-ai-act:53/2'),
  generative: yesOrNo('Does it generate text, images, audio or video?', 'eu-ai-act:50/2'),
  assistiveEditing: yesOrNo('Does it only help with standard editing, or leave what it is given much as it was?', 'eu-ai-act:50/2'),
  interactsWithPersons: yesOrNo('Does it interact with people directly?', 'eu-ai-act:50/1'),
  obviousInteraction: yesOrNo('Is it obvious to them that they deal with AI?', 'eu-ai-act:50/1'),
  biometric: yesOrNo('Does it use biometric data?', 'eu-ai-act:annex-iii/1'),
  emotionOrCategorisation: yesOrNo('Does it recognise emotions or categorise people by biometrics?', 'eu-ai-act:50/3'),
  deepFakes: yesOrNo('Do you publish deep fakes made with it?', 'eu-ai-act:50/4'),
  publicInterestText: yesOrNo('Do you publish text made with it to inform the public, unless people review it and somebody answers for it as editor?', 'eu-ai-act:50/4/sub-2'),
  authorisedToDetectCrime: yesOrNo('Does a law authorise its use to detect or prosecute crimes?', 'eu-ai-act:50/1'),
  crimeReporting: yesOrNo('Can the public report crimes with it?', 'eu-ai-act:50/1'),
  trainedWithData: yesOrNo('Was a model of it trained with data?', 'eu-ai-act:10/1'),
  specialCategoriesForBias: yesOrNo('Are special categories of personal data processed to detect or correct bias?', 'eu-ai-act:4a'),
  continuesToLearn: yesOrNo('Does it go on learning after release?', 'eu-ai-act:15/4/sub-3'),
  personalData: yesOrNo('Does it process personal data?', 'eu-ai-act:annex-v/5'),
  financialInstitution: yesOrNo('Are you a financial institution under Union law on internal governance?', 'eu-ai-act:17/4'),
  establishedInUnion: yesOrNo('Is the provider established in the Union?', 'eu-ai-act:22/1'),
  standardsApplied: yesOrNo('Are harmonised standards or common specifications for high-risk systems applied in full?', 'eu-ai-act:43/1'),
  conformityRoute: {
    kind: 'choice', question: 'Which procedure have you chosen for its conformity assessment?', by: 'eu-ai-act:43/1', help: 'Only biometric systems have the choice, and only where standards are applied in full.',
    options: [{ value: 'internal control', says: 'internal control (Annex VI)' }, { value: 'notified body', says: 'a notified body (Annex VII)' }],
  },
  commonSpecificationsLeftAside: yesOrNo('Are there common specifications for it that you do not follow?', 'eu-ai-act:41/5'),
  otherMarking: yesOrNo('Does another Union law ask for an EU declaration of conformity or a CE marking for it as well?', 'eu-ai-act:47/3'),
  providedDigitally: yesOrNo('Is it provided digitally?', 'eu-ai-act:48/2'),
  suppliesComponents: yesOrNo('Do third parties supply components, tools or services for it?', 'eu-ai-act:25/4', 'Leave out what everybody may use under a free and open-source licence, general-purpose models excepted.'),
  builtIntoHighRisk: yesOrNo('Do others build it into their high-risk systems?', 'eu-ai-act:25/4'),
  becameProvider: yesOrNo('Has somebody else become its provider: put their name on it, changed it substantially, or given it a purpose that makes it high-risk?', 'eu-ai-act:25/2'),
  highRiskUseRuledOut: yesOrNo('Had you made clear that it is not to be turned into a high-risk system?', 'eu-ai-act:25/2'),
  controlsInputData: yesOrNo('Do you control the input data in use?', 'eu-ai-act:26/4'),
  workplaceUse: yesOrNo('Is it used at a workplace on workers?', 'eu-ai-act:26/7', 'Yes for an employer whose workers it is used on.'),
  publicRole: {
    kind: 'choice', question: 'Are you a public body, or do you provide public services?', by: 'eu-ai-act:27/1',
    options: [
      { value: 'public body', says: 'a public authority, agency or Union body, or somebody who acts for one' },
      { value: 'public services', says: 'a private body that provides public services' },
      { value: 'none', says: 'neither' },
    ],
  },
  dataProtectionAssessment: yesOrNo('Does data protection law ask for an impact assessment of its use?', 'eu-ai-act:26/9'),
  decidesAboutPersons: yesOrNo('Does it make, or help make, decisions about natural persons?', 'eu-ai-act:26/11'),
  lawEnforcementUse: yesOrNo('Is it used for law enforcement, migration, asylum or border control?', 'eu-ai-act:49/4'),
  postRemoteIdentification: yesOrNo('Does it identify people from recordings, for law enforcement?', 'eu-ai-act:26/10'),
  twoPersonCheckWaived: yesOrNo('Does a law find it disproportionate that two people confirm each match?', 'eu-ai-act:14/5/sub-2'),
  realWorldTesting: yesOrNo('Is it tested in real-world conditions outside a sandbox?', 'eu-ai-act:60'),
  inSandbox: yesOrNo('Does it take part in an AI regulatory sandbox?', 'eu-ai-act:57'),
  sandboxPersonalData: yesOrNo('Are personal data collected for other purposes used in that sandbox?', 'eu-ai-act:59'),
  sandboxForCrime: yesOrNo('Do those data serve law enforcement authorities against crime, or to carry out penalties?', 'eu-ai-act:59/2', 'Threats to public security count; migration, asylum and borders alone do not.'),
  sandboxRealWorldTesting: yesOrNo('Is it tested in real-world conditions inside that sandbox?', 'eu-ai-act:57/5'),
  requirementsTakenIn: yesOrNo('Has the product law of Annex I, Section B, taken in the requirements for high-risk systems?', 'eu-ai-act:2/2'),
} as const satisfies Readonly<Record<string, FactDefinition>>

export type FactName = keyof typeof factDefinitions

export const factNames = Object.keys(factDefinitions) as [FactName, ...FactName[]]

/** An answer as it is stored: "none" for a date is the text `none`; an empty list is "none" for a list. Undefined: nobody has answered. */
export type FactValue = boolean | string | readonly string[] | undefined
