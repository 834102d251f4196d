import { Link } from "@remix-run/react";
import { Send } from "lucide-react";
import { type KeyboardEvent, useRef, useState } from "react";
import { Button } from "~/components/ui/button";
import { useFieldId } from "~/components/ui/field";
import { FormError } from "~/components/ui/form-error";
import { errorOf, type FormResult, typedValue } from "~/components/ui/form-result";
import { OwnedForm } from "~/components/ui/owned-form";
import { openBlanks } from "~/domain/messages/blanks";
import type { ClinicThreadPage, Reply } from "./clinic-thread-page";
import { markedParts } from "./marked-parts";
import { ReplyChoice } from "./reply-choice";
import { Unsent, useUnsent } from "./unsent";
import { useAnswerFocus } from "./use-answer-focus";
import { useBegun } from "./use-begun";
import { withReply } from "./with-reply";

type Props = { page: ClinicThreadPage; id: string; form: FormResult };

const unsentWords = { title: "Not sent.", again: "Send again", edit: "Edit" };

/**
 * An answer in the clinic's own words, or from a ready reply. Without scripts a reply is a link that opens the page
 * with it.
 */
export function AnswerForm({ page, id: first, form }: Props) {
  const { patientId, name, replies, about, exercise, bubbles } = page;
  // What comes in meanwhile changes nothing of what is being written.
  const { id, text: begun, keep } = useBegun({ patientId, id: first, bubbles });
  const [text, setText] = useState(() => typedValue(form, "text") || begun);
  const [picked, setPicked] = useState<Reply | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useAnswerFocus();
  const list = useRef<HTMLUListElement>(null);
  const fieldId = useFieldId()("text");
  const error = errorOf(form, "text");
  const open = openBlanks(text);
  const unsent = useUnsent(id);

  function write(words: string) {
    setText(words);
    keep(words);
  }

  function pick(reply: Reply) {
    setPicked(reply);
    write(withReply({ text, reply, picked, replies }));
    field.current?.focus();
  }

  function enterReplies(event: KeyboardEvent<HTMLTextAreaElement>) {
    const { selectionStart, value } = event.currentTarget;
    if (event.key !== "ArrowDown" || value.slice(selectionStart).includes("\n")) return;
    if (selectionStart < value.length) return;
    const first = list.current?.querySelector("a");
    if (!first) return;
    event.preventDefault();
    first.focus();
  }

  return (
    <OwnedForm
      method="post"
      patientId={patientId}
      id="answer"
      className="write-form"
      noValidate
      data-unsent={unsent ? "" : undefined}
    >
      {unsent ? <Unsent message={unsent} words={unsentWords} /> : null}
      <FormError form={form} />
      <input type="hidden" name="id" value={id} />
      {about ? (
        <>
          <input type="hidden" name="about" value={about.value} />
          <p className="bubble-about">{about.words}</p>
        </>
      ) : null}
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h3 className="text-14">Ready replies</h3>
        <p className="flex-1 text-13 text-ink-2">
          type to filter, ↓ to pick, they are yours to edit
        </p>
        <Link to="/clinic/settings/messages" className="tap text-13">
          Manage
        </Link>
      </div>
      <ReplyChoice
        {...{ list, replies, typed: text, picked, pick }}
        about={about?.value ?? null}
        leave={() => field.current?.focus()}
      />
      <div>
        <label htmlFor={fieldId} className="field-label">
          {`Answer ${name}`}
        </label>
        <textarea
          id={fieldId}
          ref={field}
          name="text"
          rows={4}
          className="field"
          value={text}
          onChange={(event) => write(event.currentTarget.value)}
          onKeyDown={enterReplies}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${fieldId}-error` : undefined}
        />
        {error ? (
          <p id={`${fieldId}-error`} className="field-error">
            {error}
          </p>
        ) : null}
      </div>
      {picked ? (
        <p className="text-13" aria-live="polite">
          {markedParts(text, picked.parts).map(({ key, text: piece, is }) =>
            is === "words" ? (
              <span key={key}>{piece}</span>
            ) : (
              <b key={key} className="filled" data-open={is === "open" || undefined}>
                {piece}
              </b>
            ),
          )}
        </p>
      ) : null}
      {open.length > 0 ? (
        <p className="text-13">{`Still to fill in: ${open.join(", ")}. It is not sent before.`}</p>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <Button name="intent" value="send">
          <Send className="icon" aria-hidden />
          Send
        </Button>
        {exercise ? (
          <Button look="line" name="intent" value={`without:${exercise.id}`}>
            {`Send and take ${exercise.name.toLowerCase()} out`}
          </Button>
        ) : null}
      </div>
    </OwnedForm>
  );
}
