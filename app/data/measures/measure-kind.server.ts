import type { InstrumentDefinition } from "~/domain/measures/instrument";
import { type Answers, isBuiltIn } from "~/domain/measures/rows";
import { builtInScale, instrumentScale, type Scale } from "~/domain/measures/scale";
import { areAnswers, builtInItems, builtInScore, instrumentScore } from "~/domain/measures/score";
import type { Tx } from "~/lib/db.server";
import { runningActivities } from "./activities.server";
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

/** @returns null where the clinic has no such measure, or offers it no more */
export async function measureKind(
  tx: Pick<Tx, "activity" | "instrument">,
  { clinicId, episodeId }: Pick<Place, "clinicId" | "episodeId">,
  measure: string,
  version: number,
): Promise<MeasureKind | null> {
  if (!isBuiltIn(measure)) return ownKind(tx, clinicId, measure, version);
  const scale = builtInScale(measure);
  if (version !== scale.version) return null;
  const score = (answers: Answers) => builtInScore(measure, answers);
  const items =
    measure === "psfs"
      ? (await runningActivities(tx, episodeId)).map(({ id }) => ({ id, min: 0, max: 10 }))
      : builtInItems(measure);
  return { scale, definition: null, areAnswers: (answers) => areAnswers(items, answers), score };
}

async function ownKind(
  tx: Pick<Tx, "instrument">,
  clinicId: string,
  code: string,
  version: number,
): Promise<MeasureKind | null> {
  const row = await tx.instrument.findFirst({
    where: { clinicId, code, version, retiredAt: null },
    select: { definition: true },
  });
  if (!row) return null;
  const definition = toDefinition(row.definition);
  return {
    scale: instrumentScale(definition, version),
    definition,
    areAnswers: (answers) => areAnswers(definition.items, answers),
    score: (answers) => instrumentScore(definition, answers),
  };
}
