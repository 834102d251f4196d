import { Link } from "@remix-run/react";
import { AnimatedFigure } from "~/components/figures/AnimatedFigure";
import { Figure } from "~/components/figures/Figure";
import type { Exercise } from "~/content/exercises";
import { POSE_PHASES, type PosePhase } from "~/content/poses/types";

const phaseWords: Record<PosePhase, string> = { start: "Start", middle: "Half way", end: "End" };

/** The movement, large, and its positions one by one; for either side where there are sides. */
export function ExerciseFigures({ exercise, mirrored }: { exercise: Exercise; mirrored: boolean }) {
  const { pose, perSide } = exercise;
  const phases = POSE_PHASES.filter((phase) => phase !== "middle" || pose.middle !== undefined);
  return (
    <section className="card overflow-hidden" aria-label="How it looks">
      <AnimatedFigure
        pose={pose}
        mirrored={mirrored}
        aspect={1.5}
        pad={10}
        className="bg-fig-ground print:hidden"
      />
      <ol className="phase-figures">
        {phases.map((phase, i) => (
          <li key={phase}>
            <Figure
              pose={pose}
              at={phase}
              mirrored={mirrored}
              aspect={1.5}
              pad={8}
              className="block w-full bg-fig-ground"
            />
            <p className="cap">{`${i + 1}. ${phaseWords[phase]}`}</p>
          </li>
        ))}
      </ol>
      {perSide ? <SideSwitch mirrored={mirrored} sideMeans={exercise.sideMeans} /> : null}
    </section>
  );
}

/** Links, so that it works without scripts and the address keeps it. */
function SideSwitch({ mirrored, sideMeans }: { mirrored: boolean; sideMeans: string | null }) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 border-t border-line px-4 py-2.5">
      <nav className="segment print:hidden" aria-label="Side shown">
        <Link
          to="?side=right"
          replace
          preventScrollReset
          aria-current={mirrored ? undefined : "true"}
        >
          Right
        </Link>
        <Link
          to="?side=left"
          replace
          preventScrollReset
          aria-current={mirrored ? "true" : undefined}
        >
          Left
        </Link>
      </nav>
      <p className="text-13 text-ink-2">
        {`Shown for the ${mirrored ? "left" : "right"}: that is ${sideMeans}.`}
      </p>
    </div>
  );
}
