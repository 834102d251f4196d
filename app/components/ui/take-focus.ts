/**
 * As a `ref`: moves the focus to an element that replaces what was pressed or sent, so that screen
 * readers and the keyboard go on from there. The page scrolls to it.
 */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus();
}

/** The same on a page that stays where it is: the element fills the screen anyway. */
export function takeFocusInPlace(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
}
