import { SelectField, TextArea, TextField } from "~/components/ui/field";
import type { FormResult } from "~/components/ui/form-result";
import { PRECAUTIONS } from "~/content/codes";

export type PrecautionPart = "code" | "side" | "untilOn" | "week" | "words";

type Props = {
  form?: FormResult;
  /** What the fields are called in their form. */
  nameOf: (part: PrecautionPart) => string;
  /** What stands in them on a first visit. */
  initial?: Partial<Record<PrecautionPart, string>>;
};

/** One precaution: what from the list, where, until when, and in whose words. */
export function PrecautionFields({ form, nameOf, initial = {} }: Props) {
  const field = (part: PrecautionPart) => ({ form, name: nameOf(part), initial: initial[part] });
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <SelectField
        {...field("code")}
        label="Precaution"
        help="Exercises are checked against what is chosen here."
        className="sm:col-span-2"
      >
        <option value="">In my own words only (not checked)</option>
        {Object.entries(PRECAUTIONS).map(([code, label]) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </SelectField>
      <TextArea
        {...field("words")}
        label="In your own words"
        rows={2}
        help="What to avoid or watch."
        className="sm:col-span-2"
      />
      <SelectField
        {...field("side")}
        label="Side of the precaution"
        initial={initial.side ?? "NOT_STATED"}
      >
        <option value="NOT_STATED">Both, or not about a side</option>
        <option value="LEFT">Left</option>
        <option value="RIGHT">Right</option>
      </SelectField>
      <TextField
        {...field("untilOn")}
        label="Holds until"
        type="date"
        help="Left empty it holds for good."
      />
      <TextField
        {...field("week")}
        label="Week of pregnancy"
        inputMode="numeric"
        autoComplete="off"
        className="week-of-pregnancy"
        help="Only for a pregnancy. Left empty, every week counts."
      />
    </div>
  );
}
