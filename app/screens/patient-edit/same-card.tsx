import { Link } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { OwnedForm } from "~/components/ui/owned-form";
import { type SamePage, sameIntent } from "./same-page";

/** Who is perhaps the same person, to be marked, and who is marked, to be let go of. Nothing is drawn where there is nobody. */
export function SameCard({ page: { patientId, alike, marked } }: { page: SamePage }) {
  if (alike.length + marked.length === 0) return null;
  return (
    <section className="card grid gap-3 px-4 py-3.5" aria-labelledby="same-card">
      <h2 id="same-card" className="text-17">
        The same person?
      </h2>
      <p className="text-13 text-ink-2">
        A mark leads from one record to the other. Nothing is merged, and it can be taken off.
      </p>
      {[
        ...marked.map((other) => ({
          ...other,
          intent: sameIntent.unmark,
          verb: "Take the mark off",
        })),
        ...alike.map((other) => ({ ...other, intent: sameIntent.mark, verb: "Mark as the same" })),
      ].map(({ id, name, words, intent, verb }) => (
        <OwnedForm
          key={id}
          method="post"
          patientId={patientId}
          className="flex flex-wrap items-center gap-3"
        >
          <input type="hidden" name="otherId" value={id} />
          <span>
            <Link to={`/clinic/patients/${id}`}>{name}</Link>
            <span>{`: ${words}`}</span>
          </span>
          <Button
            look="line"
            size="sm"
            name="intent"
            value={intent}
            aria-label={`${verb}: ${name}`}
          >
            {verb}
          </Button>
        </OwnedForm>
      ))}
    </section>
  );
}
