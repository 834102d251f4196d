import { Check, OctagonAlert, Pause, Play, SkipForward } from "lucide-react";
import { type MouseEvent, type ReactNode, useRef } from "react";
import { takeFocusInPlace } from "~/components/ui/take-focus";
import { useIsLive } from "~/components/ui/use-is-live";
import { useWords } from "~/components/ui/words";
import { type PlayerAction, type PlayerState, stepsLeftOf } from "~/domain/player/player";
import type { PageWords } from "~/words/page-words";

type Props = {
  player: PlayerState;
  onAction: (action: PlayerAction) => void;
  onTooPainful: () => void;
  /** Stays in sight with them. */
  children: ReactNode;
};

/** Where somebody goes on whose button has gone away; nowhere once the session is over. */
export function toMainButton(): void {
  // Once what comes instead is drawn.
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(".player-controls .main")?.focus({ preventScroll: true });
  });
}

/** Skip, the one main button, and "Too painful", always in the same places. */
export function PlayerControls({ player, onAction, onTooPainful, children }: Props) {
  const { session } = useWords();
  const isLive = useIsLive();
  const wasTapped = useRef(false);
  const { action, word, icon: Icon } = mainButton(player, session);
  const isWhole = stepsLeftOf(player, "set") === stepsLeftOf(player, "exercise");
  const startAtOnce = () => {
    wasTapped.current = true;
    onAction({ type: "start" });
    onAction({ type: "resume" });
  };
  return (
    <div className="player-controls">
      {children}
      <button
        type="button"
        className="side"
        disabled={!isLive}
        onClick={once(() => onAction({ type: "skip", part: "set" }))}
      >
        <SkipForward className="icon" aria-hidden />
        <span>{isWhole ? session.skip : session.skipSet}</span>
      </button>
      {isLive ? (
        <button
          type="button"
          className="main"
          ref={wasTapped.current ? takeFocusInPlace : undefined}
          onClick={once(() => onAction(action))}
        >
          <Icon className="icon" aria-hidden />
          <span>{word}</span>
        </button>
      ) : (
        <EarlyStart onTapped={startAtOnce} />
      )}
      <button
        type="button"
        className="side painful"
        disabled={!isLive}
        onClick={once(onTooPainful)}
      >
        <OctagonAlert className="icon" aria-hidden />
        <span>{session.tooPainful}</span>
      </button>
    </div>
  );
}

/**
 * "Start" before the page's scripts have arrived: a tick box, which the browser itself keeps. Once the scripts
 * are there the session starts, if it was tapped.
 */
function EarlyStart({ onTapped }: { onTapped: () => void }) {
  const { session } = useWords();
  return (
    <label className="main">
      <input
        type="checkbox"
        autoComplete="off"
        ref={(box) => {
          if (box?.checked) onTapped();
        }}
      />
      <Play className="icon" aria-hidden />
      <span className="not-yet">{session.start}</span>
      <span className="tapped">{session.starting}</span>
    </label>
  );
}

/** The second half of a double tap is not meant for what the first half brought under the finger. */
function once(act: () => void) {
  return (event: MouseEvent) => {
    if (event.detail < 2) act();
  };
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
