import { useFieldId } from "~/components/ui/field";
import { errorOf, type FormResult, typedValue } from "~/components/ui/form-result";
import { type Member, ownerChoice, roleChoices } from "./member-words";

type Props = { form: FormResult; member: Member };

/** What somebody is there for, and whether they own the clinic beside it. */
export function RoleFields({ form, member: { role, isOwner } }: Props) {
  const idOf = useFieldId();
  const chosen = typedValue(form, "role", role);
  const owns = form ? typedValue(form, "isOwner") === "on" : isOwner;
  const error = errorOf(form, "role");
  return (
    <fieldset className="alert-choices" id={idOf("role")}>
      <legend className="field-label">Role</legend>
      {roleChoices.map(({ value, label, text }) => (
        <label key={value} className="alert-choice">
          <input type="radio" name="role" value={value} defaultChecked={value === chosen} />
          <span>
            <span>{label}</span>
            <small>{text}</small>
          </span>
        </label>
      ))}
      <label className="alert-choice">
        <input type="checkbox" name="isOwner" defaultChecked={owns} />
        <span>
          <span>{ownerChoice.label}</span>
          <small>{ownerChoice.text}</small>
        </span>
      </label>
      {error ? <p className="field-error">{error}</p> : null}
    </fieldset>
  );
}
