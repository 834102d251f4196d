import { addDays, localDateAt, mondayOf } from "~/domain/calendar/dates";
import { instantAt } from "./instants";
import { auditId, emailOf, idFrom } from "./random";
import type { SeedRows } from "./rows";

/** What Tamsin leaves Leo to know, by patient. */
const NOTES: Record<string, string> = {
  "Anselm Quill":
    "Should be down to one round, four days a week. If a score is above 5 again, take the bridge out.",
  "Corwin Batch": "His wife is in hospital. One friendly call is enough, no list of missed days.",
  "Marigold Finch":
    "Holds go back to 30 seconds at her visit. Under 4 within the week, or see her.",
};

/** How far ahead at least the week begins in which Tamsin is away. */
const AWAY_IN_DAYS = 4;

/** Tamsin is away for five days and hands her patients over: a cover that lies ahead and changes nothing today. */
export function tellCover(rows: SeedRows, clinicId: string, now: Date, timeZone: string): void {
  const today = localDateAt(now, timeZone);
  const [tamsin, leo] = [idFrom("user", "tamsin"), idFrom("user", "leo")];
  const fromOn = addDays(mondayOf(addDays(today, AWAY_IN_DAYS - 1)), 7);
  const untilOn = addDays(fromOn, 4);
  const createdAt = instantAt(addDays(today, -1), "17:40", timeZone);
  const [id, may] = [idFrom("cover", "tamsin"), "ACT" as const];
  const own = rows.patients.filter(({ clinicianId }) => clinicianId === tamsin);
  rows.covers.push({
    ...{ id, clinicId, clinicianId: tamsin, colleagueId: leo, fromOn, untilOn, may },
    ...{ createdById: tamsin, createdAt },
  });
  rows.covered.push(
    ...own.map(({ name }) => ({
      coverId: id,
      patientId: idFrom("patient", emailOf(name)),
      note: NOTES[name] ?? null,
    })),
  );
  rows.audit.push({
    ...auditId("cover.made"),
    ...{ clinicId, actorId: tamsin, personId: leo, at: createdAt },
    ...{ action: "cover.made", entity: "Cover", entityId: id },
    detail: { colleagueId: leo, fromOn, untilOn, may, patients: own.length },
  });
}
