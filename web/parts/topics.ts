/** The short controlled list by which people enter, whatever the framework they know. */
export const topics = [
  'AI policy', 'risk assessment', 'impact assessment', 'data governance', 'human oversight', 'transparency and explainability',
  'robustness and security', 'incident management', 'continual improvement', 'accountability and roles', 'suppliers and customers',
  'documentation and records',
] as const

/** The topics that a person may mean who has typed this much of a word of theirs. */
export function topicsMeant(typed: string): readonly string[] {
  const text = typed.trim().toLowerCase()
  return text.length < 3 ? [] : topics.filter((topic) => ` ${topic.toLowerCase()}`.includes(` ${text}`))
}

/** The Explorer, with all that is asked under a topic in focus, whatever the framework. */
export const topicPicturePath = (topic: string): string => `/explorer?topic=${encodeURIComponent(topic)}`

/** What an organisation can be held to under a topic, in every framework or in one. */
export const topicPath = (topic: string, framework?: string): string =>
  `/inventory/requirements?${framework === undefined ? '' : `framework=${encodeURIComponent(framework)}&`}topic=${encodeURIComponent(topic)}&assessable=true`
