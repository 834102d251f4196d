import type { Clinician } from "~/auth/actor.server";
import { patientOf } from "~/data/patients/scope.server";
import { addDays } from "~/domain/calendar/dates";
import { asActor } from "~/lib/db.server";
import { canPush } from "~/lib/push.server";
import { settingsSelection, toSettings } from "./stored.server";

/** House figure: days that are looked back on. */
export const STANDING_DAYS = 14;

/** What of a patient's reminders their clinician sees: not when, nor of what. */
export type ReminderStanding = {
  /** Whether the patient, or who looks after them, has any turned on. */
  isOn: boolean;
  byPush: boolean;
  /** Whether this server sends to phones at all. */
  canPush: boolean;
  /** Whether there is any phone, of those for whom they are to come to one. */
  hasPhone: boolean;
  byEmail: boolean;
  sent: number;
  failed: number;
};

/** How it stands with the reminders of one of the clinician's patients, carers' included. */
export function getReminderStanding(
  clinician: Clinician,
  patientId: string,
  today: string,
): Promise<ReminderStanding> {
  const patient = patientOf(clinician, patientId);
  return asActor.reads(clinician, async (rows) => {
    const plans = await rows.reminderPlan.findMany({
      where: { patient, access: { untilAt: null } },
      select: {
        ...settingsSelection,
        access: { select: { pushSubscriptions: { take: 1, select: { id: true } } } },
      },
    });
    const states = await rows.reminderSend.groupBy({
      by: ["state"],
      where: { patient, localDate: { gt: addDays(today, -STANDING_DAYS) } },
      _count: true,
    });
    const on = plans
      .map(({ access, ...plan }) => ({ ...toSettings(plan), phones: access.pushSubscriptions }))
      .filter(({ at, kinds }) => at !== null || kinds.length > 0);
    const countOf = (asked: string) => states.find(({ state }) => state === asked)?._count ?? 0;
    return {
      isOn: on.length > 0,
      byPush: on.some((plan) => plan.byPush),
      canPush: canPush(),
      hasPhone: on.some((plan) => plan.byPush && plan.phones.length > 0),
      byEmail: on.some((plan) => plan.byEmail || plan.kinds.includes("week")),
      ...{ sent: countOf("sent"), failed: countOf("failed") },
    };
  });
}
