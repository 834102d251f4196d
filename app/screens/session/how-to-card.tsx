import { Link } from "@remix-run/react";
import { Figure } from "~/components/figures/Figure";
import { useWords } from "~/components/ui/words";
import { ExerciseCare } from "./exercise-care";
import type { HowTo } from "./how-to";

type Props = {
  howTo: HowTo;
  /** What the way to a message about it is called; null where somebody is busy with the session, or nobody reads one. */
  writeAbout?: string | null;
  /** Cautions and mistakes are open, too. */
  isOpen?: boolean;
};

/** One stretch with its drawing, its dose and its steps. */
export function HowToCard({ howTo, writeAbout = null, isOpen = false }: Props) {
  const { exerciseId, name, dose, note, startPosition, steps, feel, ease, care, figure } = howTo;
  const { learn } = useWords();
  return (
    <section className="session-card">
      <div className="picture">
        <Figure {...figure} aspect={2.2} pad={4} />
      </div>
      <div className="words">
        <h3 className="text-18">{name}</h3>
        <p>{dose}</p>
        {note ? (
          <p>
            <span>{learn.noteForYou(note.text)}</span>
            {note.asWritten ? <small className="block text-ink-2">{note.asWritten}</small> : null}
          </p>
        ) : null}
        <ol className="steps">
          {[startPosition, ...steps].map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p>
          <b>{learn.feel}</b> <span>{feel}</span>
        </p>
        <p>
          <b>{learn.ease}</b> <span>{ease}</span>
        </p>
        <ExerciseCare care={care} isOpen={isOpen} />
        {writeAbout === null ? null : (
          <Link to={`/my/messages?about=exercise:${exerciseId}#answer`} className="tap">
            <span>{writeAbout}</span>
            <span className="sr-only">{` ${name}`}</span>
          </Link>
        )}
      </div>
    </section>
  );
}
