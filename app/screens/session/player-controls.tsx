import { Check, OctagonAlert, Pause, Play, SkipForward } from "lucide-react";
import type { PlayerAction, PlayerState } from "~/domain/player/player";

type Props = {
  player: PlayerState;
  onAction: (action: PlayerAction) => void;
  onTooPainful: () => void;
};

/** Skip, the one main button, and "Too painful", always in the same places. */
export function PlayerControls({ player, onAction, onTooPainful }: Props) {
  const { action, word, icon: Icon } = mainButton(player);
  return (
    <div className="player-controls">
      <button type="button" className="side" onClick={() => onAction({ type: "skip" })}>
        <SkipForward className="icon" aria-hidden />
        Skip
      </button>
      <button type="button" className="main" onClick={() => onAction(action)}>
        <Icon className="icon" aria-hidden />
        <span>{word}</span>
      </button>
      <button type="button" className="side painful" onClick={onTooPainful}>
        <OctagonAlert className="icon" aria-hidden />
        Too painful
      </button>
    </div>
  );
}

function mainButton({ phase, paused, secondsLeft }: PlayerState) {
  const button = (
    type: "start" | "resume" | "next" | "done" | "pause",
    word: string,
    icon = Play,
  ) => {
    return { action: { type }, word, icon };
  };
  if (phase === "ready") return button("start", "Start");
  if (paused) return button("resume", "Resume");
  if (phase === "resting") return button("next", "Go on", SkipForward);
  return secondsLeft === null ? button("done", "Done", Check) : button("pause", "Pause", Pause);
}
