import { guidance, type PainLight } from "~/domain/pain/pain";
import type { PainLimits, PainMoment } from "~/domain/rows";

/** What a patient reads after a pain answer. The colour's name is part of the words. */
export type GuidanceWords = { light: PainLight; title: string; body: string };

/**
 * @param answer.score 0–10; 0 is a score
 * @param answer.moment before a session or without one there is no stretch to stop
 * @param clinician first name of the responsible clinician
 * Source: docs/clinical/pain.md
 */
export function guidanceWords(
  answer: { score: number; moment: PainMoment },
  limits: PainLimits,
  clinician: string,
): GuidanceWords {
  const light = guidance(answer.score, limits);
  const afterStretch = answer.moment === "DURING" || answer.moment === "AFTER";
  switch (light) {
    case "green":
      return { light, title: "Green: carry on as planned.", body: "" };
    case "amber":
      return afterStretch ? easeOff(limits) : goGently(limits);
    case "red":
      return afterStretch ? stop(answer.moment, clinician) : leaveIt(limits, clinician);
  }
}

function easeOff({ greenMax }: PainLimits): GuidanceWords {
  return {
    light: "amber",
    title: "Amber: ease off a little.",
    body: `Next time go less deep, or hold for less time. It should settle to ${greenMax} or less by tomorrow morning.`,
  };
}

function goGently({ greenMax, ceiling }: PainLimits): GuidanceWords {
  return {
    light: "amber",
    title: "Amber: go gently today.",
    body: `Stay shallow, and stop a stretch that takes you above ${ceiling}. You can carry on as planned at ${greenMax} or less.`,
  };
}

/** After a session no stretch goes on any more: what brought the pain on has to wait for the clinician's word. */
function stop(moment: PainMoment, clinician: string): GuidanceWords {
  const isOver = moment === "AFTER";
  const wait = `Leave it out until you have asked ${clinician}. `;
  return {
    light: "red",
    title: isOver
      ? "Red: stop the stretch that brought this on."
      : "Red: stop this stretch for today.",
    body: `${isOver ? wait : ""}${clinician} will see this. ${NUMBNESS}`,
  };
}

function leaveIt({ ceiling }: PainLimits, clinician: string): GuidanceWords {
  return {
    light: "red",
    title: "Red: leave the stretches for now.",
    body: `Start again when it is at ${ceiling} or less. ${clinician} can see this. ${NUMBNESS}`,
  };
}

const NUMBNESS = "If your leg feels numb or weak, open “When to stop”.";
