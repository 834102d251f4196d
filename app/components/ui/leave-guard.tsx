import { useBeforeUnload, useBlocker } from "@remix-run/react";
import type { MouseEvent } from "react";
import { Button } from "./button";

/** Closed by its own hand, a dialog gives the focus back to where it was; one that is only taken away does not. */
const close = ({ currentTarget }: MouseEvent<HTMLButtonElement>) =>
  currentTarget.closest("dialog")?.close();

const openDialog = (dialog: HTMLDialogElement | null) => dialog?.showModal();

type Props = {
  /** Whether something would be lost. */
  dirty: boolean;
  title: string;
  text: string;
  /** On the safe button, which has the focus. */
  stay: string;
  leave: string;
  /** A page with a number to call: browsers take a tap on it for leaving, and nothing may stand before the call. */
  hasCall?: boolean;
};

/** Asks before unsaved changes are left behind: by a link in the app, by closing or by reloading. */
export function LeaveGuard({ dirty, title, text, stay, leave, hasCall = false }: Props) {
  useBeforeUnload((event) => {
    if (dirty && !hasCall) event.preventDefault();
  });
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      dirty && currentLocation.pathname !== nextLocation.pathname,
  );
  if (blocker.state !== "blocked") return null;
  return (
    <dialog
      ref={openDialog}
      className="dialog"
      aria-labelledby="leave-title"
      onClose={blocker.reset}
    >
      <h2 id="leave-title">{title}</h2>
      <p className="mt-1.5 mb-4 text-ink-2">{text}</p>
      <div className="flex flex-wrap justify-end gap-2">
        {/* First in the dialog, so that it gets the focus. */}
        <Button type="button" onClick={close}>
          {stay}
        </Button>
        <Button type="button" look="quiet" onClick={blocker.proceed}>
          {leave}
        </Button>
      </div>
    </dialog>
  );
}
