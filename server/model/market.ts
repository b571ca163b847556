/** The member states of the Union, by their codes (ISO 3166-1) and by EL, which the Union writes for Greece. */
const memberStates: ReadonlySet<string> = new Set('AT BE BG CY CZ DE DK EE EL ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '))

/**
 * What is wrong with a market as an answer; null where nothing is. Rules ask whether the Union is among the markets: a member state that was written
 * by its own name would make the whole AI Act look as if it did not apply (Article 2(1)).
 */
export function marketFault(market: string): string | null {
  if (memberStates.has(market)) return `must be EU for ${market}, which is in the Union`
  return /^[A-Z]{2}$/.test(market) ? null : 'must be EU for the European Union, or the code of a country outside it, in two capital letters as CH'
}
