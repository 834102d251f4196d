import type { PatientActor } from "~/auth/actor.server";
import { patientsOf } from "~/data/patients/scope.server";
import { patientLogSelect, toPatientLog } from "~/data/record/patient-log.server";
import { mondayOf } from "~/domain/calendar/dates";
import { isDischargedOn } from "~/domain/patient/episode";
import { type CalendarDay, calendarDays } from "~/domain/reminders/calendar-days";
import { asActor } from "~/lib/db.server";
import { noSettings, settingsSelection, toSettings } from "./stored.server";

/**
 * What a person's calendar shows of the record: no days after a discharge, nor while it is archived, so that what a
 * calendar has read before goes from it. Null where they are let in no more.
 */
export function getCalendar(patient: PatientActor): Promise<CalendarDay[] | null> {
  const { accessId, today, timeZone } = patient;
  return asActor.reads(patient, async (rows) => {
    const row = await rows.patient.findFirst({
      where: patientsOf(patient),
      select: { ...patientLogSelect(mondayOf(today)), archivedAt: true },
    });
    if (!row) return null;
    if (row.archivedAt !== null) return [];
    const log = toPatientLog(row);
    if (isDischargedOn(log.episode?.dischargedOn ?? null, today)) return [];
    const plan = await rows.reminderPlan.findFirst({
      where: { accessId, patient: patientsOf(patient) },
      select: settingsSelection,
    });
    return calendarDays(log, plan ? toSettings(plan) : noSettings, today, timeZone);
  });
}
