import type { Clinician } from "~/auth/actor.server";
import { episodes } from "~/data/record/stored-log.server";
import { getInviteMail } from "~/data/team/invite-mail.server";
import { asActor, type Rows } from "~/lib/db.server";
import { instant, list, readRow, text, textOrNull, wholeOrNull } from "~/lib/json-rows.server";
import { toPrecaution } from "./precautions.server";
import { patientOfInSql } from "./scope.server";

/** The head of a patient's record: who, which episode, whether they have an account. Null outside the clinician's clinic. */
export function getPatientHeader(clinician: Clinician, patientId: string) {
  return asActor.reads(clinician, (rows) => readHeader(rows, clinician, patientId));
}

async function readHeader(rows: Rows, clinician: Clinician, patientId: string) {
  const patient = await readRow(rows, "patients", header, patientOfInSql(clinician, patientId));
  if (!patient) return null;
  const { episodes, ...person } = patient;
  const newest = person.userId === null ? person.invites[0] : undefined;
  return {
    ...person,
    inviteMail: newest ? await getInviteMail(rows, newest.id) : null,
    episodes: episodes.map(({ precautionList, ...episode }) => ({
      ...episode,
      precautions: precautionList.map((each) => toPrecaution(each, person.timeZone)),
    })),
  };
}

const header = {
  id: text("id"),
  name: text("name"),
  pronouns: textOrNull("pronouns"),
  birthYear: wholeOrNull("birth_year"),
  timeZone: text("time_zone"),
  userId: textOrNull("user_id"),
  // The newest first.
  invites: list(
    "invites",
    { id: text("id"), expiresAt: instant("expires_at") },
    { by: "patient_id", order: (table) => `${table}.created_at DESC` },
  ),
  programs: list(
    "programs",
    { startsOn: text("starts_on"), stoppedOn: textOrNull("stopped_on") },
    { by: "patient_id" },
  ),
  episodes,
};
