import type { PatientActor } from "~/auth/actor.server";
import { patientsOf } from "~/data/patients/scope.server";
import { openingHoursSelection, toOpeningHours } from "~/data/team/opening-hours.server";
import { localDateAt } from "~/domain/calendar/dates";
import { afterOpenMinutes } from "~/domain/calendar/opening-hours";
import { UNOPENED_MINUTES } from "~/domain/red-flags/signs";
import type { Tx } from "~/lib/db.server";
import { enqueue } from "~/lib/jobs.server";
import { mailKey, notToldLately, RED_FLAG_MAIL } from "./told-lately.server";

/** Due when a report may have gone unopened for too long. Id: the report. */
export const RED_FLAG_ESCALATION = "red-flag-escalation";

/**
 * At once to whoever is responsible, and to whoever covers for them today, also where the patient became theirs only
 * after they handed over; to everybody of the clinic when nobody has opened it in so much opening time. Whoever has
 * a mail about the patient that nobody followed gets none (told-lately); of each report it is looked at whether somebody opened it.
 */
export async function tellClinic(tx: Tx, patient: PatientActor, reportId: string): Promise<void> {
  const { clinicId, now } = patient;
  const { clinicianId, clinic } = await tx.patient.findFirstOrThrow({
    where: patientsOf(patient),
    select: { clinicianId: true, clinic: { select: openingHoursSelection } },
  });
  const clinicDay = localDateAt(now, clinic.timeZone);
  const covers = await tx.cover.findMany({
    where: {
      ...{ clinicId, clinicianId, endedAt: null },
      ...{ fromOn: { lte: clinicDay }, untilOn: { gte: clinicDay } },
    },
    select: { colleagueId: true },
  });
  const userIds = [...new Set([clinicianId, ...covers.map(({ colleagueId }) => colleagueId)])];
  const isUnopened = false;
  const { patientId } = patient;
  const told = { clinicId, patientId, reportId, userIds, isUnopened, now };
  for (const userId of await notToldLately(tx, told)) {
    await enqueue(tx, {
      ...{ kind: RED_FLAG_MAIL, key: mailKey(reportId, userId, told), clinicId },
      payload: { reportId, userId, isUnopened },
    });
  }
  const dueAt = afterOpenMinutes(UNOPENED_MINUTES, toOpeningHours(clinic), now);
  const payload = { reportId };
  await enqueue(tx, { kind: RED_FLAG_ESCALATION, key: reportId, payload, dueAt, clinicId });
}
