import type { ExplorerState } from './explorer-address'

/** Whether all that is asked under the topic is in focus: where it was entered by, rather than chosen to narrow what stands around an item. */
export const isWholeTopic = ({ topic, wholeTopic, focus }: Pick<ExplorerState, 'topic' | 'wholeTopic' | 'focus'>): boolean =>
  topic !== null && (wholeTopic || focus.length === 0)
