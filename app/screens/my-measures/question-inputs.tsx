import { TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { TextArea, TextField } from "~/components/ui/field";
import { errorOf, type FormResult, typedValue } from "~/components/ui/form-result";
import { ScaleRow } from "~/components/ui/scale-row";
import type { QuestionView } from "./question-field";
import type { ScaleField } from "./scale-field";

type Props = {
  question: QuestionView;
  /** The question itself, as a heading. */
  legend: ReactNode;
  /** What was answered before. */
  chosen: string | null;
  form: FormResult;
};

/** Where the answer to a question goes; nothing is chosen that nobody chose. */
export function QuestionInputs({ question: { field }, legend, chosen, form }: Props) {
  switch (field.kind) {
    case "scale":
      return <Scale name="answer" scale={field} {...{ legend, chosen, form }} />;
    case "ticks":
      return <Ticks field={field} {...{ legend, chosen, form }} />;
    case "number":
      return (
        <>
          {legend}
          <TextField
            form={form}
            name="answer"
            label={field.range}
            inputMode="numeric"
            initial={chosen ?? ""}
          />
        </>
      );
    case "text":
      return (
        <>
          {legend}
          <TextArea form={form} name="goal" label={field.label} rows={4} initial={chosen ?? ""} />
        </>
      );
    case "activity": {
      const [score = null, ...name] = chosen?.split(" ") ?? [];
      return (
        <>
          {legend}
          <TextField
            form={form}
            name="activity"
            label={field.label}
            initial={name.join(" ") || field.name}
          />
          <Scale
            name="score"
            scale={field.scale}
            legend={field.question}
            chosen={score}
            form={form}
          />
        </>
      );
    }
  }
}

type ScaleProps = Omit<Props, "question"> & { name: string; scale: ScaleField };

function Scale({ name, scale: { options, columns, ends }, legend, chosen, form }: ScaleProps) {
  return (
    <div data-columns={columns}>
      <ScaleRow
        name={name}
        legend={legend}
        options={options}
        chosen={form ? typedValue(form, name) || null : chosen}
        error={errorOf(form, name)}
      />
      {ends.length > 0 ? (
        <p className="question-ends">
          {ends.map(({ value, text }) => (
            <span key={value}>
              <b>{value}</b> {text}
            </span>
          ))}
        </p>
      ) : null}
    </div>
  );
}

type TicksProps = Omit<Props, "question"> & {
  field: Extract<QuestionView["field"], { kind: "ticks" }>;
};

function Ticks({ field: { options, none }, legend, chosen, form }: TicksProps) {
  const typed = form?.initialValue?.ticks;
  const ticked = form ? [typed].flat() : (chosen?.split(" ") ?? []);
  const error = errorOf(form, "ticks");
  return (
    <fieldset className="question-ticks" aria-describedby={error ? "ticks-error" : undefined}>
      <legend>{legend}</legend>
      {[...options, { value: "none", label: none }].map(({ value, label }) => (
        <label key={value}>
          <input
            type="checkbox"
            name="ticks"
            value={value}
            defaultChecked={ticked.includes(value)}
          />
          <span>{label}</span>
        </label>
      ))}
      {error ? (
        <p id="ticks-error" className="field-error">
          <TriangleAlert className="icon" aria-hidden />
          <span>{error}</span>
        </p>
      ) : null}
    </fieldset>
  );
}
