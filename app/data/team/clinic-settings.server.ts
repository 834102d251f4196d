import { createHash } from "node:crypto";
import type { Staff } from "~/auth/actor.server";
import type { WeekHours } from "~/domain/calendar/opening-hours";
import { toWeekStart, type WeekStart } from "~/domain/calendar/week-order";
import type { LocalDate } from "~/domain/rows";
import { recordAudit } from "~/lib/audit.server";
import { asActor, type Rows } from "~/lib/db.server";
import { readRow, sql, textOrNull } from "~/lib/json-rows.server";
import { openingHoursSelection, toOpeningHours } from "./opening-hours.server";

/** What an owner sets about the clinic; null and empty: not said. */
export type ClinicValues = {
  name: string;
  /** Lines of it are parted by line ends. */
  address: string | null;
  phone: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  emergencyNumber: string | null;
  outOfHoursNumber: string | null;
  /** IANA name. */
  timeZone: string;
  weekStart: WeekStart;
  /** Patients are seen by their own clinician and whoever covers for them alone. */
  isRestricted: boolean;
  week: WeekHours | null;
  /** Clinic-local dates, rising. */
  closedDays: LocalDate[];
};

/** The settings of a clinic, and a stamp by which a form knows whether they were changed since. */
export function getClinicSettings(staff: Staff) {
  return asActor.reads(staff, (rows) => readSettings(rows, staff));
}

async function readSettings(rows: Rows, { clinicId }: Staff) {
  const stored = await rows.clinic.findUniqueOrThrow({
    where: { id: clinicId },
    select: {
      ...{ name: true, address: true, phone: true, country: true, emergencyNumber: true },
      ...{ outOfHoursNumber: true, weekStart: true, isRestricted: true },
      ...openingHoursSelection,
    },
  });
  const { openingHours, closedDays, timeZone, weekStart, ...rest } = stored;
  const hours = toOpeningHours({ openingHours, closedDays, timeZone });
  const values: ClinicValues = {
    ...{ ...rest, timeZone, weekStart: toWeekStart(weekStart) },
    ...{ week: hours.week, closedDays: [...hours.closedDays] },
  };
  return { values, stamp: stampOf(values) };
}

/** Whether whoever needs help at once would find no number: the owner is asked for it. */
export async function lacksNumbers({ isOwner, ...staff }: Staff): Promise<boolean> {
  if (!isOwner) return false;
  const numbers = {
    ...{ phone: textOrNull("phone"), emergency: textOrNull("emergency_number") },
    outOfHours: textOrNull("out_of_hours_number"),
  };
  const found = await asActor.reads(staff, (rows) =>
    readRow(rows, "clinics", numbers, sql`t.id = ${staff.clinicId}`),
  );
  return Object.values(found ?? {}).includes(null);
}

/**
 * Changes the clinic's settings, by an owner alone.
 * @param seen the stamp of what the form was opened with
 * @returns "changed" when somebody else changed them since, and nothing is stored; null for whoever is no owner
 */
export function changeClinic(
  staff: Staff,
  values: ClinicValues,
  seen: string,
): Promise<"done" | "changed" | null> {
  const { clinicId: id, userId } = staff;
  return asActor.serializable(staff, async (tx) => {
    const owns = { clinicId: id, userId, isOwner: true, deactivatedAt: null };
    if ((await tx.membership.count({ where: owns })) === 0) return null;
    const { values: before, stamp } = await readSettings(tx, staff);
    if (stamp !== seen) return stampOf(values) === stamp ? "done" : "changed";
    const changed = changesOf(before, values);
    if (changed.length === 0) return "done";
    const { week, closedDays, ...rest } = values;
    // By them it is told when an answer is late: what was worked out by the old ones is out of date.
    const judges = changed.some((name) => ["week", "closedDays", "timeZone"].includes(name));
    const rulesVersion = { increment: judges ? 1 : 0 };
    await tx.clinic.update({
      where: { id },
      // An empty list is "nobody has said", as it was before anybody could say.
      data: { ...rest, openingHours: week ?? {}, closedDays, rulesVersion },
      select: { id: true },
    });
    await recordAudit(tx, staff, {
      ...{ action: "clinic.changed", entity: "Clinic", entityId: id },
      detail: { changed, before: codesOf(before, changed), after: codesOf(values, changed) },
    });
    return "done";
  });
}

function changesOf(before: ClinicValues, after: ClinicValues): (keyof ClinicValues)[] {
  const names = Object.keys(after) as (keyof ClinicValues)[];
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}

/** Of what was changed, the values that are codes and no words of anybody. */
function codesOf(values: ClinicValues, changed: readonly string[]) {
  const { country, timeZone, weekStart, isRestricted } = values;
  const codes = { country, timeZone, weekStart, isRestricted };
  return Object.fromEntries(Object.entries(codes).filter(([name]) => changed.includes(name)));
}

function stampOf({ week, closedDays, ...rest }: ClinicValues) {
  const days = Object.entries(week ?? {}).filter(([, spans]) => spans.length > 0);
  const said = [Object.entries(rest).sort(), days, closedDays];
  return createHash("sha256").update(JSON.stringify(said)).digest("base64url").slice(0, 22);
}
