import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { GuidanceNotes } from "~/components/pain/guidance-notes";
import { PainPicker } from "~/components/pain/pain-picker";
import type { PainQuestion } from "~/components/pain/pain-question";
import { FormError } from "~/components/ui/form-error";
import type { FormResult } from "~/components/ui/form-result";
import { NoteField } from "./note-field";
import { SaveBar } from "./save-bar";

type Props = {
  question: string;
  hint: ReactNode;
  pain: PainQuestion;
  logged: { score: number; note: string | null } | null;
  form: FormResult;
  /** Hidden fields and further questions. */
  children: ReactNode;
};

/** One pain number with what it means, and a note. */
export function PainForm({ question, hint, pain, logged, form, children }: Props) {
  return (
    <Form method="post" className="ask-form" data-needs-number noValidate>
      <FormError form={form} />
      <PainPicker
        name="pain"
        legend={<h1>{question}</h1>}
        hint={hint}
        limits={pain.limits}
        form={form}
        initial={logged?.score}
      />
      <GuidanceNotes lights={pain.lights} />
      {children}
      <NoteField form={form} initial={logged?.note} clinician={pain.clinician} />
      <SaveBar words="Save" needsNumber />
    </Form>
  );
}
