import {
  type FormEvent,
  type KeyboardEvent,
  type MutableRefObject,
  useEffect,
  useImperativeHandle,
  useRef,
} from "react";
import { ErrorSummary } from "~/components/ui/error-summary";
import { LeaveGuard } from "~/components/ui/leave-guard";
import { Notice } from "~/components/ui/notice";
import { OwnedForm } from "~/components/ui/owned-form";
import { withUntouched } from "~/domain/notes/merge";
import {
  emptyParts,
  inShape,
  isBlank,
  type NotePart,
  type NoteText,
  partsOfShape,
} from "~/domain/notes/shapes";
import { PutIns, Shapes } from "./editor-choices";
import { DiscardQuestion, NoteFoot, SignQuestion } from "./note-foot";
import { noteTitle } from "./note-words";
import { type NotesAnswer, typedDraft } from "./notes-answer";
import type { EditorPage } from "./notes-page";
import { PartField, type Phrase } from "./part-field";
import type { PutIn } from "./put-in";
import { SaveLine } from "./save-line";
import { SaveTrouble } from "./save-trouble";
import { TwoTexts } from "./two-texts";
import { useDraft, useOwner } from "./use-draft";

type Props = {
  page: EditorPage;
  patientId: string;
  /** What this browser seals unsent notes with. */
  keptKey: string;
  firstName: string;
  phrases: readonly Phrase[];
  putIns: readonly PutIn[];
  /** Puts words into the part that was written in last, from beside the editor. */
  putInRef: MutableRefObject<((words: string) => void) | null>;
  answer: NotesAnswer | undefined;
  takesFocus: boolean;
};

/** Today's note, saved while it is typed; a plain form where no scripts run. */
export function Editor({ page, patientId, keptKey, firstName, phrases, putIns, ...props }: Props) {
  const { putInRef, answer, takesFocus } = props;
  const sent = typedDraft(answer?.form, page);
  const typed = answer?.there ? { ...sent, text: withUntouched(sent, answer.there, null) } : sent;
  const { saver, snapshot } = useDraft(page, typed, useOwner(patientId, keptKey));
  const { draft, save } = snapshot;
  const { noteId, shape, text, visitOn } = draft;
  const [signs, throws] = [useRef<HTMLDialogElement>(null), useRef<HTMLDialogElement>(null)];
  const fields = useRef<Partial<Record<NotePart, HTMLTextAreaElement | null>>>({});
  const last = useRef<NotePart | null>(null);
  const there = save.kind === "changed" ? save.there : answer?.there;
  const title = noteTitle(shape, visitOn);
  const empty = emptyParts(shape, text);
  const setText = (part: NotePart, words: string) =>
    saver.change({ text: { ...saver.getSnapshot().draft.text, [part]: words } });

  useEffect(() => {
    if (!takesFocus) return;
    fields.current.S?.focus();
    // Nobody chose it: what is put in goes to its own part until somebody does.
    last.current = null;
  }, [takesFocus]);

  function send(event: FormEvent<HTMLFormElement>) {
    const form = event.currentTarget;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const intent = submitter instanceof HTMLButtonElement ? submitter.value : "";
    const question = questionOf(intent);
    if (question && !question.open) {
      event.preventDefault();
      question.showModal();
    } else if (saver.isUnderWay()) {
      // From the edition that is on its way; drawn first.
      event.preventDefault();
      saver.settled().then(() => requestAnimationFrame(() => form.requestSubmit(submitter)));
    } else saver.rest();
  }

  function questionOf(intent: string) {
    if (isBlank(shape, text)) return null;
    if (intent === "sign" && empty.length > 0) return signs.current;
    return intent === "discard" ? throws.current : null;
  }

  function keys(event: KeyboardEvent<HTMLFormElement>) {
    if (!event.ctrlKey && !event.metaKey) return;
    if (event.key.toLowerCase() === "s") saver.flush();
    else if (event.key === "Enter" && event.target instanceof HTMLTextAreaElement)
      signs.current?.showModal();
    else return;
    event.preventDefault();
  }

  function putIn(words: string) {
    const own = partsOfShape[shape];
    const part = own.find((each) => each === last.current) ?? own[1] ?? own[0];
    const field = fields.current[part];
    const [was, at] = [text[part] ?? "", field?.selectionEnd ?? 0];
    const [before, after] = [was.slice(0, at), was.slice(at)];
    const between = words.includes("\n") ? "\n" : " ";
    const space = before === "" || /\s$/.test(before) ? "" : between;
    setText(part, `${before}${space}${words}${after}`);
    field?.focus();
    const place = at + space.length + words.length;
    requestAnimationFrame(() => field?.setSelectionRange(place, place));
  }

  useImperativeHandle(putInRef, () => putIn);

  return (
    <section className="card note-editor" aria-labelledby="note-title">
      <OwnedForm method="post" patientId={patientId} onSubmit={send} onKeyDown={keys}>
        {/* First, so that Enter in a field saves: nothing is signed but by its own button. */}
        <button type="submit" name="intent" value="save" hidden tabIndex={-1}>
          Keep as draft
        </button>
        <input type="hidden" name="noteId" value={noteId} />
        {there ? null : <input type="hidden" name="edition" value={draft.edition} />}
        <input type="hidden" name="typedIn" value={shape} />
        <input type="hidden" name="placeId" value={page.placeId} />
        <div className="panel-head note-head">
          <h2 id="note-title">{title}</h2>
          <Shapes
            shape={shape}
            onChoose={(next) => saver.change({ shape: next, text: inShape(text, shape, next) })}
          />
          <SaveLine save={save} />
        </div>
        <div className="note-notices">
          <ErrorSummary form={answer?.form} labels={labels} />
          <SaveTrouble save={save} saver={saver} onCopy={() => copy(text)} />
          {snapshot.others ? (
            <Notice tone="info" role="status" title="Open in two places.">
              {snapshot.others}
            </Notice>
          ) : null}
          {snapshot.news ? (
            <Notice tone="info" role="status">
              {snapshot.news}
            </Notice>
          ) : null}
          {page.remark ? <p className="text-13 text-ink-2">{page.remark}</p> : null}
          {there ? <TwoTexts here={draft} there={there} /> : null}
        </div>
        {putIns.length > 0 ? <PutIns putIns={putIns} onPutIn={putIn} /> : null}
        {partsOfShape[shape].map((part) => (
          <PartField
            key={part}
            {...{ shape, part, phrases }}
            text={text[part] ?? ""}
            fieldRef={(field) => {
              fields.current[part] = field;
            }}
            onText={(words) => setText(part, words)}
            onChosen={() => {
              last.current = part;
            }}
            onBlur={() => saver.flush()}
          />
        ))}
        <NoteFoot
          {...{ page, shape, visitOn, firstName }}
          onDay={(day) => saver.change({ visitOn: day })}
        />
        <SignQuestion dialog={signs} {...{ title, shape, empty }} signer={page.signer} />
        <DiscardQuestion dialog={throws} />
      </OwnedForm>
      <LeaveGuard
        dirty={["away", "failed", "invalid", "changed", "gone"].includes(save.kind)}
        title="Leave without saving?"
        text="What you typed last is not on the clinic server yet."
        stay="Stay"
        leave="Leave anyway"
      />
    </section>
  );
}

const labels = {
  ...{ "part.S": "S", "part.O": "O", "part.A": "A", "part.P": "P", "part.text": "Note" },
  ...{ shape: "How it is written", visitOn: "Day" },
};

/** A browser may refuse it; the text stands in the fields all the same. */
function copy(text: NoteText): void {
  navigator.clipboard?.writeText(Object.values(text).join("\n\n")).catch(() => undefined);
}
