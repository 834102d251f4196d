import { asSystem } from "~/lib/db.server";
import { env } from "~/lib/env.server";

/** The two demo accounts that the landing page opens with one click. */
const demoEmails = {
  physiotherapist: "tamsin@willowlane.example",
  patient: "ever@willowlane.example",
} as const;

type DemoRole = keyof typeof demoEmails;

export function isDemoRole(value: unknown): value is DemoRole {
  return typeof value === "string" && Object.hasOwn(demoEmails, value);
}

/** True only where no DATABASE_URL was set and the demo clinic is still there. */
export async function hasDemoClinic(): Promise<boolean> {
  if (!env.isDemo) return false;
  const count = await asSystem.reads("demo clinic", (rows) =>
    rows.clinic.count({ where: { isDemo: true } }),
  );
  return count > 0;
}

/**
 * Who can sign in. The demo clinic's password is public: its people are shut out as soon as DATABASE_URL is set, also
 * in a database that was filled without it.
 */
export function openPeople() {
  if (env.isDemo) return {};
  const clinic = { isDemo: true };
  return { memberships: { none: { clinic } }, accesses: { none: { clinic } } };
}

/** Whether people can sign in to a clinic that was read. */
export function isOpen(clinic: { isDemo: boolean }): boolean {
  return env.isDemo || !clinic.isDemo;
}

/** @returns the demo account's user id, or null where there is no demo clinic */
export async function findDemoUser(role: DemoRole): Promise<string | null> {
  if (!env.isDemo) return null;
  const user = await asSystem.reads("demo clinic", (rows) =>
    rows.user.findFirst({
      where: {
        email: demoEmails[role],
        OR: [
          { memberships: { some: { clinic: { isDemo: true } } } },
          { accesses: { some: { clinic: { isDemo: true } } } },
        ],
      },
      select: { id: true },
    }),
  );
  return user?.id ?? null;
}
