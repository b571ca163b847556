import { useMeasureOnce } from '../../parts/use-measure-once'

/**
 * Measures how long people wait from opening the page, under names that the benchmark reads: `throughline:crosswalk` until trees, rows and the
 * links between them fill the screen, `throughline:crosswalk-whole` until everything beyond the screen is here too.
 */
export function useOpenMeasure(filled: boolean, whole: boolean): void {
  useMeasureOnce('throughline:crosswalk', filled)
  useMeasureOnce('throughline:crosswalk-whole', whole)
}
