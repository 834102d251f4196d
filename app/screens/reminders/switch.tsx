import { TriangleAlert } from "lucide-react";
import { useFieldId } from "~/components/ui/field";
import { errorOf, type FormResult } from "~/components/ui/form-result";

type Props = {
  name: string;
  /** Where several share a name. */
  value?: string;
  label: string;
  help?: string;
  isOn: boolean;
  form?: FormResult;
};

/** A tick that looks like a switch. */
export function Switch({ name, value, label, help, isOn, form }: Props) {
  const id = useFieldId()(value ? `${name}-${value}` : name);
  const error = errorOf(form, name);
  const describedBy = [help ? `${id}-help` : null, error ? `${id}-error` : null];
  return (
    <div>
      <label className="reminders-switch">
        <span className="min-w-0 flex-1">{label}</span>
        <input
          type="checkbox"
          id={id}
          name={name}
          value={value ?? "on"}
          defaultChecked={isOn}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy.filter(Boolean).join(" ") || undefined}
        />
      </label>
      {help ? (
        <p id={`${id}-help`} className="text-13 text-ink-2">
          {help}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="field-error">
          <TriangleAlert className="icon" aria-hidden />
          <span>{error}</span>
        </p>
      ) : null}
    </div>
  );
}
