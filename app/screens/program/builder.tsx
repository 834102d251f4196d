import { type FormEvent, type MouseEvent, useState } from "react";
import { flushSync } from "react-dom";
import { LeaveGuard } from "~/components/ui/leave-guard";
import { Notice } from "~/components/ui/notice";
import { OwnedForm } from "~/components/ui/owned-form";
import { useIsSending } from "~/components/ui/sending";
import { readFilter } from "~/screens/library/filter";
import { BuilderHead } from "./builder-head";
import { type BuilderState, withSuggestion } from "./builder-page";
import type { BuilderAnswer } from "./builder-submission";
import { BurdenMeter } from "./burden-meter";
import { ChangeNote } from "./change-note";
import { readDraft } from "./draft";
import { draftConflicts, openKeys } from "./draft-conflicts";
import { editDraft, isSameDraft } from "./draft-edits";
import { isOwnNote } from "./draft-numbers";
import { editWords, focusAfter } from "./edit-words";
import { ErrorSummary } from "./error-summary";
import { IntakeLock } from "./intake-lock";
import { ItemList } from "./item-list";
import { LibraryPanel } from "./library-panel";
import { CLOSED } from "./refusal-words";
import { ScheduleFields } from "./schedule-fields";

/**
 * The program builder: one form. Every button sends it to the server, which answers with the changed
 * draft; where scripts run, the same functions do that here, and only Save is sent.
 */
export function Builder({ state, answer }: { state: BuilderState; answer?: BuilderAnswer }) {
  const { page, programId, baseNumber, baseName, templateId } = answer ?? state;
  const [draft, setDraft] = useState((answer ?? state).draft);
  const [filter, setFilter] = useState(answer?.filter ?? readFilter(new URLSearchParams()));
  const [ownNote, setOwnNote] = useState(isOwnNote(draft));
  const [news, setNews] = useState("");
  const saving = useIsSending();
  const { suggestedNote } = withSuggestion(draft, page);
  const changeNote = ownNote ? draft.changeNote : suggestedNote;
  const conflicts = draftConflicts(draft, page);
  const open = openKeys(conflicts);

  function follow(form: HTMLFormElement) {
    const typed = new FormData(form);
    setDraft(readDraft(typed));
    setFilter(readFilter(typed));
  }

  function edit(event: FormEvent<HTMLFormElement>) {
    const { submitter } = event.nativeEvent as SubmitEvent;
    const intent = submitter instanceof HTMLButtonElement ? submitter.value : "";
    if (intent === "save" && open.length === 0) return;
    event.preventDefault();
    if (intent === "save") return focusConflict(open);
    const typed = readDraft(new FormData(event.currentTarget));
    // Drawn at once, so that the focus finds the button that takes the pressed one's place.
    flushSync(() => {
      setDraft(editDraft(typed, intent, page));
      setNews(editWords(typed, intent, page));
    });
    focusAfter(intent, typed);
  }

  return (
    <OwnedForm
      method="post"
      patientId={page.patient.id}
      noValidate
      className="builder"
      onSubmit={edit}
      onChange={(event) => follow(event.currentTarget)}
      onClick={jump}
    >
      {/* Enter in a field presses the first button: it must change nothing. */}
      <button type="submit" name="intent" value="check" className="hidden" tabIndex={-1} />
      <input type="hidden" name="programId" value={programId} />
      <input type="hidden" name="baseNumber" value={baseNumber} />
      <input type="hidden" name="baseName" value={baseName} />
      <input type="hidden" name="templateId" value={templateId} />
      <BuilderHead page={page} saving={saving} open={open.length} />
      <ErrorSummary answer={answer} draft={draft} />
      {page.closed ? (
        <Notice tone="amber" title={CLOSED.title}>
          {CLOSED.advice}
        </Notice>
      ) : null}
      {page.isLocked ? <IntakeLock patientId={page.patient.id} /> : null}
      {page.ends.length > 0 ? (
        <Notice tone="info" title={`${page.ends.join(" and ")} ends when this one starts`}>
          Its last day is the day before. Its logs stay in the record.
        </Notice>
      ) : null}
      <div className="builder-columns">
        <section id="program" className="grid content-start gap-3" aria-label="Program">
          <BurdenMeter page={page} draft={draft} />
          <ItemList draft={draft} answer={answer} page={page} conflicts={conflicts} />
          <ScheduleFields page={page} draft={draft} error={answer?.error ?? null} />
          {page.edited ? (
            <ChangeNote
              value={changeNote}
              suggestion={suggestedNote}
              onTyped={() => setOwnNote(true)}
              onEmptied={() => setOwnNote(false)}
            />
          ) : null}
        </section>
        <LibraryPanel page={page} filter={filter} draft={draft} />
      </div>
      <p role="status" className="sr-only">
        {news}
      </p>
      <LeaveGuard
        dirty={!saving && !isSameDraft(draft, state.draft)}
        title="Leave without saving?"
        text="Your changes to this program are not saved yet."
        stay="Stay here"
        leave="Leave"
      />
    </OwnedForm>
  );
}

/** Save, while a conflict is open, leads to the first one. */
function focusConflict([key]: readonly string[]): void {
  document.getElementById(`conflict-${key}`)?.focus();
}

const FIELDS = "input:not([type=hidden]), select, textarea, button";

/**
 * Follows a link to a place within the form around it, into the field that stands there. By hand,
 * because a new address would be a navigation, and the guard against unsaved changes cannot tell
 * where such a one leads.
 */
function jump(event: MouseEvent<HTMLFormElement>): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
  const target = link && document.getElementById(link.hash.slice(1));
  if (!target) return;
  event.preventDefault();
  const field = target.matches(FIELDS) ? target : target.querySelector<HTMLElement>(FIELDS);
  target.scrollIntoView();
  field?.focus({ preventScroll: true });
}
