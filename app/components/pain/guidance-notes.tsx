import { Link } from "@remix-run/react";
import { Check, CircleAlert, Info, TriangleAlert } from "lucide-react";
import { useWords } from "~/components/ui/words";
import type { GuidanceWords } from "~/words/guidance";

const icons = { green: Check, amber: TriangleAlert, red: CircleAlert };
const tones = { green: "ok", amber: "amber", red: "red" } as const;

/**
 * What to do with the number that is picked. All three lights are in the page and the style sheet shows
 * the one that fits, so it works without scripts; the region speaks when its visible content changes.
 */
export function GuidanceNotes({ lights }: { lights: readonly GuidanceWords[] }) {
  const { nothingPicked } = useWords().pain;
  return (
    <div className="guidance" role="status">
      <div className="notice" data-light="none">
        <Info className="icon" aria-hidden />
        <div>
          <b>{nothingPicked.title}</b>
          <span>{nothingPicked.body}</span>
        </div>
      </div>
      {lights.map((words) => (
        <GuidanceNote key={words.light} words={words} />
      ))}
    </div>
  );
}

/** One light in words, also for the page that follows a saved log. */
export function GuidanceNote({ words: { light, title, body } }: { words: GuidanceWords }) {
  const { whenToStop } = useWords().pain;
  const Icon = icons[light];
  return (
    <div className="notice" data-light={light} data-tone={tones[light]}>
      <Icon className="icon" aria-hidden />
      <div>
        <b>{title}</b>
        <span>{body}</span>
        {light === "red" ? (
          <Link to="/my/wrong" className="tap underline">
            {whenToStop}
          </Link>
        ) : null}
      </div>
    </div>
  );
}
