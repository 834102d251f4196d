import { guidance as lightOf, type PainLight } from "~/domain/pain/pain";
import type { PainLimits, PainMoment } from "~/domain/rows";
import type { Catalogue } from "./catalogue";
import { guidance } from "./en/guidance";

/** What a patient reads after a pain answer. */
export type GuidanceWords = { light: PainLight; title: string; body: string };

type Answer = { score: number; moment: PainMoment };

/**
 * @param answer.score 0–10; 0 is a score
 * @param answer.moment before a session or without one there is no stretch to stop
 * @param clinician first name of the responsible clinician
 * Source: docs/clinical/pain.md
 */
export function guidanceWords(
  answer: Answer,
  limits: PainLimits,
  clinician: string,
  words: Pick<Catalogue, "guidance"> = { guidance },
): GuidanceWords {
  const light = lightOf(answer.score, limits);
  return { light, ...adviceOn(light, answer.moment, limits, clinician, words.guidance) };
}

function adviceOn(
  light: PainLight,
  moment: PainMoment,
  { greenMax, ceiling }: PainLimits,
  clinician: string,
  say: Catalogue["guidance"],
): { title: string; body: string } {
  const afterStretch = moment === "DURING" || moment === "AFTER";
  switch (light) {
    case "green":
      return say.green;
    case "amber":
      return afterStretch ? say.easeOff(greenMax) : say.goGently(greenMax, ceiling);
    case "red":
      if (!afterStretch) return say.leaveIt(ceiling, clinician);
      // After a session no stretch goes on any more: what brought the pain on has to wait for the clinician's word.
      return moment === "AFTER" ? say.stopNextTime(clinician) : say.stop(clinician);
  }
}
