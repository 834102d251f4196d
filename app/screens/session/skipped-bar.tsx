import { Undo2 } from "lucide-react";
import { Button } from "~/components/ui/button";
import { useWords } from "~/components/ui/words";
import { type PlayerState, type SkipPart, stepsLeftOf } from "~/domain/player/player";
import type { PageWords } from "~/words/page-words";
import type { Skipped } from "./run-state";

type Props = {
  player: PlayerState;
  skipped: Skipped;
  /** "Lunge" */
  name: string;
  onUndo: () => void;
  /** Leaves more of the same exercise out. */
  onMore: (part: SkipPart) => void;
};

/** What was left out just now: taken back by one tap, or widened to the side or the whole exercise. */
export function SkippedBar({ player, skipped, name, onUndo, onMore }: Props) {
  const words = useWords().session;
  const step = player.steps[skipped.index];
  if (!step) return null;
  return (
    <div className="skipped-bar" role="status">
      <p>{skippedWords(skipped, step, name, words)}</p>
      <Button type="button" look="soft" onClick={onUndo}>
        <Undo2 className="icon" aria-hidden />
        <span>{words.skipped.undo}</span>
      </Button>
      {moreOf(player, step).map((part) => (
        <Button key={part} type="button" look="line" onClick={() => onMore(part)}>
          {part === "side"
            ? words.skipped.alsoSide[step.side]
            : words.skipped.alsoExercise(words.inText(name))}
        </Button>
      ))}
    </div>
  );
}

type Step = PlayerState["steps"][number];

/** The larger parts of the same exercise that could be left out too. */
function moreOf(player: PlayerState, left: Step): ("side" | "exercise")[] {
  const current = player.steps[player.index];
  if (current?.itemId !== left.itemId) return [];
  const hasOtherSide = stepsLeftOf(player, "side") < stepsLeftOf(player, "exercise");
  return hasOtherSide && current.side === left.side ? ["side", "exercise"] : ["exercise"];
}

function skippedWords(
  { part }: Skipped,
  { set, sets, side }: Step,
  name: string,
  { skipped }: PageWords["session"],
): string {
  if (part === "side") return skipped.side[side];
  return part === "set" && sets > 1 ? skipped.set(set, sets) : skipped.exercise(name);
}
