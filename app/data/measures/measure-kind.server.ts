import type { InstrumentDefinition } from "~/domain/measures/instrument";
import { type Answers, isBuiltIn } from "~/domain/measures/rows";
import { builtInScale, instrumentScale, type Scale } from "~/domain/measures/scale";
import { areAnswers, builtInItems, builtInScore, instrumentScore } from "~/domain/measures/score";
import type { Tx } from "~/lib/db.server";
import type { Place } from "./place.server";
import { toDefinition } from "./stored.server";

/** A measure that can be taken: what it accepts, and how it is scored. */
export type MeasureKind = {
  scale: Scale;
  /** What its author wrote; null for a built-in one. */
  definition: InstrumentDefinition | null;
  areAnswers: (answers: Answers) => boolean;
  score: (answers: Answers) => number | null;
};

/**
 * @param withRetired also what the clinic offers no more: what was taken with it can still be corrected
 * @returns null where the clinic has no such measure
 */
export async function measureKind(
  tx: Pick<Tx, "activity" | "instrument">,
  { clinicId, episodeId }: Pick<Place, "clinicId" | "episodeId">,
  { measure, version }: { measure: string; version: number },
  { withRetired = false } = {},
): Promise<MeasureKind | null> {
  if (!isBuiltIn(measure)) {
    const retired = withRetired ? {} : { retiredAt: null };
    return ownKind(tx, { clinicId, code: measure, version, ...retired });
  }
  const scale = builtInScale(measure);
  if (version !== scale.version) return null;
  const score = (answers: Answers) => builtInScore(measure, answers);
  const items =
    measure === "psfs"
      ? (await activitiesOf(tx, episodeId)).map(({ id }) => ({ id, min: 0, max: 10 }))
      : builtInItems(measure);
  return { scale, definition: null, areAnswers: (answers) => areAnswers(items, answers), score };
}

async function ownKind(
  tx: Pick<Tx, "instrument">,
  where: { clinicId: string; code: string; version: number; retiredAt?: null },
): Promise<MeasureKind | null> {
  const row = await tx.instrument.findFirst({ where, select: { definition: true } });
  if (!row) return null;
  const { version } = where;
  const definition = toDefinition(row.definition);
  return {
    scale: instrumentScale(definition, version),
    definition,
    areAnswers: (answers) => areAnswers(definition.items, answers),
    score: (answers) => instrumentScore(definition, answers),
  };
}

/** Also those that are asked no more: what was answered about them can be corrected. */
function activitiesOf(tx: Pick<Tx, "activity">, episodeId: string) {
  return tx.activity.findMany({ where: { episodeId }, select: { id: true } });
}
