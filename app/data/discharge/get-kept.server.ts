import type { PatientActor } from "~/auth/actor.server";
import { patientOf } from "~/data/patients/scope.server";
import { currentEpisode } from "~/data/record/patient-log.server";
import { asActor } from "~/lib/db.server";
import { closedOf, toKeeps } from "./stored.server";

/** What a patient keeps after their discharge, the words they were given, and whether a letter was shared with them; null without any. */
export async function getKept(patient: PatientActor) {
  const record = await asActor.reads(patient, (rows) =>
    rows.patient.findFirst({
      where: patientOf(patient, patient.patientId),
      select: {
        episodes: {
          ...currentEpisode,
          select: {
            discharges: { ...closedOf, select: { keeps: true, words: true } },
            letters: {
              orderBy: [{ createdAt: "desc" }, { id: "desc" }],
              take: 1,
              select: { sharedAt: true },
            },
          },
        },
      },
    }),
  );
  const episode = record?.episodes[0];
  const closed = episode?.discharges[0];
  if (!closed) return null;
  return {
    keeps: toKeeps(closed.keeps),
    words: closed.words,
    hasLetter: (episode.letters[0]?.sharedAt ?? null) !== null,
  };
}
