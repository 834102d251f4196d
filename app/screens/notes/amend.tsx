import { useState } from "react";
import { Button, ButtonLink } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { FieldScope, TextArea } from "~/components/ui/field";
import type { FormResult } from "~/components/ui/form-result";
import { LeaveGuard } from "~/components/ui/leave-guard";
import { OwnedForm } from "~/components/ui/owned-form";
import { useIsSending } from "~/components/ui/sending";
import { takeFocus } from "~/components/ui/take-focus";
import type { SignedNote } from "./earlier-page";
import { typedParts } from "./notes-answer";

type Props = {
  note: SignedNote;
  amending: NonNullable<SignedNote["amending"]>;
  patientId: string;
  form: FormResult;
  closePath: string;
};

/** A signed note's text once more, to be changed, with the reason. */
export function Amend({ note, amending, patientId, form, closePath }: Props) {
  const { number, parts } = amending;
  const typed = form ? typedParts(form) : null;
  const next = `Save version ${number + 1}`;
  const [isDirty, setDirty] = useState(form != null);
  const isSaving = useIsSending();
  return (
    <FieldScope value="amend">
      <OwnedForm
        method="post"
        patientId={patientId}
        className="amend"
        onChange={() => setDirty(true)}
      >
        <h3
          tabIndex={-1}
          ref={form ? undefined : takeFocus}
        >{`Amend the note of ${note.title}`}</h3>
        <ErrorSummary form={form} labels={{ reason: "Why" }} />
        <input type="hidden" name="noteId" value={note.id} />
        <input type="hidden" name="number" value={number} />
        {parts.map(({ part, letter, text }) => (
          <TextArea
            key={part}
            name={`part.${part}`}
            label={letter}
            initial={typed ? (typed[part] ?? "") : text}
            rows={part === "text" ? 6 : 2}
          />
        ))}
        <TextArea
          form={form}
          name="reason"
          label="Why"
          placeholder="For example: wrong figure"
          help="Stands under the note, with your name."
          rows={1}
        />
        <div className="flex flex-wrap justify-end gap-2">
          <ButtonLink to={closePath} look="line" preventScrollReset>
            Cancel
          </ButtonLink>
          <Button name="intent" value="amend">
            <span>{next}</span>
          </Button>
        </div>
        {/* There with a change alone: a draft that is open above asks for itself, and a page asks one question. */}
        {isDirty && !isSaving ? (
          <LeaveGuard
            dirty
            title="Leave without saving?"
            text={`What you changed in the note of ${note.title} is not saved.`}
            stay="Stay"
            leave="Leave anyway"
          />
        ) : null}
      </OwnedForm>
    </FieldScope>
  );
}
