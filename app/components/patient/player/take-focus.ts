/**
 * As a `ref`: moves the focus to an element that replaces the button which was pressed, so that screen
 * readers and the keyboard go on from there.
 */
export function takeFocus(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
}
