import type { ReactNode } from "react";
import { DOSE_SOURCES, GOALS, LEVELS, POSITIONS } from "~/content/codes";
import type { Exercise } from "~/content/exercises";
import { doseWords } from "~/words/dose";
import { equipmentWords } from "./exercise-facts";

/** Dose with its source, and what the exercise needs. */
export function FactList({ exercise }: { exercise: Exercise }) {
  const { position, goal, level, dose, doseSource } = exercise;
  return (
    <dl className="card facts">
      <Fact word="Usual dose">
        <b>{doseWords(dose)}</b>
        {dose.restSeconds > 0 ? <span>{`, ${dose.restSeconds} s rest`}</span> : null}
        <span className="block text-13 text-ink-2">{`${DOSE_SOURCES[doseSource]}.`}</span>
      </Fact>
      <Fact word="Position">{POSITIONS[position]}</Fact>
      <Fact word="Equipment">{equipmentWords(exercise)}</Fact>
      <Fact word="Goal">{GOALS[goal]}</Fact>
      <Fact word="Level">{LEVELS[level]}</Fact>
      <Fact word="Sides">{exercise.perSide ? "One side at a time" : "Both sides at once"}</Fact>
    </dl>
  );
}

function Fact({ word, children }: { word: string; children: ReactNode }) {
  return (
    <div>
      <dt>{word}</dt>
      <dd>{children}</dd>
    </div>
  );
}
