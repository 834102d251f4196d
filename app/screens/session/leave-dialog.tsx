import { Link } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { useWords } from "~/components/ui/words";
import { openAtOnce } from "./open-at-once";

type Props = {
  /** Something was done or felt, so there is something to log. */
  canLog: boolean;
  clinician: string;
  /** The dialog was closed without leaving, by whatever key or button. */
  onStay: () => void;
  onEnd: () => void;
};

/** Asks before the session is left. The safe way comes first, is filled and has the focus. */
export function LeaveDialog({ canLog, clinician, onStay, onEnd }: Props) {
  const { leaving } = useWords().session;
  return (
    <dialog
      ref={openAtOnce}
      className="leave-dialog"
      aria-labelledby="leave-title"
      aria-describedby="leave-text"
      onClose={onStay}
    >
      <h2 id="leave-title">{leaving.title}</h2>
      <p id="leave-text">{leaving.text(clinician)}</p>
      <form method="dialog" className="grid gap-2.5">
        <Button size="lg">{leaving.stay}</Button>
        {canLog ? (
          <Button type="button" look="line" size="lg" onClick={onEnd}>
            {leaving.log}
          </Button>
        ) : null}
        <Link to="/my" className="btn" data-look="quiet">
          {leaving.later}
        </Link>
      </form>
    </dialog>
  );
}
