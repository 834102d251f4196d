import { Link } from "@remix-run/react";
import { Check, Clock, TriangleAlert } from "lucide-react";
import { Figure } from "~/components/figures/Figure";
import { useFieldId } from "~/components/ui/field";
import type { IntakeAnswers } from "~/domain/measures/intake";
import type { IntakePage } from "./intake-page";
import { intakeMap } from "./intake-words";
import { jump } from "./jump";

const icons = { done: Check, yes: TriangleAlert, open: Clock };

/** The map of the questions: each line leads to what is open of it. */
export function StillOpen({ live }: { live: IntakeAnswers }) {
  const idOf = useFieldId();
  return (
    <nav className="card p-5" aria-labelledby="still-open">
      <h2 id="still-open" className="mb-2 text-16">
        Still open
      </h2>
      <ul className="intake-map">
        {intakeMap(live).map(({ key, name, state, text, field }) => {
          const Icon = icons[state];
          return (
            <li key={key} data-state={state}>
              <a href={`#${idOf(field)}`} onClick={jump}>
                <Icon className="icon" aria-hidden />
                <span>{name}</span>
                <span>{text}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** Templates that go with the signs and the minutes as they were stored. */
export function Opens({ page: { patientId, opens, answers, isLocked } }: { page: IntakePage }) {
  return (
    <section className="card grid gap-3 p-5" aria-labelledby="opens">
      <h2 id="opens" className="text-16">
        What this opens
      </h2>
      {opens.length === 0 ? (
        <p className="text-14 text-ink-2">
          Templates that go with the signs and the minutes stand here once both are saved.
        </p>
      ) : (
        <>
          <p className="text-14 text-ink-2">
            {`Fits these signs${answers.minutes === null ? "" : `, within ${answers.minutes} min`}, for you to judge:`}
          </p>
          <ul className="grid gap-2.5">
            {opens.map(({ id, name, facts, pose }) => (
              <li key={id} className="intake-template">
                {pose ? <Figure pose={pose} aspect={1.5} pad={6} decorative /> : null}
                <span>
                  <Link to={`/clinic/patients/${patientId}/program/edit?template=${id}`}>
                    {name}
                  </Link>
                  <span className="text-13 text-ink-2">{facts}</span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {isLocked ? (
        <p className="text-13 text-ink-2">Locked until a decision is written about each “yes”.</p>
      ) : null}
    </section>
  );
}
