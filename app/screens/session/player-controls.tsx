import { Check, OctagonAlert, Pause, Play, SkipForward } from "lucide-react";
import { useWords } from "~/components/ui/words";
import type { PlayerAction, PlayerState } from "~/domain/player/player";
import type { PageWords } from "~/words/page-words";

type Props = {
  player: PlayerState;
  onAction: (action: PlayerAction) => void;
  onTooPainful: () => void;
};

/** Skip, the one main button, and "Too painful", always in the same places. */
export function PlayerControls({ player, onAction, onTooPainful }: Props) {
  const { session } = useWords();
  const { action, word, icon: Icon } = mainButton(player, session);
  return (
    <div className="player-controls">
      <button type="button" className="side" onClick={() => onAction({ type: "skip" })}>
        <SkipForward className="icon" aria-hidden />
        {session.skip}
      </button>
      <button type="button" className="main" onClick={() => onAction(action)}>
        <Icon className="icon" aria-hidden />
        <span>{word}</span>
      </button>
      <button type="button" className="side painful" onClick={onTooPainful}>
        <OctagonAlert className="icon" aria-hidden />
        {session.tooPainful}
      </button>
    </div>
  );
}

function mainButton({ phase, paused, secondsLeft }: PlayerState, words: PageWords["session"]) {
  const button = (
    type: "start" | "resume" | "next" | "done" | "pause",
    word: string,
    icon = Play,
  ) => {
    return { action: { type }, word, icon };
  };
  if (phase === "ready") return button("start", words.start);
  if (paused) return button("resume", words.resume);
  if (phase === "resting") return button("next", words.goOn, SkipForward);
  return secondsLeft === null
    ? button("done", words.done, Check)
    : button("pause", words.pause, Pause);
}
