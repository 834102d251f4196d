import type { DatedDraft } from "~/domain/program/draft-changes";
import type { ItemDraft, KeptItem, LocalDate, Schedule } from "~/domain/rows";

/** The numbers of one item, in the order in which they are read. */
export const DOSE_FIELDS = ["sets", "repetitions", "holdSeconds", "restSeconds"] as const;
export type DoseField = (typeof DOSE_FIELDS)[number];

/** One exercise as it stands in the builder: what was typed, right or wrong. */
export type DraftItem = Record<DoseField, string> & {
  /** Tells the item from all others while it moves; never stored. */
  key: string;
  exerciseId: string;
  side: string;
  note: string;
  /** "yes" where the patient may do an easier version when it hurts, else empty. */
  easier: string;
  /** Why it stays in spite of precautions, and their ids with blanks between; both empty where it does not. */
  keptReason: string;
  keptAgainst: string;
  /** "yes" while a reason is being written, "empty" when none was written where one is needed. */
  keeping: string;
  /** The reason as it is being written. */
  reason: string;
};

/** A program as it stands in the builder. Everything is text, so that nothing typed is ever lost. */
export type ProgramDraft = {
  name: string;
  scheduleKind: string;
  /** "1" (Monday) to "7". */
  weekdays: string[];
  timesPerDay: string;
  timesPerWeek: string;
  /** First day on which it holds. */
  effectiveOn: string;
  /** Empty for no end. */
  endsOn: string;
  changeNote: string;
  /** The change note as the program worked it out; while `changeNote` is the same, nobody has touched it. */
  suggestedNote: string;
  items: DraftItem[];
  /** Taken out since the last save, with the place each had. */
  removed: (DraftItem & { at: string })[];
};

/** A new program: nothing in it, every day, open end. */
export function emptyDraft(effectiveOn: LocalDate): ProgramDraft {
  const schedule: Schedule = {
    kind: "weekdays",
    weekdays: [1, 2, 3, 4, 5, 6, 7],
    timesPerDay: 1,
  };
  return draftOf("", { schedule, endsOn: null, items: [], effectiveOn });
}

/** A stored revision laid out for editing, to hold from `effectiveOn`. */
export function draftOf(
  name: string,
  { schedule, endsOn, items, effectiveOn }: DatedDraft,
): ProgramDraft {
  const onWeekdays = schedule.kind === "weekdays";
  return {
    name,
    scheduleKind: schedule.kind,
    weekdays: onWeekdays ? schedule.weekdays.map(String) : [],
    timesPerDay: onWeekdays ? String(schedule.timesPerDay) : "1",
    timesPerWeek: onWeekdays ? "3" : String(schedule.timesPerWeek),
    effectiveOn,
    endsOn: endsOn ?? "",
    changeNote: "",
    suggestedNote: "",
    items: items.map((item, i) => draftItem(item, `item-${i + 1}`)),
    removed: [],
  };
}

/** An item laid out for editing. */
export function draftItem(
  item: Omit<ItemDraft, "note"> & { note?: string | null },
  key: string,
): DraftItem {
  return {
    key,
    exerciseId: item.exerciseId,
    sets: String(item.sets),
    repetitions: String(item.repetitions),
    holdSeconds: String(item.holdSeconds),
    restSeconds: String(item.restSeconds),
    side: item.side,
    note: item.note ?? "",
    easier: item.allowEasier ? "yes" : "",
    keptReason: item.kept?.reason ?? "",
    keptAgainst: item.kept?.against.join(" ") ?? "",
    keeping: "",
    reason: "",
  };
}

/** Why an item stays in spite of precautions, as it is stored; null where it does not. */
export function keptOf({ keptReason, keptAgainst }: Kept): KeptItem | null {
  const against = keptAgainst.split(" ").filter(Boolean);
  return keptReason === "" || against.length === 0 ? null : { reason: keptReason, against };
}

type Kept = Pick<DraftItem, "keptReason" | "keptAgainst">;

/** Reads the builder's form as it stands, without judging it. The inverse of the fields it is drawn with. */
export function readDraft(form: FormData): ProgramDraft {
  const text = (name: string) => String(form.get(name) ?? "");
  return {
    name: text("name"),
    scheduleKind: text("scheduleKind"),
    weekdays: form.getAll("weekdays").map(String),
    timesPerDay: text("timesPerDay"),
    timesPerWeek: text("timesPerWeek"),
    effectiveOn: text("effectiveOn"),
    endsOn: text("endsOn"),
    changeNote: text("changeNote"),
    suggestedNote: text("suggestedNote"),
    items: readItems(form, "items"),
    removed: readItems(form, "removed").map((item, i) => ({
      ...item,
      at: text(`removed[${i}].at`),
    })),
  };
}

function readItems(form: FormData, list: "items" | "removed"): DraftItem[] {
  const items: DraftItem[] = [];
  for (let i = 0; form.has(`${list}[${i}].key`); i += 1) {
    const text = (field: string) => String(form.get(`${list}[${i}].${field}`) ?? "");
    items.push({
      key: text("key"),
      exerciseId: text("exerciseId"),
      sets: text("sets"),
      repetitions: text("repetitions"),
      holdSeconds: text("holdSeconds"),
      restSeconds: text("restSeconds"),
      side: text("side"),
      note: text("note"),
      easier: text("easier"),
      keptReason: text("keptReason"),
      keptAgainst: text("keptAgainst"),
      keeping: text("keeping"),
      reason: text("reason"),
    });
  }
  return items;
}
