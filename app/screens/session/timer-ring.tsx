import { useWords } from "~/components/ui/words";
import { repetitionSecondsOf } from "~/domain/player/pace";
import type { PlayerState } from "~/domain/player/player";
import type { PageWords } from "~/words/page-words";
import type { RunWords } from "./run-words";
import { readSettings } from "./settings";

const RADIUS = 92;
const ROUND = 2 * Math.PI * RADIUS;

/**
 * The countdown: seconds in large figures, and a ring that empties clockwise. Between holds it says what waits, and before
 * one it counts 3, 2, 1.
 */
export function TimerRing({ player, own }: { player: PlayerState; own: RunWords }) {
  const view = ringView(player, useWords().session.timer, own);
  const { figure, unit, share, spoken, isBefore } = view;
  return (
    <div className="timer" role="timer" aria-label={spoken}>
      <svg viewBox="0 0 208 208" aria-hidden="true">
        <circle
          cx="104"
          cy="104"
          r={RADIUS}
          fill="var(--surface)"
          stroke="var(--sunken)"
          strokeWidth="13"
        />
        {share > 0 ? (
          <circle
            className="timer-arc"
            cx="104"
            cy="104"
            r={RADIUS}
            fill="none"
            stroke={player.phase === "resting" ? "var(--c-adherence)" : "var(--primary)"}
            strokeWidth="13"
            strokeLinecap="round"
            strokeDasharray={`${(ROUND * share).toFixed(1)} ${ROUND.toFixed(1)}`}
            transform="rotate(-90 104 104)"
          />
        ) : null}
      </svg>
      <p aria-hidden="true" data-before={isBefore || undefined}>
        {isBefore ? <span>{unit}</span> : null}
        <b>{figure}</b>
        {isBefore ? null : <span>{unit}</span>}
      </p>
    </div>
  );
}

type RingView = {
  figure: number;
  unit: string;
  /** Of the ring, 0 to 1. */
  share: number;
  spoken: string;
  /** The figure counts down to what the words name, and not what they name. */
  isBefore?: boolean;
};

type TimerWords = PageWords["session"]["timer"];

function ringView(player: PlayerState, words: TimerWords, own: RunWords): RingView {
  const { steps, index, phase, secondsLeft } = player;
  const step = steps[index];
  if (phase === "resting") {
    const total = Math.max(steps[index - 1]?.restAfterSeconds ?? 0, secondsLeft ?? 0);
    const left = secondsLeft ?? total;
    const spoken = words.restSpoken(left);
    return { figure: left, unit: words.rest, share: total > 0 ? left / total : 0, spoken };
  }
  const view =
    step?.seconds == null ? countView(player, words, own) : holdView(player, step.seconds, words);
  const isBefore = secondsLeft !== null && (phase === "ready" || phase === "counting");
  if (!isBefore) return view;
  const unit = step?.seconds == null ? `${view.figure} ${view.unit}` : own.thenHold[step.seconds];
  return { ...view, unit: unit ?? view.unit, figure: secondsLeft, isBefore };
}

function holdView({ phase, secondsLeft }: PlayerState, total: number, words: TimerWords): RingView {
  const left = phase === "working" ? (secondsLeft ?? total) : total;
  const unit = phase === "working" && secondsLeft !== null ? words.of(total) : words.toHold;
  return { figure: left, unit, share: left / total, spoken: words.leftOf(left, total) };
}

/** Repetitions: so many at the person's pace, or those that are left at a given one. */
function countView(
  { steps, index, phase, secondsLeft }: PlayerState,
  words: TimerWords,
  own: RunWords,
): RingView {
  const step = steps[index];
  const count = step?.repetitions ?? 0;
  const spoken = words.timesSpoken(count);
  if (!step || phase !== "working" || secondsLeft === null) {
    return { figure: count, unit: words.times, share: 1, spoken };
  }
  const each = repetitionSecondsOf(step, readSettings());
  const left = Math.min(count, Math.ceil(secondsLeft / each));
  const share = Math.min(1, secondsLeft / (count * each));
  return { figure: left, unit: own.each[each] ?? words.times, share, spoken };
}
