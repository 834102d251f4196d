import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { GuidanceNotes } from "~/components/pain/guidance-notes";
import { PainPicker } from "~/components/pain/pain-picker";
import { Button } from "~/components/ui/button";
import { FormError } from "~/components/ui/form-error";
import type { FormResult } from "~/components/ui/form-result";
import type { SessionStatus } from "~/domain/rows";
import type { LogPage } from "./log-page";
import { EffortQuestion, ReasonQuestion } from "./log-questions";
import { NoteField } from "./note-field";
import { PainBefore } from "./pain-before";
import { SaveBar } from "./save-bar";

type Props = {
  page: LogPage;
  status: SessionStatus;
  /** Id of the log that is saved: a new one's, or the one that is changed. */
  id: string;
  form: FormResult;
  /** "You skipped bridge. Why?"; null asks for no reason. */
  reasonQuestion: string | null;
  /** What is known about single exercises: ticks, or what the guided run found out. */
  children?: ReactNode;
};

/** The questions about one session on one page; only the pain number is asked for, and even that can be left out. */
export function LogForm({ page, status, id, form, reasonQuestion, children }: Props) {
  const { pain, logged } = page;
  const needsNumber = status !== "MISSED";
  return (
    <>
      <Form
        id="log"
        method="post"
        className="ask-form"
        data-needs-number={needsNumber || undefined}
        noValidate
      >
        <FormError form={form} />
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="status" value={status} />
        <PainPicker
          name="pain"
          legend={<h1>{page.question}</h1>}
          hint={pain.where}
          limits={pain.limits}
          form={form}
          initial={logged?.pain}
        />
        <GuidanceNotes lights={pain.lights} />
        {children}
        {reasonQuestion ? (
          <ReasonQuestion question={reasonQuestion} form={form} initial={logged?.missReason} />
        ) : null}
        {status === "MISSED" ? null : <EffortQuestion form={form} initial={logged?.effort} />}
        {status === "MISSED" ? null : <PainBefore page={page} form={form} />}
        <NoteField form={form} initial={logged?.note} clinician={pain.clinician} />
        <SaveBar words="Save log" needsNumber={needsNumber} />
      </Form>
      {needsNumber && (logged?.pain ?? null) === null ? (
        <Button form="log" name="withoutNumber" value="1" look="quiet">
          Log without a number
        </Button>
      ) : null}
    </>
  );
}
