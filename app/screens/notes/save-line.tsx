import { Check, CircleAlert, CloudOff, LoaderCircle, Pencil } from "lucide-react";
import type { SaveState } from "./draft-saver";

/** Where what was typed stands, in words. */
export function SaveLine({ save }: { save: SaveState }) {
  const { icon: Icon, words, tone } = said(save);
  return (
    <p className="save-line" role="status" data-tone={tone}>
      {Icon ? <Icon className="icon" aria-hidden /> : null}
      <span>{words}</span>
    </p>
  );
}

function said(save: SaveState) {
  switch (save.kind) {
    case "new":
      return { icon: null, words: "Nothing written yet", tone: undefined };
    case "typing":
      return { icon: Pencil, words: "Not saved yet", tone: undefined };
    case "saving":
      return { icon: LoaderCircle, words: "Saving", tone: undefined };
    case "saved":
      return {
        icon: Check,
        words: `Draft saved ${save.at}, on the clinic server`,
        tone: undefined,
      };
    case "away":
      return { icon: CloudOff, words: awayWords(save), tone: "amber" };
    default:
      return { icon: CircleAlert, words: "Not saved", tone: "red" };
  }
}

function awayWords({ why, at, isKept }: Extract<SaveState, { kind: "away" }>): string {
  const cause = why === "offline" ? "No network" : "Your sign-in has ended";
  return isKept ? `${cause}: kept on this device ${at}` : `${cause}: in this page alone`;
}
