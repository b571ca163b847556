/** A number with a comma between thousands. A formatter of the browser says the same, but takes 20 ms to be made. */
export const grouped = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',')
