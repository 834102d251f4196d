import { TriangleAlert } from "lucide-react";
import type { KeyboardEvent, ReactNode } from "react";
import { useFieldId } from "./field";

export type ScaleOption = { value: string; label: string };

type Props = {
  name: string;
  legend: ReactNode;
  options: readonly ScaleOption[];
  /** What was chosen before; null leaves all of them free: none is ever preset. */
  chosen: string | null;
  error?: string | null;
};

/**
 * One question with its answers in a row, as radios: arrows move, digits pick, T stands for ten, Y and N for yes and no.
 * All of it can be sent without scripts. Its styles are ./scale-row.css, linked by the routes that show it.
 */
export function ScaleRow({ name, legend, options, chosen, error = null }: Props) {
  const id = useFieldId()(name);
  return (
    <fieldset id={id} aria-describedby={error ? `${id}-error` : undefined} onKeyDown={pickByKey}>
      <legend className="field-label">{legend}</legend>
      <div className="scale-row">
        {options.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              defaultChecked={chosen === value}
              aria-invalid={error ? true : undefined}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {error ? (
        <p id={`${id}-error`} className="field-error">
          <TriangleAlert className="icon" aria-hidden />
          <span>{error}</span>
        </p>
      ) : null}
    </fieldset>
  );
}

/** Every whole number from one to another, as options. */
export function wholeNumbers(least: number, most: number): ScaleOption[] {
  return Array.from({ length: most - least + 1 }, (_, i) => {
    const value = least + i;
    return { value: String(value), label: value < 0 ? `−${-value}` : String(value) };
  });
}

const KEYS: Record<string, string> = { t: "10", y: "1", n: "0" };

/** Digits, T, Y and N choose within a group of radios. */
export function pickByKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const value = KEYS[event.key.toLowerCase()] ?? (/^\d$/.test(event.key) ? event.key : null);
  if (value === null || !(event.target instanceof HTMLInputElement)) return;
  if (event.target.type !== "radio") return;
  const radio = event.currentTarget.querySelector<HTMLInputElement>(`input[value="${value}"]`);
  if (!radio) return;
  event.preventDefault();
  radio.focus();
  radio.click();
}
