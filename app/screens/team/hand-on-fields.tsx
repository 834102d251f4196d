import { SelectField } from "~/components/ui/field";
import { type FormResult, typedValue } from "~/components/ui/form-result";
import type { MemberPage } from "./member-page";

type Props = { form: FormResult; patients: NonNullable<MemberPage["patients"]> };

/** Who looks after somebody's patients from now on, and whether the patients are told. */
export function HandOnFields({ form, patients: { label, colleagues } }: Props) {
  const tells = form ? typedValue(form, "tellsPatients") === "on" : true;
  return (
    <div className="grid gap-3">
      <SelectField
        form={form}
        name="toUserId"
        label={label}
        help={colleagues.length === 0 ? "Nobody else treats here yet: invite somebody." : null}
      >
        <option value="">Choose</option>
        {colleagues.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <label className="alert-choice">
        <input type="checkbox" name="tellsPatients" defaultChecked={tells} />
        <span>
          <span>Tell the patients</span>
          <small>A mail says who looks after them from today, with first names only.</small>
        </span>
      </label>
    </div>
  );
}
