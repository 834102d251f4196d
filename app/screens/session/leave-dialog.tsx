import { Link } from "@remix-run/react";
import type { RefObject } from "react";
import { Button } from "~/components/ui/button";
import { useWords } from "~/components/ui/words";

type Props = {
  dialog: RefObject<HTMLDialogElement>;
  /** Something was done, so there is something to log. */
  hasDone: boolean;
  onEnd: () => void;
  onForget: () => void;
};

/** Asks before the session is left. The safe way comes first and has the focus. */
export function LeaveDialog({ dialog, hasDone, onEnd, onForget }: Props) {
  const { leaving } = useWords().session;
  return (
    <dialog ref={dialog} className="leave-dialog" aria-labelledby="leave-title">
      <h2 id="leave-title">{leaving.title}</h2>
      <form method="dialog" className="grid gap-2.5">
        <Button size="lg">{leaving.stay}</Button>
        {hasDone ? (
          <Button look="line" size="lg" onClick={onEnd}>
            {leaving.log}
          </Button>
        ) : null}
        <Link to="/my" className="btn" data-look="quiet" onClick={onForget}>
          {leaving.forget}
        </Link>
      </form>
    </dialog>
  );
}
