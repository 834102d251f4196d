import type { AskedMeasure, PhoneAnswers } from "~/domain/measures/asked";
import { isBuiltIn } from "~/domain/measures/rows";
import { builtInScale } from "~/domain/measures/scale";
import { answeredOf, builtInItems, lefsItems } from "~/domain/measures/score";
import type { Tx } from "~/lib/db.server";
import { runningActivities } from "./activities.server";
import type { Place } from "./place.server";
import { toAnswers, toDefinition } from "./stored.server";

type Rows = Pick<Tx, "activity" | "instrument" | "measurement">;

/** A request's own columns. */
export const requestSelection = {
  ...{ id: true, measures: true, answers: true, createdAt: true },
  ...{ openedAt: true, doneAt: true, withdrawnAt: true },
};

/** Frees a row of the database's shapes. */
export function toRequest<Row extends { measures: unknown; answers: unknown }>(row: Row) {
  return { ...row, measures: toAsked(row.measures), answers: toPhoneAnswers(row.answers) };
}

/** What was asked, as it was checked before it was stored. */
function toAsked(stored: unknown): AskedMeasure[] {
  return Array.isArray(stored) ? stored : [];
}

function toPhoneAnswers(stored: unknown): PhoneAnswers {
  const entries = Object.entries(Object(stored)).filter(
    (entry): entry is [string, number | null] => entry[1] === null || typeof entry[1] === "number",
  );
  return Object.fromEntries(entries);
}

/**
 * A measure as it is asked now.
 * @returns null where a phone cannot ask it: no activity was named, the clinic has no text, or it takes an examiner
 */
export async function askedNow(
  rows: Rows,
  { clinicId, episodeId }: Place,
  measure: string,
): Promise<AskedMeasure | null> {
  if (measure === "psfs") {
    const items = (await runningActivities(rows, episodeId)).map(({ id }) => id);
    return items.length === 0 ? null : { measure, version: builtInScale(measure).version, items };
  }
  if (measure === "groc" || measure === "signs") {
    const items = builtInItems(measure).map(({ id }) => id);
    return { measure, version: builtInScale(measure).version, items };
  }
  if (isBuiltIn(measure) && measure !== "lefs") return null;
  const own = await rows.instrument.findFirst({
    where: { clinicId, code: measure, retiredAt: null },
    orderBy: { version: "desc" },
    select: { version: true, definition: true },
  });
  if (!own) return null;
  const { version } = own;
  const items = toDefinition(own.definition).items.map(({ id }) => id);
  if (measure !== "lefs") return { measure, version, items };
  const scored = lefsItems.filter((id) => items.includes(id));
  const { version: lefs } = builtInScale("lefs");
  return { measure, version: lefs, items: scored, textVersion: version };
}

/** The items that a LEFS of this episode was sent without. @returns null where none is open, or it cannot be asked */
export async function openItemsOf(
  rows: Rows,
  place: Place,
  measurementId: string,
): Promise<AskedMeasure | null> {
  const { episodeId, patientId } = place;
  const stored = await rows.measurement.findFirst({
    where: { id: measurementId, episodeId, patientId, measure: "lefs", correctedBy: null },
    select: { answers: true },
  });
  const asked = stored && (await askedNow(rows, place, "lefs"));
  if (!stored || !asked) return null;
  const answers = toAnswers(stored.answers);
  const items = asked.items.filter((id) => answeredOf([id], answers) === 0);
  return items.length === 0 ? null : { ...asked, items, completes: measurementId };
}
