import { Check, Wind } from "lucide-react";
import { AnimatedFigure } from "~/components/figures/AnimatedFigure";
import { Figure } from "~/components/figures/Figure";
import { useWords } from "~/components/ui/words";
import type { PlayerAction, PlayerState } from "~/domain/player/player";
import type { PageWords } from "~/words/page-words";
import { ExerciseCare } from "./exercise-care";
import { PlayerControls } from "./player-controls";
import { breathWords, nextWords, setOf, sideOf, spokenWords } from "./player-words";
import type { RunExercise } from "./session-run";
import { TimerRing } from "./timer-ring";

type Props = {
  player: PlayerState;
  exercises: Record<string, RunExercise>;
  onAction: (action: PlayerAction) => void;
  onTooPainful: () => void;
};

/** One exercise a screen: figure, side and set, countdown, cues, controls. */
export function PlayerScreen({ player, exercises, onAction, onTooPainful }: Props) {
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
          {side ? (
            <>
              <b>{side}</b>
              {" · "}
            </>
          ) : null}
          {setOf(step, words)}
        </p>
      </div>
      {isFirstOf(player) && exercise?.care ? (
        <div className="player-care">
          <ExerciseCare key={step.exerciseId} care={exercise.care} />
        </div>
      ) : null}
      <TimerRing player={player} />
      <p className="player-breath">
        {breath ? <Wind className="icon" aria-hidden /> : null}
        {breath ?? waitingWords(player, words)}
      </p>
      <ul className="check-list player-cues">
        {(exercise?.cues ?? []).map((cue) => (
          <li key={cue}>
            <Check className="icon" aria-hidden />
            <span>{cue}</span>
          </li>
        ))}
      </ul>
      <p className="player-next">{nextWords(player, exercises, words)}</p>
      <PlayerControls player={player} onAction={onAction} onTooPainful={onTooPainful} />
      <p className="sr-only" role="status">
        {spokenWords(player, exercises, words)}
      </p>
    </>
  );
}

/** Whether an exercise is about to begin: neither its second side nor another set. */
function isFirstOf({ phase, steps, index }: PlayerState): boolean {
  return phase === "ready" && steps[index]?.itemId !== steps[index - 1]?.itemId;
}

type FigureProps = { player: PlayerState; pose: NonNullable<RunExercise["pose"]>; side: string };

/** Moving while it is to be learned or counted; still in the end pose while it is held. */
function StepFigure({ player, pose, side }: FigureProps) {
  const isHeld = player.phase === "working" && player.secondsLeft !== null;
  const figure = { pose, mirrored: side === "LEFT", aspect: 1.74, pad: 8 };
  return isHeld ? (
    <Figure {...figure} className="block w-full" />
  ) : (
    <AnimatedFigure {...figure} showWord={false} />
  );
}

function waitingWords({ phase, paused }: PlayerState, { session }: PageWords): string {
  if (paused) return session.paused;
  return phase === "resting" ? session.rest : session.getReady;
}
