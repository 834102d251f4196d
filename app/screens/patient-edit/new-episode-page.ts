import { type BodySide, firstDayAfter } from "~/domain/patient/episode";
import { openPrograms } from "~/domain/program/open-programs";
import type { LocalDate } from "~/domain/rows";
import { plainDate } from "~/words/calendar";
import { conditionWords } from "~/words/condition";
import { countWords } from "~/words/numbers";

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
  precautions: { id: string }[];
  /** The newest one's intake waits for a decision. */
  isLocked: boolean;
};

export type NewEpisodePage = {
  patientId: string;
  name: string;
  today: LocalDate;
  /** The newest episode so far; empty without one. */
  afterEpisodeId: string;
  /** The first day that the new one can have; null without one before it. */
  earliest: LocalDate | null;
  /** The one before cannot be discharged: its intake waits for a decision. */
  isLocked: boolean;
  /** What happens to the one before, a sentence a line. */
  happens: string[];
  /** "2 precautions"; null where none stand. */
  precautions: string | null;
};

export function newEpisodePage(rows: Rows): NewEpisodePage {
  const { id, name, today, episodes, precautions } = rows;
  const [before] = episodes;
  return {
    ...{ patientId: id, name, today },
    afterEpisodeId: before?.id ?? "",
    earliest: firstDayAfter(before ?? null),
    isLocked: before?.dischargedOn === null && rows.isLocked,
    happens: [
      ...(before ? beforeWords(rows) : []),
      "The pain limits are the usual ones again until you set them.",
    ],
    precautions: precautions.length === 0 ? null : countWords(precautions.length, "precaution"),
  };
}

function beforeWords(rows: Rows): string[] {
  const [before] = rows.episodes;
  if (!before) return [];
  const title = conditionWords(before.condition, before.side);
  if (before.dischargedOn !== null) {
    return [`${title}, closed on ${plainDate(before.dischargedOn)}, stays as it is.`];
  }
  const open = openPrograms(rows.programs, rows.today).map(({ name }) => name);
  return [
    `The episode that is open is discharged: ${title} is closed as of today, ${plainDate(rows.today)}.`,
    open.length === 0
      ? "No program runs."
      : `${open.join(" and ")} ends, and no session is due any more.`,
  ];
}
