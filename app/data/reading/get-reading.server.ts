import type { Clinician, PatientActor } from "~/auth/actor.server";
import { patientOf } from "~/data/patients/scope.server";
import { currentEpisode } from "~/data/record/patient-log.server";
import { localDateAt } from "~/domain/calendar/dates";
import { readIntakeAnswers } from "~/domain/measures/intake-stored";
import type { SignCode } from "~/domain/measures/signs";
import type { LocalDate } from "~/domain/rows";
import { asActor, type Rows } from "~/lib/db.server";

/** Pages that stand as chosen for somebody, in the order in which they were chosen, of one choice by their ids. */
export const assignedPages = {
  where: { withdrawnAt: null },
  orderBy: [{ createdAt: "asc" as const }, { articleId: "asc" as const }],
  select: { articleId: true, createdAt: true, createdById: true },
};

const signSelection = {
  ...currentEpisode,
  select: { dischargedOn: true, intake: { select: { answers: true } } },
};

/** What whoever is signed in to the record has to read. */
export type OwnReading = {
  /** Ids of the pages that a clinician chose. */
  assigned: string[];
  /** When they themselves had read a page, by its id: local dates. */
  readOn: Record<string, LocalDate>;
  /** The signs of the running care that were ticked at intake. */
  signs: SignCode[];
};

/** Null when the record is gone. */
export async function getOwnReading(patient: PatientActor): Promise<OwnReading | null> {
  const { accessId, patientId, timeZone } = patient;
  const found = await asActor.reads(patient, (rows) =>
    rows.patient.findFirst({
      where: patientOf(patient, patientId),
      select: {
        learnAssignments: assignedPages,
        articleReads: { where: { accessId }, select: { articleId: true, at: true } },
        episodes: signSelection,
      },
    }),
  );
  if (!found) return null;
  return {
    assigned: found.learnAssignments.map(({ articleId }) => articleId),
    readOn: Object.fromEntries(
      found.articleReads.map(({ articleId, at }) => [articleId, localDateAt(at, timeZone)]),
    ),
    signs: signsOf(found.episodes[0]),
  };
}

/** What a record tells of reading, for whoever treats. */
export type PatientReading = {
  assigned: { articleId: string; on: LocalDate; by: string }[];
  /** Who of the patient's people has read which page, and when: local dates of the patient. */
  reads: { articleId: string; on: LocalDate; by: string }[];
  signs: SignCode[];
};

/** Null where the clinician has no such patient. */
export function getPatientReading(
  clinician: Clinician,
  patientId: string,
): Promise<PatientReading | null> {
  return asActor.reads(clinician, async (rows) => {
    const found = await rows.patient.findFirst({
      where: patientOf(clinician, patientId),
      select: {
        timeZone: true,
        learnAssignments: assignedPages,
        articleReads: {
          orderBy: [{ at: "asc" }, { accessId: "asc" }],
          select: {
            articleId: true,
            at: true,
            access: { select: { user: { select: { name: true } } } },
          },
        },
        episodes: signSelection,
      },
    });
    if (!found) return null;
    const { timeZone, learnAssignments, articleReads, episodes } = found;
    const nameOf = await namesOf(
      rows,
      learnAssignments.map(({ createdById }) => createdById),
    );
    return {
      assigned: learnAssignments.map(({ articleId, createdAt, createdById }) => {
        return { articleId, on: localDateAt(createdAt, timeZone), by: nameOf(createdById) };
      }),
      reads: articleReads.map(({ articleId, at, access }) => {
        return { articleId, on: localDateAt(at, timeZone), by: access.user.name };
      }),
      signs: signsOf(episodes[0]),
    };
  });
}

type Care = { dischargedOn: LocalDate | null; intake: { answers: unknown } | null };

function signsOf(episode: Care | undefined): SignCode[] {
  if (!episode?.intake || episode.dischargedOn !== null) return [];
  return readIntakeAnswers(episode.intake.answers).signs ?? [];
}

async function namesOf(rows: Rows, ids: string[]): Promise<(id: string) => string> {
  if (ids.length === 0) return () => "";
  const people = await rows.user.findMany({
    where: { id: { in: ids } },
    select: { id: true, name: true },
  });
  return (id) => people.find((person) => person.id === id)?.name ?? "";
}
