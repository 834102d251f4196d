import { localTimeAt } from "~/domain/calendar/dates";
import { instantOf } from "~/domain/calendar/wall-clock";
import { birthColumns, birthOf } from "~/domain/patient/birth";
import type { PatientValues } from "~/domain/patient/edits";
import type { BodySide } from "~/domain/patient/episode";
import type { LocalDate, PainLimits } from "~/domain/rows";
import { ownAccess } from "./scope.server";

/** A person and their episode of care as the edit page's fields, and the way back into the columns. */

export const personSelection = {
  name: true,
  pronouns: true,
  email: true,
  phone: true,
  birthYear: true,
  birthDate: true,
  language: true,
  timeZone: true,
  clinicianId: true,
  referrerId: true,
  accesses: {
    ...ownAccess,
    select: { userId: true, user: { select: { language: true, createdAt: true } } },
  },
};

export const careSelection = {
  condition: true,
  side: true,
  goal: true,
  minutesADay: true,
  painGreenMax: true,
  painCeiling: true,
  limitsSetOn: true,
  usualPain: true,
  usualPainReason: true,
  nextVisitOn: true,
  nextVisitAt: true,
  logsBy: true,
};

type StoredPerson = {
  name: string;
  pronouns: string | null;
  email: string;
  phone: string | null;
  birthYear: number | null;
  birthDate: string | null;
  language: string | null;
  timeZone: string;
  clinicianId: string;
  referrerId: string | null;
  accesses: { user: { language: string | null } }[];
};

type StoredCare = {
  condition: string;
  side: BodySide;
  goal: string | null;
  minutesADay: number | null;
  painGreenMax: number;
  painCeiling: number;
  limitsSetOn: LocalDate | null;
  usualPain: number | null;
  usualPainReason: string | null;
  nextVisitOn: LocalDate | null;
  nextVisitAt: Date | null;
  logsBy: "PHONE" | "PAPER";
};

const withoutCare = {
  ...{ condition: null, side: null, goal: null, minutesADay: null },
  ...{ limits: null, usualPain: null, nextVisit: null, logsBy: null },
};

/** @param clinicZone IANA zone in which the time of a visit is said */
export function valuesOf(
  person: StoredPerson,
  care: StoredCare | undefined,
  clinicZone: string,
): PatientValues {
  const { name, pronouns, email, phone, timeZone, clinicianId, referrerId } = person;
  return {
    ...{ name, pronouns, email, phone, timeZone, clinicianId, referrerId },
    birth: birthOf(person),
    language: person.accesses[0]?.user.language ?? person.language,
    ...(care ? careValues(care, clinicZone) : withoutCare),
  };
}

function careValues(care: StoredCare, clinicZone: string) {
  const { condition, side, goal, minutesADay, painGreenMax, painCeiling, logsBy } = care;
  const time = care.nextVisitAt && localTimeAt(care.nextVisitAt, clinicZone);
  return {
    ...{ condition, side, goal, logsBy },
    minutesADay: minutesADay === null ? null : String(minutesADay),
    limits: care.limitsSetOn === null ? null : `${painGreenMax}-${painCeiling}`,
    usualPain: care.usualPain === null ? null : `${care.usualPain}\n${care.usualPainReason ?? ""}`,
    nextVisit: care.nextVisitOn && (time ? `${care.nextVisitOn} ${time}` : care.nextVisitOn),
  };
}

/** The columns of the person that changed. The e-mail is left to whoever also renews the invitation. */
export function personColumns(changes: Partial<PatientValues>) {
  const { pronouns, phone, birth, referrerId } = changes;
  return {
    ...given("name", changes.name),
    ...given("timeZone", changes.timeZone),
    ...given("clinicianId", changes.clinicianId),
    ...(pronouns !== undefined && { pronouns }),
    ...(phone !== undefined && { phone }),
    ...(birth !== undefined && birthColumns(birth)),
    ...(referrerId !== undefined && { referrerId }),
  };
}

/**
 * The columns of the episode of care that changed.
 * @param today the date that is written down where limits are set
 * @param usual the clinic's own limits, which count where none are set
 */
export function careColumns(
  changes: Partial<PatientValues>,
  { clinicZone, today, usual }: { clinicZone: string; today: LocalDate; usual: PainLimits },
) {
  const { goal, minutesADay, limits, usualPain, nextVisit, side, logsBy } = changes;
  return {
    ...given("condition", changes.condition),
    ...(side && { side: side as BodySide }),
    ...(logsBy && { logsBy: logsBy as StoredCare["logsBy"] }),
    ...(goal !== undefined && { goal }),
    ...(minutesADay !== undefined && {
      minutesADay: minutesADay === null ? null : Number(minutesADay),
    }),
    ...(limits !== undefined && limitColumns(limits, today, usual)),
    ...(usualPain !== undefined && usualPainColumns(usualPain)),
    ...(nextVisit !== undefined && visitColumns(nextVisit, clinicZone)),
  };
}

function given<Key extends string>(key: Key, value: string | null | undefined) {
  return (typeof value === "string" ? { [key]: value } : {}) as { [K in Key]?: string };
}

function limitColumns(limits: string | null, today: LocalDate, usual: PainLimits) {
  const [green = usual.greenMax, ceiling = usual.ceiling] = limits?.split("-").map(Number) ?? [];
  const limitsSetOn = limits === null ? null : today;
  return { painGreenMax: green, painCeiling: ceiling, limitsSetOn };
}

function usualPainColumns(usual: string | null) {
  const [score, ...reason] = usual?.split("\n") ?? [];
  return score === undefined
    ? { usualPain: null, usualPainReason: null }
    : { usualPain: Number(score), usualPainReason: reason.join(" ").trim() };
}

function visitColumns(visit: string | null, clinicZone: string) {
  const [nextVisitOn = null, time] = visit?.split(" ") ?? [];
  const nextVisitAt = nextVisitOn && time ? instantOf(nextVisitOn, time, clinicZone) : null;
  return { nextVisitOn, nextVisitAt };
}
