import type { PatientNote } from "./patient-said";

/** What the patient wrote beside their logs, newest first. */
export function NotesCard({ notes }: { notes: readonly PatientNote[] }) {
  return (
    <section className="card px-4 py-3.5">
      <h2 className="mb-2 text-16">From the patient</h2>
      {notes.length === 0 ? (
        <p className="text-13 text-ink-2">Nothing written beside a log yet.</p>
      ) : null}
      <ul className="divide-y divide-line">
        {notes.map(({ id, by, on, about, text }) => (
          <li key={id} className="py-2 text-13 leading-snug first:pt-0 last:pb-0">
            <p className="cap flex justify-between gap-2">
              <span>{by}</span>
              <span>{on}</span>
            </p>
            <p>“{text}”</p>
            <p className="cap">{about}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
