import type { Clinician } from "~/auth/actor.server";
import type { CoverScope } from "~/domain/patient/cover";
import type { Prisma } from "~/generated/sqlite/client";
import { type Sql, sql, sqlWords } from "~/lib/json-rows.server";

/** Who covers for whom today. Of a colleague who is away all patients count that are theirs by now: whom somebody is given while they are away is looked after, too. */

type Covering = Pick<Clinician, "clinicId" | "userId" | "today">;

/** Covers that hold today for whoever looks after somebody else's patients: those that coverState calls running. */
export function runningFor({ clinicId, userId, today }: Covering): Prisma.CoverWhereInput {
  return {
    ...{ clinicId, colleagueId: userId, endedAt: null },
    ...{ fromOn: { lte: today }, untilOn: { gte: today } },
  };
}

/** The same in SQL, of a table of covers. A test holds both together. */
export function isRunning({ clinicId, userId, today }: Covering, table: string): Sql {
  const of = (column: string) => sqlWords(`${table}.${column}`);
  return sql`${of("clinic_id")} = ${clinicId} AND ${of("colleague_id")} = ${userId} AND ${of("ended_at")} IS NULL
    AND ${of("from_on")} <= ${today} AND ${of("until_on")} >= ${today}`;
}

/**
 * The patients that a clinician calls "mine", and today those of a colleague who is away.
 * @param may only covers that allow one of these; left out: any
 */
export function mineOf(clinician: Covering, may?: CoverScope[]): Prisma.PatientWhereInput {
  const covers = { ...runningFor(clinician), ...(may && { may: { in: may } }) };
  return {
    OR: [{ clinicianId: clinician.userId }, { clinician: { handedOver: { some: covers } } }],
  };
}

/** The same in SQL, of a table of patients. */
export function isMine(clinician: Covering, table: "p" | "t" = "p"): Sql {
  const clinicianId = sqlWords(`${table}.clinician_id`);
  return sql`(${clinicianId} = ${clinician.userId} OR ${clinicianId} IN
    (SELECT v.clinician_id FROM covers v WHERE ${isRunning(clinician, "v")}))`;
}
