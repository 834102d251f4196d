import { TextArea } from "~/components/ui/field";
import type { FormResult } from "~/components/ui/form-result";

type Props = {
  form: FormResult;
  initial: string | null | undefined;
  /** First name of the responsible clinician. */
  clinician: string;
};

/** A few words beside a log, for the clinician. */
export function NoteField({ form, initial, clinician }: Props) {
  return (
    <TextArea
      form={form}
      name="note"
      label={
        <>
          Note <small>optional</small>
        </>
      }
      rows={1}
      initial={initial ?? ""}
      placeholder={`Anything ${clinician} should know?`}
    />
  );
}
