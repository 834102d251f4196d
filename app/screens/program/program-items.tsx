import { Link } from "@remix-run/react";
import { Figure } from "~/components/figures/Figure";
import type { ProgramItemRow } from "~/domain/rows";
import { type DrawnExercise, exerciseIn } from "~/screens/library/exercises";
import { doseWords } from "~/words/dose";

/** The exercises of a program in their order, with dose and note. */
export function ProgramItems({
  items,
  exercises,
  patientId,
}: {
  items: readonly ProgramItemRow[];
  /** At least the exercises of these items. */
  exercises: readonly DrawnExercise[];
  /** Whose they are now: to whom something can be written about one. */
  patientId?: string;
}) {
  return (
    <ol className="program-items">
      {items.map((item) => {
        const exercise = exerciseIn(exercises, item.exerciseId);
        return (
          <li key={item.id}>
            <div className="item-figure">
              {exercise ? (
                <Figure
                  pose={exercise.pose}
                  mirrored={item.side === "LEFT"}
                  aspect={1.3}
                  pad={10}
                  which="end"
                  decorative
                />
              ) : null}
            </div>
            <div>
              <h3 className="text-15 font-semi">
                {exercise ? (
                  <Link
                    to={`/clinic/library/${exercise.id}`}
                    className="text-ink no-underline hover:underline"
                  >
                    {exercise.name}
                  </Link>
                ) : (
                  item.exerciseId
                )}
              </h3>
              <p className="text-13 text-ink-2">
                {item.sets > 1 ? `${doseWords(item)}, ${item.restSeconds} s rest` : doseWords(item)}
              </p>
              {item.note ? <p className="mt-0.5 text-13">{`“${item.note}”`}</p> : null}
              {item.allowEasier ? (
                <p className="mt-0.5 text-13 text-ink-2">Easier version allowed</p>
              ) : null}
              {item.kept ? (
                <p className="mt-0.5 text-13 text-ink-2">
                  <b>Kept in spite of a precaution:</b> <span>{`“${item.kept.reason}”`}</span>
                </p>
              ) : null}
              {exercise && patientId ? (
                <Link
                  to={`/clinic/patients/${patientId}/messages?about=exercise:${exercise.id}#answer`}
                  className="tap text-13"
                >
                  <span>Write about this</span>
                  <span className="sr-only">{` ${exercise.name}`}</span>
                </Link>
              ) : null}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
