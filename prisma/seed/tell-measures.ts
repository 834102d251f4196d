import { addDays } from "~/domain/calendar/dates";
import type { AskedMeasure } from "~/domain/measures/asked";
import type { Answers, BuiltInMeasure } from "~/domain/measures/rows";
import { builtInScore, lefsItems } from "~/domain/measures/score";
import { signCodes } from "~/domain/measures/signs";
import { episodeId } from "./episodes";
import { auditId, idFrom } from "./random";
import type { MeasuresTold } from "./story";
import type { Telling } from "./telling";

type Taken = {
  measure: BuiltInMeasure;
  answers: Answers;
  side?: "LEFT" | "RIGHT";
};

/** Activities, what was measured at visits, and when it is due again. */
export function tellMeasures(telling: Telling): void {
  const { story, rows, email, clinicId, patientId, today, at } = telling;
  if (!story.measures) return;
  const { activities, visits, dueIn, asked } = story.measures;
  const first = visits[0]?.ago ?? 0;
  rows.activities.push(
    ...activities.map((name, position) => ({
      ...{ id: activityId(email, position), clinicId, patientId, episodeId: episodeId(email) },
      ...{ name, position, createdAt: at(first, "10:20") },
    })),
  );
  for (const visit of visits) tellVisit(telling, visit);
  const episode = rows.episodes.find(({ id }) => id === episodeId(email));
  if (episode && dueIn !== null) episode.measureDueOn = addDays(today, dueIn);
  if (asked) tellAsked(telling, activities, asked);
}

function tellAsked(
  { rows, email, clinicId, clinicianId, patientId, at }: Telling,
  activities: readonly string[],
  { ago, time }: { ago: number; time: string },
): void {
  const id = idFrom("measure-request", email);
  const createdAt = at(ago, time);
  const items = activities.map((_, position) => activityId(email, position));
  const measures: AskedMeasure[] = [{ measure: "psfs", version: 1, items }];
  rows.measureRequests.push({
    ...{ id, clinicId, patientId, episodeId: episodeId(email) },
    ...{ measures, answers: {}, createdById: clinicianId, createdAt },
  });
  rows.audit.push({
    ...auditId("asked", id),
    ...{ clinicId, patientId, actorId: clinicianId, at: createdAt },
    ...{ action: "measure.asked", entity: "MeasureRequest", entityId: id },
    detail: { measures: ["psfs"] },
  });
}

function tellVisit(telling: Telling, visit: MeasuresTold): void {
  const { rows, email, clinicId, clinicianId, patientId, today } = telling;
  const takenOn = addDays(today, -visit.ago);
  const createdAt = telling.at(visit.ago, "10:40");
  const takenById = visit.by ? idFrom("user", visit.by) : clinicianId;
  for (const { measure, answers, side } of takenAt(email, visit)) {
    const id = idFrom("measurement", email, visit.ago, measure, side ?? "");
    const score = builtInScore(measure, answers);
    const pelvisHeld = measure === "thomas" ? true : null;
    rows.measurements.push({
      ...{ id, clinicId, patientId, episodeId: episodeId(email), measure, version: 1, takenOn },
      ...{ side, pelvisHeld, answers, score, source: "STAFF" as const, takenById, createdAt },
    });
    rows.audit.push({
      ...auditId("measured", id),
      ...{ clinicId, patientId, actorId: takenById, at: createdAt },
      ...{ action: "measure.taken", entity: "Measurement", entityId: id },
      detail: { measure, version: 1, takenOn, score, source: "STAFF" },
    });
  }
}

function takenAt(email: string, { psfs, lefs, groc, thomas, signs }: MeasuresTold): Taken[] {
  const list: (Taken | null)[] = [
    psfs
      ? {
          measure: "psfs",
          answers: Object.fromEntries(psfs.map((answer, i) => [activityId(email, i), answer])),
        }
      : null,
    lefs === undefined ? null : { measure: "lefs", answers: lefsOf(lefs) },
    groc === undefined ? null : { measure: "groc", answers: { rating: groc } },
    thomas ? { measure: "thomas", side: "RIGHT", answers: { degrees: thomas.right } } : null,
    thomas ? { measure: "thomas", side: "LEFT", answers: { degrees: thomas.left } } : null,
    signs
      ? {
          measure: "signs",
          answers: Object.fromEntries(
            signCodes.map((code) => [code, signs.includes(code) ? 1 : 0]),
          ),
        }
      : null,
  ];
  return list.filter((taken) => taken !== null);
}

/** Answers that add up to a sum, as even as can be. */
function lefsOf(sum: number): Answers {
  const even = Math.floor(sum / lefsItems.length);
  const more = sum % lefsItems.length;
  return Object.fromEntries(lefsItems.map((id, i) => [id, even + (i < more ? 1 : 0)]));
}

function activityId(email: string, position: number): string {
  return idFrom("activity", email, position);
}
