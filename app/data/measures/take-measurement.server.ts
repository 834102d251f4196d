import type { Clinician, PatientActor } from "~/auth/actor.server";
import type { Answers } from "~/domain/measures/rows";
import type { Unlikely } from "~/domain/measures/unlikely";
import type { BodySide } from "~/domain/patient/episode";
import type { LocalDate } from "~/domain/rows";
import { asActor } from "~/lib/db.server";
import { unlessTaken } from "~/lib/db-errors.server";
import { measuringPlace } from "./place.server";
import { writeMeasurements } from "./write-measurements.server";

/** One measurement as it is sent. */
export type MeasurementInput = {
  /** Made by the client (UUID): a repeated send is the same measurement. */
  id: string;
  /** A built-in measure, or the code of a clinic's instrument. */
  measure: string;
  version: number;
  /** Patient-local date, from the start of the episode to today. */
  takenOn: LocalDate;
  side?: BodySide;
  pelvisHeld?: boolean | null;
  answers: Answers;
  /** PSFS: activities that are named with it, each with its answer 0–10. */
  added?: { name: string; answer: number }[];
  /** PSFS: ids of activities that are asked no more. */
  ended?: string[];
};

/**
 * "invalid": an answer that the measure cannot have, nothing answered, or too many activities. "no-measure": there is no
 * such measure, or it was retired. "date": before the episode, or still to come. "no-episode": no care runs.
 */
export type MeasureRefusal = "invalid" | "no-measure" | "date" | "no-episode";

/** What a measurement came to. "changed": the same id is stored with other answers; those stay. */
export type TakenResult =
  | { kind: "taken"; ids: string[] }
  | { kind: "unchanged" }
  | { kind: "changed" }
  | { kind: "unlikely"; values: (Unlikely & { id: string })[] }
  | { kind: "refused"; why: MeasureRefusal };

/**
 * @param isKept hardly likely values are stored without asking: somebody was asked, or cannot be
 * @param withRetired also by a version that the clinic offers no more: it was sent to a phone before
 */
export type TakeOptions = { isKept: boolean; withRetired?: boolean };

/**
 * Takes measurements of a patient's running episode, all or none: by a clinician, or by the patient and their carers. The
 * date on which measures are due again moves along.
 * @returns null where the actor may act on no such patient
 */
export async function takeMeasurements(
  actor: Clinician | PatientActor,
  patientId: string,
  inputs: readonly MeasurementInput[],
  options: TakeOptions,
): Promise<TakenResult | null> {
  const take = () =>
    asActor(actor, async (tx): Promise<TakenResult | null> => {
      const place = await measuringPlace(tx, actor, patientId);
      if (place === null) return null;
      if (place === "no-episode") return { kind: "refused", why: "no-episode" };
      return writeMeasurements(tx, actor, place, inputs, options);
    });
  // The same send twice at once: the second one finds what the first one stored. Taken still: the id is somebody else's.
  const once = await unlessTaken(take(), "again" as const);
  if (once !== "again") return once;
  return unlessTaken<TakenResult | null, TakenResult>(take(), { kind: "changed" });
}
