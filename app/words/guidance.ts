import { guidance as lightOf, type PainLight } from "~/domain/pain/pain";
import type { PainLimits, PainMoment } from "~/domain/rows";
import type { Catalogue } from "./catalogue";
import { guidance } from "./en/guidance";

/** What a patient reads after a pain answer. */
export type GuidanceWords = { light: PainLight; title: string; body: string };

type Answer = { score: number; moment: PainMoment };

/** Whose number it is, and what became of it. */
type Said = {
  /** First name of the responsible clinician. */
  clinician: string;
  isDischarged: boolean;
  /** False while it is only picked. */
  isSaved: boolean;
  /** From this score on the clinic's rule counts a report whatever its moment, and after a discharge. */
  severeFrom: number;
};

/**
 * @param answer.score 0–10; 0 is a score
 * @param answer.moment before a session or without one there is no stretch to stop
 * Source: docs/clinical/pain.md; who sees it: docs/clinical/alerts.md
 */
export function guidanceWords(
  answer: Answer,
  limits: PainLimits,
  said: Said,
  words: Pick<Catalogue, "guidance"> = { guidance },
): GuidanceWords {
  const light = lightOf(answer.score, limits);
  return { light, ...adviceOn(light, answer, limits, said, words.guidance) };
}

function adviceOn(
  light: PainLight,
  answer: Answer,
  { greenMax, ceiling }: PainLimits,
  said: Said,
  say: Catalogue["guidance"],
): { title: string; body: string } {
  const { moment } = answer;
  const afterStretch = moment === "DURING" || moment === "AFTER";
  const seen = seenWords(answer, said, say.seen);
  switch (light) {
    case "green":
      return say.green;
    case "amber":
      return afterStretch ? say.easeOff(greenMax) : say.goGently(greenMax, ceiling);
    case "red":
      if (!afterStretch) return say.leaveIt(ceiling, seen);
      // After a session no stretch goes on any more: what brought the pain on has to wait for the clinician's word.
      return moment === "AFTER" ? say.stopNextTime(said.clinician, seen) : say.stop(seen);
  }
}

/** Who sees a red number, as the rule about high pain has it. */
function seenWords(
  { score, moment }: Answer,
  { clinician, isDischarged, isSaved, severeFrom: limit }: Said,
  say: Catalogue["guidance"]["seen"],
): string {
  if (isDischarged) {
    if (!isSaved) return say.dischargedWhenSaved(clinician, limit);
    return score >= limit ? say.dischargedSaved(clinician) : say.dischargedUnseen(clinician);
  }
  if (moment === "BEFORE" && score < limit) return say.before(clinician);
  return isSaved ? say.saved(clinician) : say.whenSaved(clinician);
}
