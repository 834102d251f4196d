import type { DoseField, DraftItem } from "./draft";

type Props = {
  item: DraftItem;
  index: number;
  name: string;
  perSide: boolean;
  errors: Record<string, string>;
};

/** Sets × repetitions × hold, side and rest, as one line is read. */
export function DoseFields({ item, index, name, perSide, errors }: Props) {
  const box = (field: DoseField, word: string, unit: string) => (
    <DoseBox
      id={`${item.key}-${field}`}
      name={`items[${index}].${field}`}
      label={`${name}: ${word}`}
      unit={unit}
      value={item[field]}
      errorId={errors[field] ? `${item.key}-errors` : null}
    />
  );
  return (
    <div className="dose-fields">
      {box("sets", "sets", item.sets === "1" ? "set" : "sets")}
      <i aria-hidden>×</i>
      {box("repetitions", "repetitions", item.repetitions === "1" ? "rep" : "reps")}
      <i aria-hidden>×</i>
      {box("holdSeconds", "seconds hold", "s hold")}
      {/* Only an exercise that is done on one side at a time asks for one. */}
      {perSide ? (
        <SideField item={item} name={`items[${index}].side`} label={`${name}: side`} />
      ) : (
        <input type="hidden" name={`items[${index}].side`} value={item.side} />
      )}
      {box("restSeconds", "seconds rest between sets", "s rest")}
    </div>
  );
}

function DoseBox({
  id,
  name,
  label,
  unit,
  value,
  errorId,
}: {
  id: string;
  name: string;
  label: string;
  unit: string;
  value: string;
  errorId: string | null;
}) {
  return (
    <label className="dose-box">
      <input
        className="dose-input"
        data-wide={unit.startsWith("s ") ? true : undefined}
        id={id}
        name={name}
        defaultValue={value}
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        aria-invalid={errorId ? true : undefined}
        aria-describedby={errorId ?? undefined}
      />
      <span aria-hidden>{unit}</span>
    </label>
  );
}

function SideField({ item, name, label }: { item: DraftItem; name: string; label: string }) {
  return (
    <select
      id={`${item.key}-side`}
      name={name}
      aria-label={label}
      className="field side-field"
      defaultValue={item.side}
    >
      <option value="BOTH">Both sides</option>
      <option value="LEFT">Left</option>
      <option value="RIGHT">Right</option>
    </select>
  );
}
