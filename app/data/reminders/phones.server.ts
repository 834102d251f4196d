import type { PatientActor } from "~/auth/actor.server";
import { patientsOf } from "~/data/patients/scope.server";
import { PHONES_EACH } from "~/domain/limits";
import { recordAudit } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import type { Subscription } from "~/lib/push.server";
import { pushAddress } from "~/lib/push-hosts.server";
import { seal } from "~/lib/seal.server";
import { tokenHash } from "~/lib/tokens.server";
import { isAuthSecret, isPointKey } from "~/lib/vapid-keys.server";
import { madePushKey } from "./push-key.server";

/**
 * From now on reminders come to this browser too. A browser has one address: whoever of two people on one phone allowed
 * it last gets theirs there. Of more than there may be the oldest goes.
 * @param device as deviceOf names it
 * @returns false for an address or keys that are none of a known push service's; null where the record is gone
 */
export function addPhone(
  patient: PatientActor,
  { endpoint, keys }: Subscription,
  device: string | null,
): Promise<boolean | null> {
  const { clinicId, patientId, accessId, now: createdAt } = patient;
  const isKnown = pushAddress(endpoint, env.pushHosts) !== null;
  const isReal = isPointKey(keys.p256dh) && isAuthSecret(keys.auth);
  if (!isKnown || !isReal) return Promise.resolve(false);
  const text = JSON.stringify({ endpoint, keys: { p256dh: keys.p256dh, auth: keys.auth } });
  const endpointHash = tokenHash(endpoint);
  return asActor(patient, async (tx) => {
    if (!(await tx.patient.findFirst({ where: patientsOf(patient), select: { id: true } }))) {
      return null;
    }
    const sealed = seal(text, await madePushKey(tx));
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
    const tooMany = others.map((each) => each.id);
    await tx.pushSubscription.deleteMany({ where: { id: { in: tooMany } } });
    await tx.reminderPlan.updateMany({ where: { accessId }, data: { byPush: true } });
    const entry = { action: "push.allowed", entity: "PushSubscription", entityId: id };
    await recordAudit(tx, patient, { ...entry, patientId });
    return true;
  });
}

/**
 * No more reminders come to one of the person's browsers.
 * @param which its row, or the address that it gave
 * @returns null when it is none of theirs
 */
export function removePhone(
  patient: PatientActor,
  which: { id: string } | { endpoint: string },
): Promise<true | null> {
  const { accessId, patientId } = patient;
  const name = "id" in which ? which : { endpointHash: tokenHash(which.endpoint) };
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
