import { useWords } from "~/components/ui/words";
import type { PlayerState } from "~/domain/player/player";
import type { PageWords } from "~/words/page-words";

const RADIUS = 92;
const ROUND = 2 * Math.PI * RADIUS;

/** The countdown: seconds in large figures, and a ring that empties clockwise. Between holds it says what waits. */
export function TimerRing({ player }: { player: PlayerState }) {
  const { figure, unit, share, spoken } = ringView(player, useWords().session.timer);
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
      <p aria-hidden="true">
        <b>{figure}</b>
        <span>{unit}</span>
      </p>
    </div>
  );
}

function ringView(
  { steps, index, phase, secondsLeft }: PlayerState,
  words: PageWords["session"]["timer"],
) {
  const step = steps[index];
  if (phase === "resting") {
    const total = steps[index - 1]?.restAfterSeconds ?? secondsLeft ?? 0;
    const left = secondsLeft ?? 0;
    const spoken = words.restSpoken(left);
    return { figure: left, unit: words.rest, share: total > 0 ? left / total : 0, spoken };
  }
  const total = step?.seconds ?? null;
  if (total === null) {
    const count = step?.repetitions ?? 0;
    return { figure: count, unit: words.times, share: 1, spoken: words.timesSpoken(count) };
  }
  const left = secondsLeft ?? total;
  const unit = secondsLeft === null ? words.toHold : words.of(total);
  return { figure: left, unit, share: left / total, spoken: words.leftOf(left, total) };
}
