import { Link } from "@remix-run/react";
import { Moon } from "lucide-react";
import { Badge } from "~/components/ui/badge";
import { Button } from "~/components/ui/button";
import { OwnedForm } from "~/components/ui/owned-form";
import type { DoneRow } from "./queue-page";
import type { SnoozedRow } from "./queue-rows";

const record = (id: string) => `/clinic/patients/${id}`;

type SnoozedProps = {
  rows: readonly SnoozedRow[];
  /** Alerts that sleep, shown or not. */
  total: number;
  actionOf: (place: string) => string;
};

/** What sleeps, and until when. */
export function Snoozed({ rows, total, actionOf }: SnoozedProps) {
  if (rows.length === 0) return <p className="card px-5 py-4 text-ink-2">Nothing is snoozed.</p>;
  return (
    <>
      <ul className="card answered-list">
        {rows.map(({ answerId, patientId, place, name, title, until, reason, canAct }) => (
          <li key={answerId}>
            <Link to={record(patientId)} className="font-semi text-ink">
              {name}
            </Link>
            <p>
              <span>{title}</span> <Badge icon={Moon}>{until}</Badge>
              {reason === null ? null : <span className="cap block">{`“${reason}”`}</span>}
            </p>
            {canAct ? (
              <OwnedForm
                method="post"
                action={actionOf(place)}
                patientId={patientId}
                preventScrollReset
              >
                <input type="hidden" name="intent" value="wake" />
                <input type="hidden" name="answerId" value={answerId} />
                <Button look="line" size="sm" aria-label={`Wake now: ${name}, ${title}`}>
                  Wake now
                </Button>
              </OwnedForm>
            ) : null}
          </li>
        ))}
      </ul>
      {rows.length < total ? (
        <p className="cap mt-2">{`The first ${rows.length} of ${total} are shown, by name; every record holds its own.`}</p>
      ) : null}
    </>
  );
}

/** What was acknowledged or resolved in the last 14 days. */
export function Done({ rows, total }: { rows: readonly DoneRow[]; total: number }) {
  if (rows.length === 0) {
    return <p className="card px-5 py-4 text-ink-2">Nothing was answered in the last 14 days.</p>;
  }
  return (
    <>
      <ul className="card answered-list">
        {rows.map(({ id, patientId, name, label, text, by }) => (
          <li key={id}>
            <Link to={record(patientId)} className="font-semi text-ink">
              {name}
            </Link>
            <p>
              <Badge>{label}</Badge> <span>{text}</span>
            </p>
            <p className="cap">{by}</p>
          </li>
        ))}
      </ul>
      {rows.length < total ? (
        <p className="cap mt-2">{`The newest ${rows.length} of ${total} are shown; every record holds its own.`}</p>
      ) : null}
    </>
  );
}
