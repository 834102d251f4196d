import type { BodySide } from "~/domain/patient/episode";
import { openPrograms } from "~/domain/program/open-programs";
import type { LocalDate } from "~/domain/rows";
import { plainDate } from "~/words/calendar";
import { conditionWords } from "~/words/condition";
import { firstName } from "~/words/person";

type Rows = {
  id: string;
  name: string;
  /** Patient-local date. */
  today: LocalDate;
  /** Newest first. */
  episodes: {
    id: string;
    condition: string;
    side: BodySide;
    startedOn: LocalDate;
    dischargedOn: LocalDate | null;
  }[];
  programs: { name: string; startsOn: LocalDate; stoppedOn: LocalDate | null }[];
};

export type DischargePage = {
  patientId: string;
  name: string;
  episodeId: string;
  intent: "discharge" | "reopen";
  question: string;
  /** What happens, a sentence a line. */
  happens: string[];
  verb: string;
  /** On the way back. */
  stay: string;
};

export const EPISODE_CHANGED =
  "This episode was changed meanwhile, so nothing was done. Load the page again.";

/** Null for a patient without an episode of care. */
export function dischargePage({ id, name, today, episodes, programs }: Rows): DischargePage | null {
  const [episode] = episodes;
  if (!episode) return null;
  const shared = { patientId: id, name, episodeId: episode.id };
  const title = conditionWords(episode.condition, episode.side);
  if (episode.dischargedOn !== null) {
    return {
      ...{ ...shared, intent: "reopen", verb: "Open again", stay: "Leave it closed" },
      question: `Open ${name}’s episode again?`,
      happens: [
        `${title}, discharged on ${plainDate(episode.dischargedOn)}, goes on as if it had not been closed.`,
        "No program starts by itself: assign one.",
      ],
    };
  }
  const open = openPrograms(programs, today).map((program) => program.name);
  return {
    ...{ ...shared, intent: "discharge", verb: "Discharge", stay: "Keep it open" },
    question: `Discharge ${name}?`,
    happens: [
      `${title} is closed as of today, ${plainDate(today)}.`,
      open.length === 0
        ? "No program runs."
        : `${open.join(" and ")} ends, and no session is due any more.`,
      `${firstName(name)}’s page says that the treatment has finished, and keeps the logs.`,
      "Nothing is deleted, and the episode can be opened again.",
    ],
  };
}
