/** Gives the keyboard the heading of the page, where what had the focus goes; the eye stays where it is. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
}
