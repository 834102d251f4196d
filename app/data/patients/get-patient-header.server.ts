import type { Clinician } from "~/auth/actor.server";
import { currentEpisode } from "~/data/record/patient-log.server";
import { asActor } from "~/lib/db.server";
import { patientOf } from "./scope.server";

/** The head of a patient's record: who, which episode, whether they have an account. Null outside the clinician's clinic. */
export function getPatientHeader(clinician: Clinician, patientId: string) {
  return asActor.reads(clinician, (rows) =>
    rows.patient.findFirst({
      where: patientOf(clinician, patientId),
      select: headerSelection,
    }),
  );
}

const headerSelection = {
  id: true,
  name: true,
  pronouns: true,
  birthYear: true,
  timeZone: true,
  userId: true,
  invites: { orderBy: { createdAt: "desc" as const }, take: 1, select: { expiresAt: true } },
  episodes: {
    ...currentEpisode,
    select: {
      condition: true,
      side: true,
      startedOn: true,
      precautions: true,
      nextVisitOn: true,
      dischargedOn: true,
    },
  },
};
