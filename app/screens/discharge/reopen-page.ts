import type { BodySide } from "~/domain/patient/episode";
import type { LocalDate } from "~/domain/rows";
import { plainDate } from "~/words/calendar";
import { conditionWords } from "~/words/condition";
import { reasons } from "./choices";

type Rows = {
  id: string;
  name: string;
  /** Newest first. */
  episodes: {
    id: string;
    condition: string;
    side: BodySide;
    dischargedOn: LocalDate | null;
  }[];
};

export type ReopenPage = {
  intent: "reopen";
  patientId: string;
  name: string;
  episodeId: string;
  question: string;
  /** What happens, a sentence a line. */
  happens: string[];
  /** Whether figures were kept with the discharge, which a letter can be written from. */
  hasLetter: boolean;
};

export const EPISODE_CHANGED =
  "This episode was changed meanwhile, so nothing was done. Load the page again.";

export const BLOCKED =
  "Not discharged: a red flag is open, or the program rests because of one. Resolve it first.";

export const UNDECIDED =
  "Not discharged: the intake has a “yes” without a decision. Write it on the intake page first.";

export const DRAFT_CHANGED =
  "A colleague saved this discharge meanwhile, so nothing was done. What you typed stands below; press again to put it in the place of theirs.";

/** What is asked before a closed episode of care is opened again; null while the newest is open, and without one. */
export function reopenPage(
  { id, name, episodes }: Rows,
  closed: { reason: string | null; outcome: object | null } | null,
): ReopenPage | null {
  const [episode] = episodes;
  if (!episode || episode.dischargedOn === null) return null;
  const title = conditionWords(episode.condition, episode.side);
  const reason = reasons.find(({ value }) => value === closed?.reason)?.label.toLowerCase();
  const why = reason === undefined ? "" : ` (${reason})`;
  return {
    ...{ intent: "reopen", patientId: id, name, episodeId: episode.id },
    question: `Open ${name}’s episode again?`,
    happens: [
      `${title}, discharged on ${plainDate(episode.dischargedOn)}${why}, goes on as if it had not been closed.`,
      "No program starts by itself: assign one.",
    ],
    hasLetter: (closed?.outcome ?? null) !== null,
  };
}
