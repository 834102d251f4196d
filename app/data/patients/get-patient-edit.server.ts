import type { Clinician } from "~/auth/actor.server";
import { isLockedByIntake, lockSelection } from "~/data/intake/stored.server";
import { toRevision } from "~/data/programs/stored.server";
import { currentEpisode, patientLogSelect } from "~/data/record/patient-log.server";
import { localDateAt } from "~/domain/calendar/dates";
import { limitsOfNewEpisode } from "~/domain/clinic-rules";
import { otherLanguages } from "~/domain/languages";
import { asActor } from "~/lib/db.server";
import { careSelection, personSelection, valuesOf } from "./patient-values.server";
import { precautionSelection, toPrecaution } from "./precautions.server";
import { patientOf, unusedInvite } from "./scope.server";

/** What the edit page is made from. Null outside the clinician's clinic. */
export async function getPatientEdit(clinician: Clinician, patientId: string) {
  const patient = await asActor.reads(clinician, (rows) =>
    rows.patient.findFirst({ where: patientOf(clinician, patientId), select: editSelection }),
  );
  if (!patient) return null;
  const { id, name, timeZone, logVersion, accesses, invites, episodes, programs, clinic } = patient;
  const [episode] = episodes;
  return {
    ...{ id, name, timeZone, logVersion, isArchived: patient.archivedAt !== null },
    today: localDateAt(clinician.now, timeZone),
    joinedAt: accesses[0]?.user.createdAt ?? null,
    inviteEndsAt: invites[0]?.expiresAt ?? null,
    values: valuesOf(patient, episode, clinician.timeZone),
    limits: episode
      ? { greenMax: episode.painGreenMax, ceiling: episode.painCeiling, setOn: episode.limitsSetOn }
      : null,
    /** What the clinic has turned on besides English. */
    languages: otherLanguages(clinic.languages),
    usualLimits: limitsOfNewEpisode(clinic.rules),
    episodes: episodes.map(({ id, condition, side, startedOn, dischargedOn, _count }) => ({
      ...{ id, condition, side, startedOn, dischargedOn, programs: _count.programs },
    })),
    /** Whether the newest episode's intake waits for a decision. */
    isLocked: episode !== undefined && isLockedByIntake(episode),
    precautions: (episode?.precautionList ?? []).map(({ createdBy, ...stored }) => ({
      ...toPrecaution(stored, timeZone),
      storedSide: stored.side,
      notedBy: createdBy.name,
    })),
    programs: programs.map(({ revisions, ...program }) => ({
      ...program,
      revisions: revisions.map(toRevision),
    })),
  };
}

const editSelection = {
  ...personSelection,
  id: true,
  logVersion: true,
  archivedAt: true,
  clinic: { select: { rules: true, languages: true } },
  invites: {
    where: unusedInvite,
    orderBy: { createdAt: "desc" as const },
    take: 1,
    select: { expiresAt: true },
  },
  episodes: {
    orderBy: currentEpisode.orderBy,
    select: {
      ...careSelection,
      ...lockSelection,
      id: true,
      startedOn: true,
      dischargedOn: true,
      precautionList: {
        ...precautionSelection,
        select: { ...precautionSelection.select, createdBy: { select: { name: true } } },
      },
      _count: { select: { programs: true } },
    },
  },
  programs: patientLogSelect().programs,
};
