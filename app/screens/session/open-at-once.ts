/** As a `ref` of a dialog that is drawn to be open. */
export function openAtOnce(dialog: HTMLDialogElement | null): void {
  if (dialog && !dialog.open) dialog.showModal();
}
