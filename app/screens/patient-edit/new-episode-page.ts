import { firstDayAfter } from "~/domain/patient/episode";
import type { LocalDate } from "~/domain/rows";
import { plainDate } from "~/words/calendar";
import { conditionWords } from "~/words/condition";
import { countWords } from "~/words/numbers";
import { dischargePage } from "./discharge-page";

type Rows = Parameters<typeof dischargePage>[0] & { precautions: { id: string }[] };

export type NewEpisodePage = {
  patientId: string;
  name: string;
  today: LocalDate;
  /** The newest episode so far; empty without one. */
  afterEpisodeId: string;
  /** The first day that the new one can have; null without one before it. */
  earliest: LocalDate | null;
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
  const [closed = "", program = ""] = dischargePage(rows)?.happens ?? [];
  return [`The episode that is open is discharged: ${closed}`, program];
}
