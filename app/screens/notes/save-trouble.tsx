import { useLocation } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import type { DraftSaver, SaveState } from "./draft-saver";

type Props = { save: SaveState; saver: DraftSaver; onCopy: () => void };

/** What is to be known, and done, where the clinic server has not got what was typed. */
export function SaveTrouble({ save, saver, onCopy }: Props) {
  const { pathname } = useLocation();
  if (save.kind === "away") {
    const isOffline = save.why === "offline";
    return (
      <Notice tone="amber" role="status" title="Not on the clinic server yet.">
        <p>
          {save.isKept
            ? "Do not clear this browser. It goes up by itself, and you can sign the note then. "
            : "Leave this page open: this browser keeps nothing. "}
          {isOffline ? null : (
            <a href={`/login?next=${encodeURIComponent(pathname)}`} className="link">
              Sign in again
            </a>
          )}
        </p>
      </Notice>
    );
  }
  if (save.kind === "failed") {
    return (
      <Notice tone="red" role="alert" title="Not saved: the clinic server did not take it.">
        <p>Your text is still here.</p>
        <p className="mt-2 flex flex-wrap gap-2">
          <Button type="button" size="sm" onClick={() => void saver.flush()}>
            Try again
          </Button>
          <Button type="button" size="sm" look="line" onClick={onCopy}>
            Copy
          </Button>
        </p>
      </Notice>
    );
  }
  if (save.kind === "invalid") {
    return (
      <Notice tone="red" role="alert" title="Not saved: something in it has to change.">
        <ul>
          {save.errors.map((error) => (
            <li key={error}>{error}</li>
          ))}
        </ul>
      </Notice>
    );
  }
  if (save.kind === "gone") {
    return (
      <Notice tone="red" role="alert" title="Not saved.">
        <p>{save.words}</p>
        <p className="mt-2 flex flex-wrap gap-2">
          <Button type="button" size="sm" onClick={saver.goOnAsNew}>
            Keep it as a new draft
          </Button>
          <Button type="button" size="sm" look="line" onClick={onCopy}>
            Copy
          </Button>
        </p>
      </Notice>
    );
  }
  return null;
}
