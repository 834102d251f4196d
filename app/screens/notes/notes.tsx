import { Link } from "@remix-run/react";
import { Check, Plus, Printer } from "lucide-react";
import { useRef } from "react";
import { Button, ButtonLink } from "~/components/ui/button";
import { OwnedForm } from "~/components/ui/owned-form";
import { BriefCard } from "~/screens/record/brief-card";
import type { Brief } from "~/screens/record/brief-page";
import type { Remark } from "~/screens/record/remarks";
import { Earlier } from "./earlier";
import { Editor } from "./editor";
import { KeptHere } from "./kept-here";
import type { NotesAnswer } from "./notes-answer";
import type { NotesPage } from "./notes-page";
import { notesPath } from "./notes-query";
import type { Phrase } from "./part-field";
import { PhrasesCard } from "./phrases-card";

type Props = {
  page: NotesPage;
  brief: Brief;
  remarks: readonly Remark[];
  phrases: readonly Phrase[];
  answer: NotesAnswer | undefined;
  /** What this browser seals unsent notes with. */
  keptKey: string;
};

/** A patient's notes: today's on top, what was signed below, the brief and the patient's own words beside. */
export function Notes({ page, brief, remarks, phrases, answer, keptKey }: Props) {
  const { patientId, firstName, mayWrite, editor, earlier, drafts, path } = page;
  const of = (about: NotesAnswer["about"]) => (answer?.about === about ? answer : undefined);
  const draft = of("draft");
  const putIn = useRef<((words: string) => void) | null>(null);
  const hasNone = earlier.notes.length === 0 && earlier.search === "";
  return (
    <div className="notes">
      <div className="notes-main">
        {editor ? (
          <Editor
            key={`${page.editorKey} ${draft?.id}`}
            {...{ page: editor, patientId, keptKey, firstName, phrases, answer: draft }}
            putIns={page.putIns}
            putInRef={putIn}
            takesFocus={page.isWriting}
          />
        ) : null}
        <KeptHere {...{ patientId, keptKey }} open={editor} />
        {editor || !mayWrite ? null : <NoEditor isFirst={hasNone} patientId={patientId} />}
        {drafts.length > 0 ? (
          <section className="card note-side" aria-labelledby="drafts">
            <h2 id="drafts">Drafts</h2>
            <ul>
              {drafts.map(({ id, words, path: to }) => (
                <li key={id}>{mayWrite ? <Link to={to}>{words}</Link> : <span>{words}</span>}</li>
              ))}
            </ul>
          </section>
        ) : null}
        {hasNone ? null : (
          <Earlier
            page={earlier}
            {...{ patientId, path, answer: of("amend") }}
            kept={keptFields(page)}
          />
        )}
      </div>
      <aside className="notes-side" aria-label="The brief, the patient's words, and phrases">
        <BriefCard brief={brief}>
          {editor ? (
            <Button
              type="button"
              look="quiet"
              size="sm"
              onClick={() => putIn.current?.(brief.lines.map(({ text }) => text).join("\n"))}
            >
              Put in the note
            </Button>
          ) : null}
        </BriefCard>
        <section className="card note-side" aria-labelledby="words">
          <h2 id="words">{`In ${firstName}’s words`}</h2>
          {remarks.length === 0 ? (
            <p className="text-13 text-ink-2">Nothing written beside a log yet.</p>
          ) : null}
          <ul className="divide-y divide-line">
            {remarks.map(({ id, on, text }) => (
              <li key={id} className="py-2 text-13 first:pt-0 last:pb-0">
                <p className="cap">{on}</p>
                <p>{`“${text}”`}</p>
              </li>
            ))}
          </ul>
        </section>
        <PhrasesCard {...{ phrases, patientId, mayWrite, answer: of("phrase") }} />
        {hasNone ? null : (
          <ButtonLink to={`/clinic/patients/${patientId}/notes/print`} look="line">
            <Printer className="icon" aria-hidden />
            <span>Print notes</span>
          </ButtonLink>
        )}
      </aside>
      <DoneToast page={page} />
    </div>
  );
}

/** What stays in the address while somebody searches: the editor that is open. */
function keptFields({ editor, isWriting }: NotesPage): Record<string, string> {
  if (editor === null) return {};
  return isWriting && editor.edition === 0 ? { write: "" } : { note: editor.noteId };
}

function NoEditor({ isFirst, patientId }: { isFirst: boolean; patientId: string }) {
  return (
    <section className="card no-editor" aria-label="A new note">
      {isFirst ? (
        <>
          <h2>No notes yet</h2>
          <p className="text-ink-2">
            Start with the four parts, or write freely. Only the clinic can read notes.
          </p>
        </>
      ) : null}
      <ButtonLink to={notesPath(patientId, { write: "" })} look="soft">
        <Plus className="icon" aria-hidden />
        <span>{isFirst ? "Write the first note" : "Add note"}</span>
      </ButtonLink>
    </section>
  );
}

/** What was just done. The region stays, so that what comes into it is read out. */
function DoneToast({ page: { done, patientId } }: { page: NotesPage }) {
  return (
    <div role="status" className="toast-place">
      {done === null ? null : (
        <div key={done.words} className="toast">
          <Check className="icon" aria-hidden />
          <span>{done.words}</span>
          {done.putBackId === null ? null : (
            <OwnedForm method="post" patientId={patientId}>
              <input type="hidden" name="noteId" value={done.putBackId} />
              <button type="submit" name="intent" value="put-back">
                Undo
              </button>
            </OwnedForm>
          )}
        </div>
      )}
    </div>
  );
}
