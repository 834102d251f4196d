import type { Staff } from "~/auth/actor.server";
import type { LocalDate } from "~/domain/rows";
import { recordAudit } from "~/lib/audit.server";
import { asActor } from "~/lib/db.server";
import { membersOf } from "./list-staff.server";

/** Nobody but themselves sees which factor somebody has: a clinic sees who has none. */
export type SecondFactorRule = {
  /** Clinic-local date from which staff need a second factor; null: they may have one. */
  from: LocalDate | null;
  /** Names of those who have none yet, by alphabet. */
  notReady: string[];
  staff: number;
};

/** What the clinic asks of its staff. @returns null for whoever does not own it */
export function getSecondFactorRule(member: Staff): Promise<SecondFactorRule | null> {
  if (!member.isOwner) return Promise.resolve(null);
  return asActor.reads(member, async (rows) => {
    const { secondFactorFrom } = await rows.clinic.findUniqueOrThrow({
      where: { id: member.clinicId },
      select: { secondFactorFrom: true },
    });
    const staff = await rows.user.findMany({
      where: membersOf(member),
      orderBy: [{ name: "asc" }, { id: "asc" }],
      select: {
        name: true,
        totp: { select: { confirmedAt: true } },
        _count: { select: { passkeys: true } },
      },
    });
    const isReady = (person: (typeof staff)[number]) =>
      Boolean(person.totp?.confirmedAt) || person._count.passkeys > 0;
    const notReady = staff.filter((person) => !isReady(person)).map(({ name }) => name);
    return { from: secondFactorFrom, notReady, staff: staff.length };
  });
}

/**
 * Asks staff for a second factor from a date on, or no longer.
 * @param from clinic-local; today at the earliest, unless it is the one in force
 * @returns "past" for an earlier one; null for whoever does not own the clinic
 */
export function changeSecondFactorRule(
  member: Staff,
  from: LocalDate | null,
): Promise<"done" | "past" | null> {
  if (!member.isOwner) return Promise.resolve(null);
  const { clinicId: id, today } = member;
  return asActor(member, async (tx) => {
    const { secondFactorFrom: before } = await tx.clinic.findUniqueOrThrow({
      where: { id },
      select: { secondFactorFrom: true },
    });
    if (from === before) return "done";
    if (from !== null && from < today) return "past";
    await tx.clinic.update({
      where: { id },
      data: { secondFactorFrom: from },
      select: { id: true },
    });
    await recordAudit(tx, member, {
      ...{ action: "clinic.changed", entity: "Clinic", entityId: id },
      detail: { changed: ["secondFactorFrom"], before, after: from },
    });
    return "done";
  });
}
