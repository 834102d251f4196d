import { Form, Link } from "@remix-run/react";
import { History, Search } from "lucide-react";
import { Badge } from "~/components/ui/badge";
import { ButtonLink } from "~/components/ui/button";
import { useLiveSearch } from "~/components/ui/use-live-search";
import { Amend } from "./amend";
import { DiffText } from "./diff-text";
import type { EarlierPage, SignedNote } from "./earlier-page";
import type { NotesAnswer } from "./notes-answer";

type Props = {
  page: EarlierPage;
  patientId: string;
  answer: NotesAnswer | undefined;
  /** Fields of the address that a search keeps. */
  kept: Record<string, string>;
  path: string;
};

/** What was signed, the newest visit first, and a search within it. */
export function Earlier({ page, patientId, answer, kept, path }: Props) {
  const { form, input, sendSoon } = useLiveSearch(page.search);
  return (
    <section className="card" aria-labelledby="earlier">
      <div className="earlier-head">
        <h2 id="earlier">Earlier notes</h2>
        <p className="cap">{page.summary}</p>
        <Form ref={form} role="search" className="search-field" preventScrollReset>
          {Object.entries(kept).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <Search className="icon" aria-hidden />
          <input
            ref={input}
            type="search"
            name="q"
            className="field"
            defaultValue={page.search}
            placeholder="Search these notes"
            aria-label="Search these notes"
            onChange={sendSoon}
          />
        </Form>
      </div>
      <p className="earlier-found" role="status">
        {page.found}
      </p>
      <ul className="earlier-notes">
        {page.notes.map((note) => (
          <li key={note.id} id={`note-${note.id}`}>
            <details open={note.isOpen}>
              <summary>
                <b>{note.title}</b>
                <span>{note.by}</span>
                {note.amended ? <Badge icon={History}>{note.amended}</Badge> : null}
              </summary>
              {note.amending ? (
                <Amend
                  {...{ note, patientId }}
                  amending={note.amending}
                  form={answer?.form}
                  closePath={path}
                />
              ) : null}
              <NoteBody note={note} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NoteBody({ note }: { note: SignedNote }) {
  const { lines, why, versions, amendPath, amending } = note;
  return (
    <div className="note-body">
      <NoteLines lines={lines} />
      {why ? (
        <p className="note-why">
          <b>Why it was amended: </b>
          <span>{`${why.reason} ${why.by}`}</span>
        </p>
      ) : null}
      <p className="note-links">
        {versions.map(({ words, path }) => (
          <Link key={path} to={path} preventScrollReset>
            {words}
          </Link>
        ))}
        {amendPath && !amending ? (
          <ButtonLink to={amendPath} look="line" size="sm" preventScrollReset>
            Amend
          </ButtonLink>
        ) : null}
      </p>
    </div>
  );
}

/** A note's words by part, with what was changed. */
export function NoteLines({ lines }: Pick<SignedNote, "lines">) {
  return (
    <dl className="note-lines">
      {lines.map(({ part, letter, runs }) => (
        <div key={part}>
          <dt>{letter}</dt>
          <dd>
            <DiffText runs={runs} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
