import { mediaHook } from './media-hook'

/** Whether the window is too narrow for picture and table at once; the table then comes first. */
export const useNarrow = mediaHook('(max-width: 760px)')
