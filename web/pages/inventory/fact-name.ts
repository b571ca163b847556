import { capitalised } from '../../parts/enum-word'
import { propertyName } from '../../parts/property-name'

/** A fact's name as a heading: `annexIIIPoints` is "Annex III points", `annexISection` "Annex I section". */
export const factName = (name: string): string => capitalised(propertyName(name)).replace('Annex i ', 'Annex I ').replace(/\bunion\b/, 'Union')
