import { ArrowDown, ArrowUp, TriangleAlert } from "lucide-react";
import { Still } from "~/components/figures/Still";
import { Button } from "~/components/ui/button";
import type { ItemConflict } from "~/domain/program/item-conflicts";
import type { LocalDate } from "~/domain/rows";
import type { ListedExercise } from "~/screens/library/exercises";
import { DoseFields } from "./dose-fields";
import type { DraftItem } from "./draft";
import { itemMinutes } from "./draft-numbers";
import { ItemConflicts } from "./item-conflict";

type Props = {
  item: DraftItem;
  /** Null when the library no longer has it. */
  exercise: ListedExercise | null;
  index: number;
  count: number;
  errors: Record<string, string>;
  conflicts: readonly ItemConflict[];
  /** What the patient would do instead when it hurts; null where there is nothing. */
  easier: ListedExercise | null;
  /** Safe exercises in its place, best first. */
  swaps: readonly ListedExercise[];
  today: LocalDate;
};

/** One exercise of the program: place, dose, side and note. */
export function ItemRow(props: Props) {
  const { item, exercise, index, count, errors, conflicts, easier, ...rest } = props;
  const { key, exerciseId, note } = item;
  const name = exercise?.name ?? exerciseId;
  const minutes = itemMinutes(item);
  const field = (word: string) => `items[${index}].${word}`;
  const move = (to: "up" | "down", isLast: boolean) => ({
    id: `${to}-${key}`,
    look: "quiet" as const,
    size: "sm" as const,
    name: "intent",
    value: `${to}:${key}`,
    formAction: "#program",
    "aria-label": `Move ${name} ${to}. Place ${index + 1} of ${count}.`,
    "aria-disabled": isLast || undefined,
  });
  return (
    <li className="item-row">
      <input type="hidden" name={field("key")} value={key} />
      <input type="hidden" name={field("exerciseId")} value={exerciseId} />
      <div className="item-moves">
        <Button {...move("up", index === 0)}>
          <ArrowUp className="icon" aria-hidden />
        </Button>
        <Button {...move("down", index === count - 1)}>
          <ArrowDown className="icon" aria-hidden />
        </Button>
      </div>
      <div className="item-figure">
        <Still id={exerciseId} />
      </div>
      <div className="item-head">
        <h3 className="text-15 font-semi" id={`name-${key}`} tabIndex={-1}>
          {name}
        </h3>
        <p className="text-13 text-ink-2">{minutes === null ? "– min" : `${minutes} min`}</p>
        <Button
          id={`remove-${key}`}
          look="quiet"
          size="sm"
          name="intent"
          value={`remove:${key}`}
          formAction="#program"
        >
          <span>
            Remove<span className="sr-only">{` ${name}`}</span>
          </span>
        </Button>
      </div>
      <div className="item-body">
        <DoseFields
          item={item}
          index={index}
          name={name}
          perSide={exercise?.perSide ?? false}
          errors={errors}
        />
        <label className="item-note">
          <span>
            Note<span className="sr-only">{` to the patient about ${name}`}</span>
          </span>
          <input
            className="note-input"
            id={`${key}-note`}
            name={field("note")}
            defaultValue={note}
            placeholder="To the patient, if needed"
            aria-invalid={errors.note ? true : undefined}
            aria-describedby={errors.note ? `${key}-errors` : undefined}
          />
        </label>
        <EasierTick item={item} name={name} field={field("easier")} easier={easier} />
        <ItemConflicts item={item} name={name} index={index} conflicts={conflicts} {...rest} />
        <ul id={`${key}-errors`}>
          {Object.entries(errors).map(([word, message]) => (
            <li key={word} className="field-error">
              <TriangleAlert className="icon" aria-hidden />
              <span>{message}</span>
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}

type TickProps = Pick<Props, "item" | "easier"> & { name: string; field: string };

/** Whether the patient may do an easier version when it hurts. A tick stays where none fits any more, and says so. */
function EasierTick({ item, name, field, easier }: TickProps) {
  if (easier === null && item.easier === "") return null;
  return (
    <label className="item-tick">
      <input
        type="checkbox"
        id={`${item.key}-easier`}
        name={field}
        value="yes"
        defaultChecked={item.easier === "yes"}
      />
      <span>
        Easier version allowed<span className="sr-only">{` for ${name}`}</span>
      </span>
      <span className="text-ink-3">
        {easier ? `when it hurts: ${easier.name}` : "none fits the precautions, so none is offered"}
      </span>
    </label>
  );
}
