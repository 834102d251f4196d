import type { ReactNode } from "react";
import { GuidanceNotes } from "~/components/pain/guidance-notes";
import { PainPicker } from "~/components/pain/pain-picker";
import type { PainQuestion } from "~/components/pain/pain-question";
import { Button } from "~/components/ui/button";
import { TextArea } from "~/components/ui/field";
import { FormError } from "~/components/ui/form-error";
import type { FormResult } from "~/components/ui/form-result";
import { OwnedForm } from "~/components/ui/owned-form";
import { useWords } from "~/components/ui/words";
import { NewerLog, newerOf } from "./newer-log";

/** Characters that the field takes; the server keeps as many. */
const MAX_NOTE = 1000;

type Props = {
  /** For a button that stands outside of the form. */
  id?: string;
  question: string;
  /** In place of where the trouble is. */
  hint?: string;
  pain: PainQuestion;
  form: FormResult;
  /** What was answered before; nothing is preset without it. */
  initial: { score: number | null; remarks: string | null; stamp: string } | null;
  needsNumber?: boolean;
  save: string;
  /** Further questions that nobody has to answer, before the remarks. */
  more?: ReactNode;
  /** Opens these and the remarks, below a page's own title; left out, all of it is open. */
  folded?: string;
  /** Hidden fields and further questions. */
  children: ReactNode;
};

/** One pain number with what it means, whatever else is asked, and the patient's own remarks. */
export function PainForm(props: Props) {
  const { more, folded } = props;
  const { id, question, hint, pain, form, initial, needsNumber = true, save, children } = props;
  const words = useWords().pain;
  const optional = (
    <>
      {more}
      <TextArea
        form={form}
        name="note"
        maxLength={MAX_NOTE}
        label={
          <>
            {words.remarks} <small>{words.optional}</small>
          </>
        }
        rows={1}
        initial={initial?.remarks ?? ""}
        placeholder={words.remarksHint(pain.clinician)}
      />
    </>
  );
  return (
    <OwnedForm
      id={id}
      method="post"
      className="ask-form"
      data-needs-number={needsNumber || undefined}
      noValidate
    >
      <FormError form={form} />
      <NewerLog form={form} seen={initial?.stamp} />
      <PainPicker
        name="pain"
        legend={folded === undefined ? <h1>{question}</h1> : <h2>{question}</h2>}
        hint={hint ?? pain.where}
        limits={pain.limits}
        form={form}
        initial={initial?.score}
      />
      <GuidanceNotes lights={pain.lights} />
      {children}
      {folded === undefined ? (
        optional
      ) : (
        // A refused form shows all that was typed.
        <details open={Boolean(form)}>
          <summary>{folded}</summary>
          <div className="grid gap-3">{optional}</div>
        </details>
      )}
      <SaveBar save={newerOf(form) ? words.saveInstead : save} needsNumber={needsNumber} />
    </OwnedForm>
  );
}

/**
 * The button that stays in sight. Until a number is picked it says so; it can be pressed all the same,
 * and the page then says what is missing.
 */
function SaveBar({ save, needsNumber }: { save: string; needsNumber: boolean }) {
  const { pickFirst } = useWords().pain;
  return (
    <div className="save-bar">
      <Button size="lg" className="w-full">
        <span className="when-ready">{save}</span>
        {needsNumber ? <span className="when-empty">{pickFirst}</span> : null}
      </Button>
    </div>
  );
}
