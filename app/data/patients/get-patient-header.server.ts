import type { Clinician } from "~/auth/actor.server";
import { closedOf } from "~/data/discharge/stored.server";
import { lockSelection, undecidedIn } from "~/data/intake/stored.server";
import { currentEpisode } from "~/data/record/patient-log.server";
import { absences, episodes } from "~/data/record/stored-log.server";
import { getInviteMail } from "~/data/team/invite-mail.server";
import { asActor, type Rows } from "~/lib/db.server";
import {
  instant,
  instantOrNull,
  list,
  readRow,
  sql,
  sqlWords,
  text,
  textOrNull,
  wholeOrNull,
} from "~/lib/json-rows.server";
import { toPrecaution } from "./precautions.server";
import { patientOfInSql, unusedInviteSql } from "./scope.server";

/** The head of a patient's record: who, which episode, whether they have an account. Null outside the clinician's clinic. */
export function getPatientHeader(clinician: Clinician, patientId: string) {
  return asActor.reads(clinician, (rows) => readHeader(rows, clinician, patientId));
}

async function readHeader(rows: Rows, clinician: Clinician, patientId: string) {
  const patient = await readRow(rows, "patients", header, patientOfInSql(clinician, patientId));
  if (!patient) return null;
  const { episodes, accounts, archivedAt, archivedById, ...person } = patient;
  const hasAccount = accounts.length > 0;
  const current = await rows.episode.findFirst({
    ...currentEpisode,
    where: { patientId, dischargedOn: null },
    select: lockSelection,
  });
  const newest = hasAccount ? undefined : person.invites[0];
  return {
    ...{ ...person, hasAccount, joinedAt: accounts[0]?.fromAt ?? null },
    closed: current ? null : await closedWith(rows, patientId),
    undecided: current ? undecidedIn(current) : [],
    archived: archivedAt && { at: archivedAt, by: await nameOf(rows, archivedById) },
    inviteMail: newest ? await getInviteMail(rows, newest.id) : null,
    episodes: episodes.map(({ precautionList, ...episode }) => ({
      ...episode,
      precautions: precautionList.map((each) => toPrecaution(each, person.timeZone)),
    })),
  };
}

/** How the newest episode was closed, where it was closed with its figures. */
async function closedWith(rows: Rows, patientId: string) {
  const newest = await rows.episode.findFirst({
    ...currentEpisode,
    where: { patientId },
    select: { discharges: { ...closedOf, select: { reason: true, outcome: true } } },
  });
  const closed = newest?.discharges[0];
  return closed ? { reason: closed.reason, hasLetter: closed.outcome !== null } : null;
}

/** Null where nobody is named. */
async function nameOf(rows: Rows, id: string | null): Promise<string | null> {
  if (id === null) return null;
  return (await rows.user.findUnique({ where: { id }, select: { name: true } }))?.name ?? null;
}

const at = (table: string, column: string) => sqlWords(`${table}.${column}`);

const header = {
  id: text("id"),
  name: text("name"),
  clinicianId: text("clinician_id"),
  archivedAt: instantOrNull("archived_at"),
  archivedById: textOrNull("archived_by_id"),
  pronouns: textOrNull("pronouns"),
  birthYear: wholeOrNull("birth_year"),
  timeZone: text("time_zone"),
  accounts: list(
    "patient_access",
    { fromAt: instant("from_at") },
    {
      by: "patient_id",
      where: (table) => sql`${at(table, "kind")} = 'SELF' AND ${at(table, "until_at")} IS NULL`,
    },
  ),
  // The newest first.
  invites: list(
    "invites",
    { id: text("id"), expiresAt: instant("expires_at") },
    {
      by: "patient_id",
      order: (table) => `${table}.created_at DESC`,
      where: (table) => unusedInviteSql(table),
    },
  ),
  programs: list(
    "programs",
    { startsOn: text("starts_on"), stoppedOn: textOrNull("stopped_on") },
    { by: "patient_id" },
  ),
  absences,
  episodes,
};
