import type { PatientActor } from "~/auth/actor.server";
import { listExercises } from "~/data/exercises/list-exercises.server";
import { precautionSelection, toPrecaution } from "~/data/patients/precautions.server";
import { patientsOf } from "~/data/patients/scope.server";
import { easierFor } from "~/domain/program/easier";
import type { LocalDate } from "~/domain/rows";
import { LATE_DAYS } from "~/domain/session/log-window";
import { asActor } from "~/lib/db.server";
import type { EasierOf } from "./place.server";

const DAY_MS = 86_400_000;
/** As long as a phone may keep a page, and an edit may follow its log. */
const SINCE_MS = (LATE_DAYS + 2) * DAY_MS;

/**
 * The easier versions that may have been offered of an item on a session's day: that of the precautions which stand, and of
 * those that stood while the page was drawn which the log comes from. Whoever did what was offered must not lose the log
 * because a precaution was noted meanwhile.
 */
export async function easierVersions(patient: PatientActor, dueOn: LocalDate): Promise<EasierOf> {
  const { patientId, now, timeZone } = patient;
  const [{ find }, episode] = await Promise.all([
    listExercises(patient),
    asActor.reads(patient, (rows) =>
      rows.episode.findFirst({
        where: { patientId, patient: patientsOf(patient) },
        orderBy: [{ startedOn: "desc" }, { createdAt: "desc" }],
        select: {
          precautionList: {
            orderBy: precautionSelection.orderBy,
            select: { ...precautionSelection.select, removedAt: true },
          },
        },
      }),
    ),
  ]);
  const noted = episode?.precautionList ?? [];
  const since = new Date(now.getTime() - SINCE_MS);
  const changes = noted.flatMap(({ createdAt, removedAt }) => [createdAt, removedAt ?? createdAt]);
  const standing = [since, ...changes.filter((at) => at > since), now].map((at) =>
    noted
      .filter(({ createdAt, removedAt }) => createdAt <= at && (!removedAt || removedAt > at))
      .map(({ removedAt: _, ...each }) => toPrecaution(each, timeZone)),
  );
  return (item) => standing.flatMap((each) => easierFor(item, find, each, dueOn)?.exerciseId ?? []);
}
