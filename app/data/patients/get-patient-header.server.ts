import type { Clinician } from "~/auth/actor.server";
import { currentEpisode } from "~/data/record/patient-log.server";
import { getInviteMail } from "~/data/team/invite-mail.server";
import { asActor, type Rows } from "~/lib/db.server";
import { precautionSelection, toPrecaution } from "./precautions.server";
import { patientOf } from "./scope.server";

/** The head of a patient's record: who, which episode, whether they have an account. Null outside the clinician's clinic. */
export function getPatientHeader(clinician: Clinician, patientId: string) {
  return asActor.reads(clinician, (rows) => readHeader(rows, clinician, patientId));
}

async function readHeader(rows: Rows, clinician: Clinician, patientId: string) {
  const patient = await rows.patient.findFirst({
    where: patientOf(clinician, patientId),
    select: headerSelection,
  });
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

const headerSelection = {
  id: true,
  name: true,
  pronouns: true,
  birthYear: true,
  timeZone: true,
  userId: true,
  invites: {
    orderBy: { createdAt: "desc" as const },
    take: 1,
    select: { id: true, expiresAt: true },
  },
  programs: { select: { startsOn: true, stoppedOn: true } },
  episodes: {
    ...currentEpisode,
    select: {
      condition: true,
      side: true,
      startedOn: true,
      precautionList: precautionSelection,
      nextVisitOn: true,
      dischargedOn: true,
    },
  },
};
