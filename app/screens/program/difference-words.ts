import { isLocalDate } from "~/domain/calendar/dates";
import { type Library, nameIn } from "~/screens/library/exercises";
import { weekdayDate } from "~/words/calendar";
import { scheduleWords } from "~/words/schedule";
import type { ErrorLine } from "./builder-errors";
import type { DraftItem, ProgramDraft } from "./draft";
import type { Difference, DifferentField } from "./draft-merge";
import { readableSchedule } from "./draft-numbers";

const fieldWords: Record<DifferentField, string> = {
  sets: "sets",
  repetitions: "repetitions",
  holdSeconds: "hold",
  restSeconds: "rest",
  side: "side",
  note: "note",
  easier: "easier version",
  kept: "reason to keep it",
  item: "",
  name: "Program name",
  schedule: "Days",
  effectiveOn: "Counts from",
  endsOn: "Ends on",
};

/** "Half-kneeling lunge, hold. You: 45 s. Saved meanwhile by Leo Hart: 40 s." */
export function differenceLine(
  { id, field, exerciseId, mine, theirs }: Difference,
  savedBy: string,
  library: Library,
): ErrorLine {
  const name = exerciseId === null ? "" : nameIn(library, exerciseId);
  const about = [name, fieldWords[field]].filter(Boolean).join(", ");
  const [own, other] = [valueWords(mine, field, true), valueWords(theirs, field, false)];
  return { id, words: `${about}. You: ${own}. Saved meanwhile by ${savedBy}: ${other}.` };
}

function valueWords(
  value: DraftItem | ProgramDraft | null,
  field: DifferentField,
  isMine: boolean,
): string {
  if (value === null) return "removed";
  if (field === "item") return isMine ? "changed, so it stays here" : "changed";
  return "items" in value ? planWords(value, field) : itemWords(value, field);
}

function itemWords(item: DraftItem, field: DifferentField): string {
  switch (field) {
    case "holdSeconds":
    case "restSeconds":
      return `${item[field]} s`;
    case "sets":
    case "repetitions":
      return item[field];
    case "side":
      return item.side.toLowerCase();
    case "easier":
      return item.easier === "yes" ? "allowed" : "not allowed";
    case "note":
      return item.note ? `“${item.note}”` : "none";
    default:
      return item.keptReason ? `“${item.keptReason}”` : "none";
  }
}

function planWords(draft: ProgramDraft, field: DifferentField): string {
  switch (field) {
    case "name":
      return `“${draft.name}”`;
    case "effectiveOn":
    case "endsOn":
      return dayWords(draft[field]);
    default: {
      const schedule = readableSchedule(draft);
      return schedule ? scheduleWords(schedule) : "not readable yet";
    }
  }
}

function dayWords(day: string): string {
  if (day === "") return "no end";
  return isLocalDate(day) ? weekdayDate(day) : day;
}
