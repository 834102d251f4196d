import { TriangleAlert } from "lucide-react";
import { useFieldId } from "~/components/ui/field";
import { errorOf, type FormResult, typedValue } from "~/components/ui/form-result";
import { scoreWords } from "~/words/numbers";
import { noticed } from "./rule-lines";
import type { RuleField } from "./rules-page";

type Props = { field: RuleField; form: FormResult; initial: string; canChange: boolean };

/** @param rise the figure of pain rising as it is typed; null while it is none */
export function warningWords(rise: number | null): string | null {
  if (rise === null || rise >= noticed) return null;
  return `${scoreWords(rise)} ${rise === 1 ? "point" : "points"} is below what most people notice.`;
}

/** One figure: what it does, the field with its unit and range, and whom its rule finds today. */
export function RuleRow({
  field,
  form,
  initial,
  canChange,
  warning,
}: Props & { warning: string | null }) {
  const { name, title, help, effect } = field;
  const id = useFieldId()(name);
  return (
    <div className="rule-line" data-changed={effect?.isChanged ? "" : undefined}>
      <div>
        {canChange ? (
          <label htmlFor={id} className="font-semi">
            {title}
          </label>
        ) : (
          <p className="font-semi">{title}</p>
        )}
        <p className="text-13 text-ink-2">{help}</p>
      </div>
      <RuleFigure field={field} form={form} initial={initial} canChange={canChange} />
      <div className="text-13 text-ink-2">
        {effect === null ? null : (
          <p>
            <b className={effect.isChanged ? "text-amber" : "text-ink"}>{effect.count}</b>
            {effect.names === null ? null : <span>{`. ${effect.names}`}</span>}
          </p>
        )}
        {warning === null ? null : <p className="rule-warning">{warning}</p>}
      </div>
    </div>
  );
}

/** The figure with its unit: a field for whoever may change it, else plain text. */
export function RuleFigure({ field, form, initial, canChange }: Props) {
  const { name, unit, range } = field;
  const id = useFieldId()(name);
  const error = errorOf(form, name);
  if (!canChange) {
    return (
      <p>
        <b>{initial}</b> <span className="text-13 text-ink-2">{unit}</span>
      </p>
    );
  }
  return (
    <div>
      <div className="rule-figure">
        <input
          id={id}
          name={name}
          className="field"
          inputMode="decimal"
          autoComplete="off"
          defaultValue={typedValue(form, name, initial)}
          aria-invalid={error ? true : undefined}
          aria-describedby={`${id}-unit ${id}-range${error ? ` ${id}-error` : ""}`}
        />
        <span id={`${id}-unit`} className="text-13 text-ink-2">
          {unit}
        </span>
      </div>
      <p id={`${id}-range`} className="cap mt-1">
        {range}
      </p>
      {error ? (
        <p id={`${id}-error`} className="field-error">
          <TriangleAlert className="icon" aria-hidden />
          <span>{error}</span>
        </p>
      ) : null}
    </div>
  );
}
