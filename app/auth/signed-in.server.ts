import { asSystem } from "~/lib/db.server";
import {
  code,
  flag,
  instant,
  instantOrNull,
  json,
  list,
  one,
  type RowOf,
  readRow,
  sql,
  sqlWords,
  text,
  textOrNull,
  whole,
} from "~/lib/json-rows.server";
import { isOpen } from "./demo.server";

const clinic = {
  id: text("id"),
  name: text("name"),
  timeZone: text("time_zone"),
  isDemo: flag("is_demo"),
  secondFactorFrom: textOrNull("second_factor_from"),
  idleMinutes: whole("idle_minutes"),
  weekStart: whole("week_start"),
  isRestricted: flag("is_restricted"),
  /** As stored: domain/languages reads it. */
  languages: json("languages"),
};

const patient = {
  id: text("id"),
  name: text("name"),
  timeZone: text("time_zone"),
  language: textOrNull("language"),
  clinic: one("clinics", clinic, "clinic_id"),
};

const person = {
  id: text("id"),
  name: text("name"),
  language: textOrNull("language"),
  memberships: list(
    "memberships",
    {
      id: text("id"),
      role: code<"CLINICIAN" | "FRONT_DESK">("role"),
      isOwner: flag("is_owner"),
      clinic: one("clinics", clinic, "clinic_id"),
    },
    {
      by: "user_id",
      order: (table) => `${table}.created_at, ${table}.id`,
      where: (table) => sql`${sqlWords(table)}.deactivated_at IS NULL`,
    },
  ),
  accesses: list(
    "patient_access",
    {
      id: text("id"),
      kind: code<"SELF" | "CARER">("kind"),
      patient: one("patients", patient, "patient_id"),
    },
    {
      by: "user_id",
      order: (table) => `${table}.from_at, ${table}.id`,
      where: (table) => sql`${sqlWords(table)}.until_at IS NULL`,
    },
  ),
};

const signIn = {
  createdAt: instant("created_at"),
  lastUsedAt: instant("last_used_at"),
  provedAt: instant("proved_at"),
  membershipId: textOrNull("membership_id"),
  accessId: textOrNull("access_id"),
  secondFactorAt: instantOrNull("second_factor_at"),
  person: one("users", person, "user_id"),
};

/** Somebody who is signed in, with the places that are open to them and the one that was chosen in this sign-in. */
export type Account = RowOf<typeof person> & {
  /** Id of a membership or an access; null while none was chosen. It may have ended. */
  placeId: string | null;
  /** When a second factor was shown in this sign-in; null: none was. */
  secondFactorAt: Date | null;
};

/** A sign-in as it is stored, with whoever is behind it. */
export type StoredSignIn = { createdAt: Date; lastUsedAt: Date; provedAt: Date; account: Account };

/**
 * A sign-in with all that is asked of whoever is behind it, in one statement: every page begins with it. It may have
 * ended; that is for the caller to see.
 * @param id as it is stored
 * @returns null where there is none, or where nobody can sign in to the demo clinic that its person belongs to
 */
export async function findSignedIn(id: string): Promise<StoredSignIn | null> {
  const found = await asSystem.reads("who is asking", (rows) =>
    readRow(rows, "auth_sessions", signIn, sql`t.id = ${id}`),
  );
  if (!found) return null;
  const { membershipId, accessId, secondFactorAt, person, ...times } = found;
  const clinics = [...person.memberships, ...person.accesses.map((each) => each.patient)];
  if (!clinics.every((each) => isOpen(each.clinic))) return null;
  return { ...times, account: { ...person, placeId: membershipId ?? accessId, secondFactorAt } };
}
