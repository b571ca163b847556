/** The slots of a row as they stand in a cell: several values separated by `|`. */
export type Slots = Readonly<Record<string, string>>

/** The slots of a mapping in the order of the specification (SSSOM 1.1), which is the order of the columns that are written. */
export const mappingSlots = [
  'record_id', 'subject_id', 'subject_label', 'subject_category', 'predicate_id', 'predicate_label', 'predicate_modifier', 'object_id',
  'object_label', 'object_category', 'mapping_justification', 'author_id', 'author_label', 'reviewer_id', 'reviewer_label', 'creator_id',
  'creator_label', 'license', 'subject_type', 'subject_source', 'subject_source_version', 'object_type', 'object_source',
  'object_source_version', 'predicate_type', 'mapping_provider', 'mapping_source', 'mapping_cardinality', 'cardinality_scope',
  'mapping_tool', 'mapping_tool_id', 'mapping_tool_version', 'mapping_date', 'publication_date', 'review_date', 'confidence',
  'curation_rule', 'curation_rule_text', 'subject_match_field', 'object_match_field', 'match_string', 'subject_preprocessing',
  'object_preprocessing', 'similarity_score', 'similarity_measure', 'see_also', 'issue_tracker_item', 'other', 'comment',
] as const

/** The slots of a set, in the order of the specification. */
export const setSlots = [
  'sssom_version', 'curie_map', 'mapping_set_id', 'mapping_set_version', 'mapping_set_source', 'mapping_set_title',
  'mapping_set_description', 'mapping_set_confidence', 'creator_id', 'creator_label', 'license', 'subject_type', 'subject_source',
  'subject_source_version', 'object_type', 'object_source', 'object_source_version', 'predicate_type', 'mapping_provider',
  'cardinality_scope', 'mapping_tool', 'mapping_tool_id', 'mapping_tool_version', 'mapping_date', 'publication_date',
  'subject_match_field', 'object_match_field', 'subject_preprocessing', 'object_preprocessing', 'similarity_measure', 'curation_rule',
  'curation_rule_text', 'see_also', 'issue_tracker', 'other', 'comment', 'extension_definitions',
] as const

/** Slots that, standing in the metadata, speak of every mapping (SSSOM 1.1, Propagatable slots). */
export const propagatableSlots = [
  'subject_type', 'subject_source', 'subject_source_version', 'object_type', 'object_source', 'object_source_version', 'predicate_type',
  'mapping_provider', 'cardinality_scope', 'mapping_tool', 'mapping_tool_id', 'mapping_tool_version', 'mapping_date',
  'subject_match_field', 'object_match_field', 'subject_preprocessing', 'object_preprocessing', 'similarity_measure', 'curation_rule',
  'curation_rule_text',
] as const

/** Slots that hold a list. */
export const listSlots: ReadonlySet<string> = new Set([
  'creator_id', 'creator_label', 'author_id', 'author_label', 'reviewer_id', 'reviewer_label', 'mapping_set_source', 'cardinality_scope',
  'curation_rule', 'curation_rule_text', 'subject_match_field', 'object_match_field', 'match_string', 'subject_preprocessing',
  'object_preprocessing', 'see_also',
])

/** Slots whose values are identifiers, written as prefix and local part. */
export const identifierSlots = [
  'record_id', 'subject_id', 'predicate_id', 'object_id', 'mapping_justification', 'author_id', 'reviewer_id', 'creator_id',
  'subject_source', 'object_source', 'mapping_source', 'mapping_tool_id', 'curation_rule', 'subject_match_field', 'object_match_field',
  'subject_preprocessing', 'object_preprocessing', 'issue_tracker_item',
] as const

/** Of these a value without any prefix is refused as well: they say what the mapping is. */
export const strictIdentifierSlots: ReadonlySet<string> = new Set(['record_id', 'subject_id', 'predicate_id', 'object_id', 'mapping_justification'])

export const dateSlots = ['mapping_date', 'publication_date', 'review_date'] as const

/** Slots whose number lies between 0 and 1. */
export const shareSlots = ['confidence', 'similarity_score'] as const

/** The two names, the second of older files, by which a side of a row says that nothing corresponds. */
export const noTerm: ReadonlySet<string> = new Set(['sssom:NoTermFound', 'sssom:NoMapping'])
