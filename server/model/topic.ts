/** The short controlled list by which people enter, whatever the framework they know (product.md, Vocabulary). */
export const topics = [
  'AI policy', 'risk assessment', 'impact assessment', 'data governance', 'human oversight',
  'transparency and explainability', 'robustness and security', 'incident management', 'continual improvement',
  'accountability and roles', 'suppliers and customers', 'documentation and records',
] as const
