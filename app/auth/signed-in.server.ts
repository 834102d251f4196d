import { asSystem } from "~/lib/db.server";
import {
  code,
  flag,
  instant,
  list,
  one,
  oneOrNull,
  type RowOf,
  readRow,
  sql,
  text,
  textOrNull,
  whole,
} from "~/lib/json-rows.server";
import { isOpen } from "./demo.server";

const account = {
  id: text("id"),
  name: text("name"),
  role: code<"OWNER" | "CLINICIAN" | "PATIENT">("role"),
  language: textOrNull("language"),
  clinic: one(
    "clinics",
    {
      id: text("id"),
      name: text("name"),
      timeZone: text("time_zone"),
      isDemo: flag("is_demo"),
      idleMinutes: whole("idle_minutes"),
    },
    "clinic_id",
  ),
  // At most one.
  patients: list(
    "patients",
    {
      id: text("id"),
      name: text("name"),
      timeZone: text("time_zone"),
      language: textOrNull("language"),
    },
    { by: "user_id" },
  ),
};

const signIn = {
  createdAt: instant("created_at"),
  lastUsedAt: instant("last_used_at"),
  provedAt: instant("proved_at"),
  membership: oneOrNull(
    "memberships",
    { clinic: one("clinics", { idleMinutes: whole("idle_minutes") }, "clinic_id") },
    "membership_id",
  ),
  accessId: textOrNull("access_id"),
  account: one("users", account, "user_id"),
};

/** An account with its clinic, and the record of whoever is a patient. */
export type Account = RowOf<typeof account>;

/** A sign-in as it is stored, with whoever is behind it. */
export type StoredSignIn = RowOf<typeof signIn>;

/**
 * A sign-in with all that is asked of whoever is behind it, in one statement: every page begins with it. It may have
 * ended; that is for the caller to see.
 * @param id as it is stored
 * @returns null where there is none, or where nobody can sign in to its clinic
 */
export async function findSignedIn(id: string): Promise<StoredSignIn | null> {
  const found = await asSystem.reads("who is asking", (rows) =>
    readRow(rows, "auth_sessions", signIn, sql`t.id = ${id}`),
  );
  return found && isOpen(found.account.clinic) ? found : null;
}
