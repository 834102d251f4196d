import type { ReactNode } from "react";
import { Still } from "~/components/figures/Still";
import { exerciseFacts } from "./exercise-facts";
import type { CardExercise } from "./library-page";

/** Figure, name, muscle and position, and one action below. */
export function ExerciseCard({
  exercise,
  title,
  children,
}: {
  exercise: CardExercise;
  /** Replaces the plain name, for example by a link. */
  title?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <article className="exercise-card">
      <div className="bg-fig-ground">
        <Still id={exercise.id} />
      </div>
      <div className="flex flex-col px-2.5 pt-2 pb-2.5">
        <h3 className="text-13 font-semi">{title ?? exercise.name}</h3>
        <p className="cap mb-2">{exerciseFacts(exercise)}</p>
        {children}
      </div>
    </article>
  );
}
