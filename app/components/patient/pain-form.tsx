import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { TextArea } from "~/components/ui/field";
import { FormError } from "~/components/ui/form-error";
import type { FormResult } from "~/components/ui/form-result";
import { GuidanceNotes } from "./guidance-notes";
import { PainPicker } from "./pain-picker";
import type { PainQuestion } from "./pain-question";
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
      <TextArea
        form={form}
        name="note"
        label={
          <>
            Note <small>optional</small>
          </>
        }
        rows={1}
        initial={logged?.note ?? ""}
        placeholder={`Anything ${pain.clinician} should know?`}
      />
      <SaveBar words="Save" needsNumber />
    </Form>
  );
}
