import type { PatientActor } from "~/auth/actor.server";
import { patientsOf } from "~/data/patients/scope.server";
import { PHONES_EACH } from "~/domain/limits";
import { recordAudit } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import type { Subscription } from "~/lib/push.server";
import { pushAddress } from "~/lib/push-hosts.server";
import { seal } from "~/lib/seal.server";
import { isAuthSecret, isPointKey } from "~/lib/vapid-keys.server";
import { browserName, nameAt } from "./browser-name.server";
import { losePhones } from "./lost-phones.server";
import { madePushKey } from "./push-key.server";

/**
 * From now on reminders about the record come to this browser too. A browser is one person's: it can be told of each of
 * their records, and whoever else had allowed it loses it. Of more than there may be the oldest goes.
 * @param device as deviceOf names it
 * @returns false for an address or keys that are none of a known push service's; null where the record is gone
 */
export function addPhone(
  patient: PatientActor,
  { endpoint, keys }: Subscription,
  device: string | null,
): Promise<boolean | null> {
  const { clinicId, patientId, accessId, userId, now: createdAt } = patient;
  const address = pushAddress(endpoint, env.pushHosts)?.href;
  const browser = address && browserName(address);
  const isReal = isPointKey(keys.p256dh) && isAuthSecret(keys.auth);
  if (!browser || !isReal) return Promise.resolve(false);
  const { p256dh, auth } = keys;
  const text = JSON.stringify({ endpoint: address, keys: { p256dh, auth } });
  const endpointHash = nameAt(browser, accessId);
  return asActor(patient, async (tx) => {
    if (!(await tx.patient.findFirst({ where: patientsOf(patient), select: { id: true } }))) {
      return null;
    }
    const sealed = seal(text, await madePushKey(tx));
    const sameBrowser = { endpointHash: { startsWith: browser } };
    await losePhones(tx, { ...sameBrowser, access: { userId: { not: userId } } }, "moved");
    // Of a release ago, which named it otherwise.
    await tx.pushSubscription.deleteMany({ where: { endpointHash: browser, accessId } });
    const data = { clinicId, patientId, accessId, sealed, device, createdAt, failedAt: null };
    const { id } = await tx.pushSubscription.upsert({
      where: { endpointHash },
      create: { ...data, endpointHash },
      update: data,
      select: { id: true },
    });
    const others = await tx.pushSubscription.findMany({
      where: { accessId, id: { not: id } },
      orderBy: { createdAt: "desc" },
      skip: PHONES_EACH - 1,
      select: { id: true },
    });
    await losePhones(tx, { id: { in: others.map((each) => each.id) } }, "too-many");
    // A moment that is over does not come by the new way either.
    await tx.reminderPlan.updateMany({
      where: { accessId, byPush: false },
      data: { byPush: true, updatedAt: createdAt },
    });
    const entry = { action: "push.allowed", entity: "PushSubscription", entityId: id };
    await recordAudit(tx, patient, { ...entry, patientId });
    return true;
  });
}

/**
 * No more reminders about the record come to one of the person's browsers.
 * @param which its row, or the address that it gave
 * @returns null when it is none of theirs
 */
export function removePhone(
  patient: PatientActor,
  which: { id: string } | { endpoint: string },
): Promise<true | null> {
  const { accessId, patientId } = patient;
  const browser = "id" in which ? null : browserName(which.endpoint);
  const name = "id" in which ? which : browser && { endpointHash: { startsWith: browser } };
  if (!name) return Promise.resolve(null);
  return asActor(patient, async (tx) => {
    const phone = await tx.pushSubscription.findFirst({
      where: { ...name, accessId, patient: patientsOf(patient) },
      select: { id: true },
    });
    if (!phone) return null;
    await tx.pushSubscription.delete({ where: { id: phone.id }, select: { id: true } });
    const entry = { action: "push.removed", entity: "PushSubscription", entityId: phone.id };
    await recordAudit(tx, patient, { ...entry, patientId });
    return true;
  });
}
