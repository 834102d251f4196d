import { useBeforeUnload, useBlocker } from "@remix-run/react";
import { Button } from "~/components/ui/button";

const openDialog = (dialog: HTMLDialogElement | null) => dialog?.showModal();

/** Asks before unsaved changes are left behind: by a link in the app, by closing or by reloading. */
export function LeaveGuard({ dirty }: { dirty: boolean }) {
  useBeforeUnload((event) => {
    if (dirty) event.preventDefault();
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
      <h2 id="leave-title">Leave without saving?</h2>
      <p className="mt-1.5 mb-4 text-ink-2">Your changes to this program are not saved yet.</p>
      <div className="flex flex-wrap justify-end gap-2">
        <Button type="button" look="line" onClick={blocker.reset}>
          Stay here
        </Button>
        <Button type="button" onClick={blocker.proceed}>
          Leave
        </Button>
      </div>
    </dialog>
  );
}
