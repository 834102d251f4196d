import type { AskedMeasure, PhoneAnswers } from "~/domain/measures/asked";
import { INTAKE, intakeItems, namesAsked } from "~/domain/measures/asked-intake";
import { isUnder16, nothingAnswered } from "~/domain/measures/intake";
import { readIntakeAnswers } from "~/domain/measures/intake-stored";
import { isBuiltIn } from "~/domain/measures/rows";
import { builtInScale } from "~/domain/measures/scale";
import { answeredOf, builtInItems, lefsItems } from "~/domain/measures/score";
import { birthOf } from "~/domain/patient/birth";
import type { Tx } from "~/lib/db.server";
import { runningActivities } from "./activities.server";
import type { MeasuringPlace } from "./place.server";
import { toAnswers, toDefinition } from "./stored.server";

type Rows = Pick<Tx, "activity" | "episode" | "instrument" | "intake" | "measurement" | "patient">;

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
    (entry): entry is [string, number | string | null] =>
      entry[1] === null || typeof entry[1] === "number" || typeof entry[1] === "string",
  );
  return Object.fromEntries(entries);
}

/**
 * A measure as it is asked now.
 * @returns null where a phone cannot ask it: no activity was named, the clinic has no text, or it takes an examiner
 */
export async function askedNow(
  rows: Rows,
  place: MeasuringPlace,
  measure: string,
): Promise<AskedMeasure | null> {
  const { clinicId, episodeId } = place;
  if (measure === INTAKE) return openIntake(rows, place);
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
  if (scored.length === 0) return null;
  const { version: lefs } = builtInScale("lefs");
  return { measure, version: lefs, items: scored, textVersion: version };
}

/** The items that a LEFS of this episode was sent without. @returns null where none is open, or it cannot be asked */
export async function openItemsOf(
  rows: Rows,
  place: MeasuringPlace,
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

/** What is open in the intake; null where nothing is, or it was ended. */
async function openIntake(
  rows: Rows,
  { episodeId, patientId, today }: MeasuringPlace,
): Promise<AskedMeasure | null> {
  const {
    intake,
    goal,
    minutesADay: minutes,
  } = await rows.episode.findUniqueOrThrow({
    where: { id: episodeId },
    select: {
      ...{ goal: true, minutesADay: true },
      intake: { select: { answers: true, doneAt: true } },
    },
  });
  if (intake?.doneAt) return null;
  const birth = await rows.patient.findUniqueOrThrow({
    where: { id: patientId },
    select: { birthYear: true, birthDate: true },
  });
  const stored = intake ? readIntakeAnswers(intake.answers) : { ...nothingAnswered, goal, minutes };
  const known = isUnder16(birthOf(birth), today);
  const cautions = known === null ? {} : { "under-16": known };
  const items = intakeItems({ ...stored, cautions: { ...stored.cautions, ...cautions } });
  if (items.length === 0) return null;
  return { measure: INTAKE, version: 1, items, names: namesAsked(stored) };
}
