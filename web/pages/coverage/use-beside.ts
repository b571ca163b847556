import { mediaHook } from '../../parts/media-hook'

/** Whether there is room for the cell beside what the page shows; the same as in coverage.css. */
export const useBeside = mediaHook('(width >= 64rem)')
