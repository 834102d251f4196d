import { isLocalDate } from "~/domain/calendar/dates";
import { type Burden, burden, scheduledBurden, sessionMinutes } from "~/domain/program/dosage";
import { type DatedDraft, draftChanges, type EditedProgram } from "~/domain/program/draft-changes";
import type { ItemDraft, LocalDate, Schedule, Side, Weekday } from "~/domain/rows";
import { type Library, nameIn } from "~/screens/library/exercises";
import { changeWords } from "~/words/program-change";
import { DOSE_FIELDS, type DraftItem, keptOf, type ProgramDraft } from "./draft";

/** A burden that is still being worked on: unknown minutes are null, never 0. */
export type DraftBurden = Omit<Burden, "minutesADay"> & { minutesADay: number | null };

/** What the draft asks for on a day with sessions; the minutes are null while a number cannot be read. */
export function draftBurden(draft: ProgramDraft): DraftBurden {
  const items = readableItems(draft);
  const schedule = readableSchedule(draft);
  if (items !== null && schedule !== null) return scheduledBurden({ items, schedule });
  const named = draft.items.map(({ exerciseId }) => ({ ...noDose, exerciseId }));
  return { ...burden(named, 1), minutesADay: null };
}

const noDose = { sets: 0, repetitions: 0, holdSeconds: 0, restSeconds: 0, side: "NONE" as const };

/**
 * The change note as the program works it out: what the draft changes against the newest revision. The patient reads
 * a note once somebody wrote on it, so it is silent about what is kept in spite of precautions.
 * Empty when nothing changed, or while something cannot be read.
 * @param today patient-local date
 */
export function suggestedNote(
  draft: ProgramDraft,
  edited: EditedProgram,
  today: LocalDate,
  library: Library,
): string {
  const plan = readablePlan(draft);
  if (plan === null) return "";
  const told = draftChanges(edited, plan, today).filter(({ kind }) => kind !== "kept");
  return changeWords(told, (id) => nameIn(library, id));
}

/** Whether somebody wrote a change note of their own. */
export function isOwnNote({ changeNote, suggestedNote: suggested }: ProgramDraft): boolean {
  return changeNote.trim() !== "" && changeNote !== suggested;
}

function readablePlan(draft: ProgramDraft): DatedDraft | null {
  const items = readableItems(draft);
  const schedule = readableSchedule(draft);
  const { effectiveOn, endsOn } = draft;
  if (items === null || schedule === null || !isLocalDate(effectiveOn)) return null;
  if (endsOn !== "" && !isLocalDate(endsOn)) return null;
  return { items, schedule, effectiveOn, endsOn: endsOn || null };
}

/** Estimated minutes of one exercise, rounded up; null while a number cannot be read. */
export function itemMinutes(item: DraftItem): number | null {
  const dose = readableItem(item);
  return dose && sessionMinutes([dose]);
}

/** A number as it was typed; null while it cannot be read. */
export const wholeNumber = (text: string) => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : null);

function readableItems(draft: ProgramDraft): ItemDraft[] | null {
  const items = draft.items.map(readableItem);
  return items.every((item) => item !== null) ? items : null;
}

function readableItem(item: DraftItem): ItemDraft | null {
  const [sets, repetitions, holdSeconds, restSeconds] = DOSE_FIELDS.map((field) =>
    wholeNumber(item[field]),
  );
  if (sets == null || repetitions == null || holdSeconds == null || restSeconds == null)
    return null;
  const { exerciseId, note } = item;
  const side = item.side as Side;
  return {
    exerciseId,
    sets,
    repetitions,
    holdSeconds,
    restSeconds,
    side,
    note: note.trim() || null,
    allowEasier: item.easier === "yes",
    kept: keptOf(item),
  };
}

/** The days as they stand; null while a number cannot be read. */
export function readableSchedule(draft: ProgramDraft): Schedule | null {
  const perWeek = draft.scheduleKind === "perWeek";
  const times = wholeNumber(perWeek ? draft.timesPerWeek : draft.timesPerDay);
  if (times === null) return null;
  if (perWeek) return { kind: "perWeek", timesPerWeek: times };
  const weekdays = draft.weekdays.map((day) => Number(day) as Weekday);
  return { kind: "weekdays", weekdays, timesPerDay: times };
}
