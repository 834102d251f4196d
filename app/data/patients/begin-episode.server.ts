import type { Clinician } from "~/auth/actor.server";
import { isLockedByIntake } from "~/data/intake/stored.server";
import { localDateAt } from "~/domain/calendar/dates";
import type { BodySide } from "~/domain/patient/episode";
import { firstDayAfter } from "~/domain/patient/episode";
import type { LocalDate } from "~/domain/rows";
import { recordChange } from "~/lib/audit.server";
import { asActor, type Tx } from "~/lib/db.server";
import {
  closeEpisode,
  closingSelection,
  type EpisodeResult,
  isBlocked,
} from "./discharge-episode.server";
import { newEpisodeLimits } from "./new-episode-limits.server";
import { patientToChange } from "./scope.server";

export type NewEpisode = {
  condition: string;
  side: BodySide;
  goal: string | null;
  startedOn: LocalDate;
  /** Whether the precautions that stand go along. */
  withPrecautions: boolean;
  /** The newest episode as the form showed it, which a second press finds changed; null without one. */
  afterEpisodeId: string | null;
};

/**
 * Begins an episode of care, and discharges the one before it where that is open. Minutes a day, phone or paper and
 * a visit to come go along, because they are the person's; the pain limits are the clinic's usual ones again.
 * @returns "too-early": it would begin before the one before it; "blocked", "locked": the open one cannot be discharged, as
 * by dischargeEpisode; null when the clinic has no such patient
 */
export function beginEpisode(
  clinician: Clinician,
  patientId: string,
  input: NewEpisode,
): Promise<EpisodeResult | "too-early" | "blocked" | "locked" | null> {
  return asActor.serializable(clinician, async (tx) => {
    const patient = await tx.patient.findFirst({
      where: patientToChange(clinician, patientId),
      select: closingSelection,
    });
    if (!patient) return null;
    const before = patient.episodes[0] ?? null;
    if ((before?.id ?? null) !== input.afterEpisodeId) return "stale";
    if (before !== null && input.startedOn < firstDayAfter(before)) return "too-early";
    if (before !== null && before.dischargedOn === null) {
      const today = localDateAt(clinician.now, patient.timeZone);
      if (await isBlocked(tx, patientId, today)) return "blocked";
      if (isLockedByIntake(before)) return "locked";
      await closeEpisode(tx, clinician, patientId, { ...patient, episode: before });
    }
    await openEpisode(tx, clinician, patientId, input);
    return "done";
  });
}

async function openEpisode(
  tx: Tx,
  clinician: Clinician,
  patientId: string,
  { condition, side, goal, startedOn, withPrecautions, afterEpisodeId }: NewEpisode,
): Promise<void> {
  const { clinicId, now: createdAt } = clinician;
  const before = afterEpisodeId === null ? null : await carriedOver(tx, afterEpisodeId);
  const { precautionList = [], nextVisitOn = null, nextVisitAt = null, ...habits } = before ?? {};
  const hasVisit = nextVisitOn !== null && nextVisitOn >= startedOn;
  const { id } = await tx.episode.create({
    data: {
      ...{ clinicId, patientId, condition, side, goal, startedOn, createdAt, ...habits },
      ...(await newEpisodeLimits(tx, clinicId)),
      ...(hasVisit && { nextVisitOn, nextVisitAt }),
      // Who noted them and when stays true, and the week of a pregnancy counts from then.
      precautionList: { create: withPrecautions ? precautionList : [] },
    },
    select: { id: true },
  });
  await recordChange(tx, clinician, {
    ...{ action: "episode.begun", entity: "Episode", entityId: id, patientId },
    detail: { startedOn, side, precautions: withPrecautions ? precautionList.length : 0 },
  });
}

function carriedOver(tx: Tx, episodeId: string) {
  return tx.episode.findFirst({
    where: { id: episodeId },
    select: {
      minutesADay: true,
      logsBy: true,
      nextVisitOn: true,
      nextVisitAt: true,
      precautionList: {
        where: { removedAt: null },
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        select: {
          ...{ clinicId: true, code: true, side: true, untilOn: true, week: true },
          ...{ words: true, createdById: true, createdAt: true },
        },
      },
    },
  });
}
