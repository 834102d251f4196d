import { localDateAt } from "~/domain/calendar/dates";
import { languageFor, otherLanguages } from "~/domain/languages";
import { now } from "~/lib/clock.server";
import { asSystem } from "~/lib/db.server";
import { accessOfLink } from "~/lib/reminder-link.server";
import { tokenHash } from "~/lib/tokens.server";
import type { PatientActor } from "./actor.server";

/** A calendar reads many times a day: one in an hour is noted. */
const NOTED_EVERY_MS = 3_600_000;

const selection = {
  ...{ id: true, kind: true, clinicId: true, patientId: true, userId: true },
  user: { select: { name: true, language: true } },
  patient: {
    select: {
      ...{ name: true, timeZone: true, language: true },
      clinic: { select: { languages: true } },
    },
  },
} as const;

/**
 * On whose behalf a calendar reads by the address that they made.
 * @returns null for an address that there is not, or not any more, and where they are let in no more
 */
export async function readerOfFeed(token: string): Promise<PatientActor | null> {
  const feed = await asSystem.reads("reminder links", (rows) =>
    rows.calendarFeed.findFirst({
      where: { tokenHash: tokenHash(token), revokedAt: null, access: { untilAt: null } },
      select: { id: true, lastReadAt: true, access: { select: selection } },
    }),
  );
  if (!feed) return null;
  const { id, lastReadAt } = feed;
  const at = now();
  if (lastReadAt === null || at.getTime() - lastReadAt.getTime() > NOTED_EVERY_MS) {
    await asSystem("reminder links", (tx) =>
      tx.calendarFeed.updateMany({ where: { id }, data: { lastReadAt: at } }),
    );
  }
  return actorOf(feed.access);
}

/** Whose mails a link turns off; null for one that is none of ours, and where they are let in no more. */
export async function personOfMailLink(token: string): Promise<PatientActor | null> {
  const id = await accessOfLink(token);
  if (id === null) return null;
  const access = await asSystem.reads("reminder links", (rows) =>
    rows.patientAccess.findFirst({ where: { id, untilAt: null }, select: selection }),
  );
  return access && actorOf(access);
}

type Access = {
  id: string;
  kind: "SELF" | "CARER";
  clinicId: string;
  patientId: string;
  userId: string;
  user: { name: string; language: string | null };
  patient: {
    name: string;
    timeZone: string;
    language: string | null;
    clinic: { languages: unknown };
  };
};

/** Who is let in to a record, for what a link of theirs may do: nobody has signed in. */
function actorOf({ id: accessId, kind, user, patient, ...place }: Access): PatientActor {
  const at = now();
  const { name, timeZone, clinic } = patient;
  const language = languageFor({
    chosen: [user.language, patient.language],
    accepts: null,
    on: otherLanguages(clinic.languages),
  });
  return {
    ...{ ...place, kind: "patient", accessId, access: kind === "SELF" ? "self" : "carer" },
    ...{ name, timeZone, userName: user.name, language },
    ...{ hasOtherPlaces: false, now: at, today: localDateAt(at, timeZone) },
  };
}
