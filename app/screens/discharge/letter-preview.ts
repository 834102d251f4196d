import type { Exercises } from "~/content/exercises";
import { type KeptExercise, runningExercises } from "~/domain/discharge/keeps";
import type { LetterContent } from "~/domain/discharge/letter";
import type { Outcome } from "~/domain/discharge/outcome";
import { composeLetter, firstSentences } from "~/screens/letter/compose";
import type { DischargeRows } from "./discharge-rows";

/** The letter as it would begin if the episode were closed now, with what was said in the draft. */
export function letterPreview(
  rows: DischargeRows,
  outcome: Outcome,
  exercises: Exercises,
): LetterContent {
  const { referrer, draft, episode, log, today, now } = rows;
  const keeps: KeptExercise[] = draft ? draft.keeps : runningExercises(log.programs, today);
  const { id, condition, side, goal, nextVisitOn } = episode;
  const letter = {
    ...{ ...rows, outcome, referrerId: referrer?.id ?? null, referrers: [], letter: null },
    episode: { id, condition, side, goal, nextVisitOn },
    closed: {
      ...{ goalOutcome: draft?.goalOutcome ?? null, reason: draft?.reason ?? null },
      ...{ closedAt: now, keeps },
    },
  };
  const choices = { doctor: referrer, consentOn: null, isShared: false };
  return composeLetter(letter, firstSentences(letter, exercises), choices);
}
