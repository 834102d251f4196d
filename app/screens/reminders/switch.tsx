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
  /** What stands beside it. */
  states: { on: string; off: string };
  form?: FormResult;
};

/** A tick that looks like a switch. */
export function Switch({ name, value, label, help, isOn, states, form }: Props) {
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
        {/* A screen reader says it of the tick. */}
        <span className="reminders-state" aria-hidden>
          <span>{states.off}</span>
          <span>{states.on}</span>
        </span>
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
