import type { BodySide } from "~/domain/patient/episode";
import type { PainLimits, PainMoment, PatientLog } from "~/domain/rows";
import type { Catalogue } from "~/words/catalogue";
import { conditionWords } from "~/words/condition";
import { type GuidanceWords, guidanceWords } from "~/words/guidance";
import { firstName } from "~/words/person";

/** What every pain question needs to know of its patient. */
export type PainRows = {
  log: Pick<PatientLog, "limits">;
  episode: { condition: string; side: BodySide } | null;
  clinicianName: string;
  isDischarged: boolean;
  /** The clinic's own score of its rule about high pain. */
  severeFrom: number;
};

/** The frame of a pain question: where, up to which number it is green and amber, and what each light says. */
export type PainQuestion = {
  /** "Psoas tightness, right"; null without an episode of care. */
  where: string | null;
  limits: PainLimits;
  lights: GuidanceWords[];
  /** First name of the responsible clinician. */
  clinician: string;
};

/** @param isSaved what the lights say once the number is stored */
export function painQuestion(
  rows: PainRows,
  moment: PainMoment,
  words: Catalogue,
  isSaved = false,
): PainQuestion {
  const { episode, log, clinicianName, isDischarged, severeFrom } = rows;
  const clinician = firstName(clinicianName);
  return {
    where: episode ? conditionWords(episode.condition, episode.side, words) : null,
    limits: log.limits,
    lights: lightsOf(moment, log.limits, { clinician, isDischarged, severeFrom, isSaved }, words),
    clinician,
  };
}

/** The words of each light that the limits leave room for, from green to red. */
function lightsOf(
  moment: PainMoment,
  limits: PainLimits,
  said: Parameters<typeof guidanceWords>[2],
  words: Catalogue,
): GuidanceWords[] {
  const scores = Array.from({ length: 11 }, (_, score) => score);
  const each = scores.map((score) => guidanceWords({ score, moment }, limits, said, words));
  return each.filter(({ light }, i) => light !== each[i - 1]?.light);
}
