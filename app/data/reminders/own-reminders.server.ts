import type { PatientActor } from "~/auth/actor.server";
import { patientsOf } from "~/data/patients/scope.server";
import { recordAudit } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";
import { browserOf } from "./browser-name.server";
import {
  fromSettings,
  type ReminderSettings,
  settingsSelection,
  toSettings,
} from "./stored.server";

/** How the person who is signed in wants to be reminded about the record, where, and from which address a calendar reads. */
export function getOwnReminders(patient: PatientActor) {
  const { accessId, userId } = patient;
  const own = { accessId, patient: patientsOf(patient) };
  return asActor.reads(patient, async (rows) => {
    const access = await rows.patientAccess.findFirst({
      where: { id: accessId, patient: patientsOf(patient) },
      select: { user: { select: { email: true } } },
    });
    if (!access) return null;
    const plan = await rows.reminderPlan.findFirst({ where: own, select: settingsSelection });
    const phones = await rows.pushSubscription.findMany({
      where: own,
      orderBy: { createdAt: "desc" },
      select: { id: true, device: true, createdAt: true, failedAt: true, endpointHash: true },
    });
    const ofOtherRecords = await rows.pushSubscription.findMany({
      where: { access: { userId, untilAt: null, id: { not: accessId } } },
      select: { endpointHash: true },
    });
    const elsewhere = new Set(ofOtherRecords.map((each) => browserOf(each.endpointHash)));
    const feed = await rows.calendarFeed.findFirst({
      where: { ...own, revokedAt: null },
      select: { createdAt: true, lastReadAt: true },
    });
    const settings = plan && toSettings(plan);
    const named = phones.map(({ endpointHash, ...phone }) => {
      const browser = browserOf(endpointHash);
      return { ...phone, browser, isElsewhere: elsewhere.has(browser) };
    });
    return { email: access.user.email, settings, phones: named, feed };
  });
}

/**
 * Keeps how somebody wants to be reminded from now on; what was put in before is looked at anew when it is due.
 * @returns null where the record is gone
 */
export function saveReminders(
  patient: PatientActor,
  settings: ReminderSettings,
): Promise<true | null> {
  const { accessId, clinicId, patientId, now: updatedAt } = patient;
  const data = { ...fromSettings(settings), clinicId, patientId, updatedAt };
  return asActor(patient, async (tx) => {
    if (!(await tx.patient.findFirst({ where: patientsOf(patient), select: { id: true } }))) {
      return null;
    }
    await tx.reminderPlan.upsert({
      where: { accessId },
      create: { ...data, accessId, createdAt: updatedAt },
      update: data,
      select: { accessId: true },
    });
    const { at, kinds, byPush, byEmail } = settings;
    await recordAudit(tx, patient, {
      ...{ action: "reminders.set", entity: "ReminderPlan", entityId: accessId, patientId },
      detail: { session: at !== null, kinds: [...kinds], byPush, byEmail },
    });
    return true;
  });
}

/**
 * No reminder and no week comes by mail any more.
 * @returns null where nothing did
 */
export function turnMailsOff(patient: PatientActor): Promise<true | null> {
  const { accessId, patientId } = patient;
  return asActor(patient, async (tx) => {
    const plan = await tx.reminderPlan.findFirst({
      where: { accessId, patient: patientsOf(patient) },
      select: settingsSelection,
    });
    if (!plan) return null;
    const { kinds, byEmail } = toSettings(plan);
    if (!byEmail && !kinds.includes("week")) return null;
    await tx.reminderPlan.update({
      where: { accessId },
      data: { byEmail: false, kinds: kinds.filter((kind) => kind !== "week") },
      select: { accessId: true },
    });
    const entry = { action: "reminders.mails-off", entity: "ReminderPlan", entityId: accessId };
    await recordAudit(tx, patient, { ...entry, patientId });
    return true;
  });
}
