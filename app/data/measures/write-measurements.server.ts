import type { Clinician, PatientActor } from "~/auth/actor.server";
import { nextMeasureDueOn } from "~/domain/measures/due";
import type { Answers } from "~/domain/measures/rows";
import { PSFS_ACTIVITIES } from "~/domain/measures/score";
import { unlikely } from "~/domain/measures/unlikely";
import { recordChange } from "~/lib/audit.server";
import type { Tx } from "~/lib/db.server";
import { endActivities, runningActivities, writeActivities } from "./activities.server";
import { type MeasureKind, measureKind } from "./measure-kind.server";
import { dayOfNow, type MeasuringPlace } from "./place.server";
import { measurementSelection, toMeasurement } from "./stored.server";
import type {
  MeasurementInput,
  MeasureRefusal,
  TakenResult,
  TakeOptions,
} from "./take-measurement.server";

type Checked = { input: MeasurementInput; kind: MeasureKind; score: number | null };

const refused = (why: MeasureRefusal): TakenResult => ({ kind: "refused", why });

/**
 * Checks and stores measurements in the caller's transaction, each with its audit row, and moves the date on which
 * measures are due. What somebody took in again under the same ids changes nothing.
 */
export async function writeMeasurements(
  tx: Tx,
  actor: Clinician | PatientActor,
  place: MeasuringPlace,
  inputs: readonly MeasurementInput[],
  { isKept, withRetired = false }: TakeOptions,
): Promise<TakenResult> {
  if (inputs.length === 0) return refused("invalid");
  const known = await knownAmong(tx, place, inputs);
  if (known !== null) return { kind: known };
  const checked: Checked[] = [];
  for (const input of inputs) {
    const one = await check(tx, place, input, withRetired);
    if (typeof one === "string") return refused(one);
    checked.push(one);
  }
  if (!isKept) {
    const values = (await Promise.all(checked.map((one) => doubt(tx, place, one)))).filter(
      (one) => one !== null,
    );
    if (values.length > 0) return { kind: "unlikely", values };
  }
  for (const one of checked) await store(tx, actor, place, one);
  await moveDueDate(tx, place, inputs);
  return { kind: "taken", ids: inputs.map(({ id }) => id) };
}

async function knownAmong(
  tx: Tx,
  { patientId }: MeasuringPlace,
  inputs: readonly MeasurementInput[],
): Promise<"unchanged" | "changed" | null> {
  const rows = await tx.measurement.findMany({
    where: { id: { in: inputs.map(({ id }) => id) }, patientId },
    select: measurementSelection,
  });
  if (rows.length === 0) return null;
  const isSame = inputs.every(({ id, answers, added = [], takenOn }) => {
    const row = rows.map(toMeasurement).find((each) => each.id === id);
    const extra = row && Object.keys(row.answers).length - Object.keys(answers).length;
    const isAll = Object.entries(answers).every(([item, answer]) => row?.answers[item] === answer);
    return row && isAll && extra === added.length && row.takenOn === takenOn;
  });
  return isSame ? "unchanged" : "changed";
}

async function check(
  tx: Tx,
  place: MeasuringPlace,
  input: MeasurementInput,
  withRetired: boolean,
): Promise<Checked | MeasureRefusal> {
  const { answers, added = [], ended = [], takenOn, measure } = input;
  if (takenOn < place.startedOn || takenOn > dayOfNow(place)) return "date";
  const kind = await measureKind(tx, place, input, { withRetired });
  if (kind === null) return "no-measure";
  const count = Object.keys(answers).length + added.length;
  if (count === 0 || !kind.areAnswers(answers)) return "invalid";
  if (measure !== "psfs") {
    const score = kind.score(answers);
    // A first try alone is none that counts.
    const isPractice = measure === "sit-to-stand" && score === null;
    return added.length > 0 || isPractice ? "invalid" : { input, kind, score };
  }
  const areScores = added.every(({ answer: n }) => Number.isInteger(n) && n >= 0 && n <= 10);
  const running = await runningActivities(tx, place.episodeId);
  const staying = running.filter(({ id }) => !ended.includes(id)).length;
  if (!areScores || staying + added.length > PSFS_ACTIVITIES.most) return "invalid";
  const all = Object.fromEntries(added.map(({ answer }, i) => [`+${i}`, answer]));
  return { input, kind, score: kind.score({ ...answers, ...all }) };
}

/** A value that is hardly likely after the last one of its kind. */
async function doubt(tx: Tx, { episodeId }: MeasuringPlace, { input, kind, score }: Checked) {
  const { measure, version, side = "NOT_STATED", id } = input;
  const last = await tx.measurement.findFirst({
    where: { ...{ episodeId, measure, version, side }, correctedBy: null, score: { not: null } },
    orderBy: [{ takenOn: "desc" }, { createdAt: "desc" }],
    select: { score: true },
  });
  const found = unlikely(kind.scale, last?.score ?? null, score);
  return found && { ...found, id };
}

async function store(
  tx: Tx,
  actor: Clinician | PatientActor,
  place: MeasuringPlace,
  { input, score }: Checked,
): Promise<void> {
  const { id, measure, version, takenOn, side = "NOT_STATED", pelvisHeld = null } = input;
  const { clinicId, patientId, episodeId, now } = place;
  const answers = await withActivities(tx, place, input);
  const source = actor.kind === "patient" ? "PATIENT" : "STAFF";
  await tx.measurement.create({
    data: {
      ...{ id, clinicId, patientId, episodeId, measure, version, takenOn, side, pelvisHeld },
      ...{ answers, score, source, takenById: actor.userId, createdAt: now },
    },
    select: { id: true },
  });
  await recordChange(tx, actor, {
    ...{ action: "measure.taken", entity: "Measurement", entityId: id, patientId },
    detail: { measure, version, takenOn, score, source },
  });
}

async function withActivities(
  tx: Tx,
  place: MeasuringPlace,
  { answers, added = [], ended = [] }: MeasurementInput,
): Promise<Answers> {
  await endActivities(tx, place, ended);
  if (added.length === 0) return answers;
  const made = await writeActivities(
    tx,
    place,
    added.map(({ name }) => name),
  );
  const more = (made ?? []).map(({ id }, i) => [id, added[i]?.answer ?? 0] as const);
  return { ...answers, ...Object.fromEntries(more) };
}

async function moveDueDate(
  tx: Tx,
  { episodeId, measureDueOn: dueOn, weeks }: MeasuringPlace,
  inputs: readonly MeasurementInput[],
): Promise<void> {
  const takenOn = inputs.reduce((last, one) => (one.takenOn > last ? one.takenOn : last), "");
  const newest = await tx.measurement.findFirst({
    where: { episodeId, id: { notIn: inputs.map(({ id }) => id) } },
    orderBy: { takenOn: "desc" },
    select: { takenOn: true },
  });
  const lastTakenOn = newest?.takenOn ?? null;
  const measureDueOn = nextMeasureDueOn(takenOn, { lastTakenOn, dueOn, weeks });
  await tx.episode.update({ where: { id: episodeId }, data: { measureDueOn } });
}
