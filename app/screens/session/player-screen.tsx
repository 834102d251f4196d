import { BookOpen, Check, SlidersHorizontal, Wind } from "lucide-react";
import type { ReactNode } from "react";
import { PlayerFigure } from "~/components/figures/PlayerFigure";
import { useWords } from "~/components/ui/words";
import type { PlayerAction, PlayerState } from "~/domain/player/player";
import type { PageWords } from "~/words/page-words";
import { ExerciseCare } from "./exercise-care";
import type { HowTo } from "./how-to";
import { howToOf } from "./how-to-of";
import { PlayerControls } from "./player-controls";
import { breathWords, nextWords, setOf, sideOf, spokenWords } from "./player-words";
import type { RunWords } from "./run-words";
import type { RunExercise, SessionRun } from "./session-run";
import { TimerRing } from "./timer-ring";

/** What opens over the player. */
export type SheetName = "how-to" | "settings";

type Props = {
  player: PlayerState;
  run: SessionRun;
  /** What was left out just now; null when nothing was. */
  skipped: ReactNode;
  onAction: (action: PlayerAction) => void;
  onTooPainful: () => void;
  onOpen: (sheet: SheetName) => void;
};

/** One exercise a screen: figure, side and set, countdown, cues, controls. */
export function PlayerScreen(props: Props) {
  const { player, run, skipped, onAction, onTooPainful, onOpen } = props;
  const { exercises, words: own } = run;
  const words = useWords();
  const step = player.steps[player.index];
  if (!step) return null;
  const exercise = exercises[step.exerciseId];
  const side = sideOf(step, words);
  const breath = breathWords(player, exercise);
  return (
    <>
      <div className="player-figure">
        {exercise?.pose ? (
          <StepFigure key={step.exerciseId} player={player} pose={exercise.pose} side={step.side} />
        ) : null}
      </div>
      <div className="player-title">
        <h1>{exercise?.name ?? words.session.exercise}</h1>
        <p>
          {side ? <b>{side}</b> : null}
          <span>{setOf(step, words)}</span>
        </p>
      </div>
      {isFirstOf(player) && exercise?.care?.isNew ? (
        <div className="player-care">
          <ExerciseCare key={step.exerciseId} care={exercise.care}>
            <HowToSteps howTo={howToOf(run, step)} />
          </ExerciseCare>
        </div>
      ) : null}
      <TimerRing player={player} own={own} />
      <p className="player-breath">
        {breath ? <Wind className="icon" aria-hidden /> : null}
        <span>{breath ?? waitingWords(player, words, own)}</span>
      </p>
      <ul className="check-list player-cues">
        {(exercise?.cues ?? []).map((cue) => (
          <li key={cue}>
            <Check className="icon" aria-hidden />
            <span>{cue}</span>
          </li>
        ))}
      </ul>
      <p className="player-aids">
        <button type="button" onClick={() => onOpen("how-to")}>
          <BookOpen className="icon" aria-hidden />
          <span>{own.howTo.open}</span>
        </button>
        <button type="button" onClick={() => onOpen("settings")}>
          <SlidersHorizontal className="icon" aria-hidden />
          <span>{own.settings.open}</span>
        </button>
      </p>
      <p className="player-next">{nextWords(player, exercises, words)}</p>
      <PlayerControls player={player} onAction={onAction} onTooPainful={onTooPainful}>
        {skipped}
      </PlayerControls>
      <p className="sr-only" role="status">
        {spokenWords(player, exercises, words, own)}
      </p>
    </>
  );
}

/** Whether an exercise is about to begin: neither its second side nor another set. */
function isFirstOf({ phase, steps, index }: PlayerState): boolean {
  return phase === "ready" && steps[index]?.itemId !== steps[index - 1]?.itemId;
}

type FigureProps = { player: PlayerState; pose: NonNullable<RunExercise["pose"]>; side: string };

/** Read once before an exercise is done for the first time; later it is one tap away. */
function HowToSteps({ howTo }: { howTo: HowTo | null }) {
  if (howTo === null) return null;
  return (
    <ol className="steps">
      {[howTo.startPosition, ...howTo.steps].map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}

/** Moving while it is to be learned or counted; still in the end pose while it is held. */
function StepFigure({ player, pose, side }: FigureProps) {
  const isHeld = player.phase === "working" && player.secondsLeft !== null;
  return (
    <PlayerFigure pose={pose} mirrored={side === "LEFT"} aspect={1.74} pad={8} isMoving={!isHeld} />
  );
}

function waitingWords(
  { phase, paused, secondsLeft }: PlayerState,
  { session }: PageWords,
  { position }: RunWords,
): string {
  if (paused) return session.paused;
  if (phase === "resting") return session.rest;
  return phase === "counting" || secondsLeft !== null ? position : session.getReady;
}
