import { Link } from "@remix-run/react";
import { PrintButton } from "~/components/ui/print-button";
import { NoteLines } from "./earlier";
import type { PrintPage } from "./print-page";

/** Signed notes on paper, for whoever treats the patient next. */
export function PrintNotes({ page }: { page: PrintPage }) {
  const { patientId, name, born, clinicName, printed, notes } = page;
  return (
    <article className="notes-print">
      <p className="mb-3 flex flex-wrap items-center gap-3 print:hidden">
        <Link to={`/clinic/patients/${patientId}/notes`}>{`Back to ${name}`}</Link>
        <PrintButton>Print</PrintButton>
      </p>
      <header>
        <h1>{`Notes of ${name}`}</h1>
        <p>{[born, clinicName].filter(Boolean).join(" · ")}</p>
        <p className="cap">{`Printed ${printed}`}</p>
      </header>
      {notes.length === 0 ? <p>No note is signed yet.</p> : null}
      {notes.map(({ id, title, versions }) => (
        <section key={id} aria-labelledby={`note-${id}`}>
          <h2 id={`note-${id}`}>{title}</h2>
          {versions.map(({ by, reason, lines }) => (
            <div key={by} className="print-version">
              <p className="cap">{by}</p>
              <NoteLines lines={lines} />
              {reason === null ? null : (
                <p className="note-why">
                  <b>Why it was amended: </b>
                  <span>{reason}</span>
                </p>
              )}
            </div>
          ))}
        </section>
      ))}
    </article>
  );
}
