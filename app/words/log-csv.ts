import { measureInfo } from "~/content/instruments";
import type { LogRow, RowNote } from "~/domain/export/log-row";
import type { MeasuredRow } from "~/domain/measures/measured-rows";
import { isBuiltIn } from "~/domain/measures/rows";
import { signCodes } from "~/domain/measures/signs";
import type { LocalDate, PainMoment } from "~/domain/rows";
import { effortWords, placeWords, reasonWords } from "./answers";

/** One row of the CSV; the keys are the columns, in their order. Programs read it: it is English in every language. */
export type LogCsvRow = {
  local_date: LocalDate;
  /** Instant in UTC, ISO 8601; empty where nothing was logged. */
  at: string;
  kind: LogRow["kind"] | "measure";
  /** "before", "during", "after", "next-morning" or "daily" in pain rows, otherwise empty. */
  moment: string;
  /** 0–10, of a measure in its own unit; null (an empty cell) where there is none. */
  score: number | null;
  status: NonNullable<LogRow["status"]> | MeasuredRow["status"] | "";
  exercise: string;
  /** "Hip opener v3", of a measure "PSFS v1". */
  revision: string;
  /** "patient", "paper" or "staff"; empty where nothing was logged. */
  source: string;
  note: string;
  /** "yes" on a day on which all programs rested, otherwise empty. */
  paused: "yes" | "";
  /** A measure's code, "psfs" or a clinic's own; otherwise empty. */
  measure: string;
  /** "left", "right" or "both" of a measure that has sides, otherwise empty. */
  side: string;
  /** The easier exercise that was done in place of this one; otherwise empty. */
  easier_version: string;
};

export const logColumns: readonly (keyof LogCsvRow)[] = [
  "local_date",
  "at",
  "kind",
  "moment",
  "score",
  "status",
  "exercise",
  "revision",
  "source",
  "note",
  "paused",
  "measure",
  "side",
  "easier_version",
];

const momentColumn: Record<PainMoment, string> = {
  BEFORE: "before",
  DURING: "during",
  AFTER: "after",
  NEXT_MORNING: "next-morning",
  DAILY: "daily",
};

/** A row as the CSV has it. @param nameOf the exercise's name for people */
export function logCsvRow(row: LogRow, nameOf: (exerciseId: string) => string): LogCsvRow {
  const {
    localDate,
    at,
    kind,
    moment,
    score,
    status,
    exerciseId,
    easierId,
    revision,
    source,
    notes,
    isPaused,
  } = row;
  return {
    local_date: localDate,
    at: at?.toISOString() ?? "",
    kind,
    moment: moment === null ? "" : momentColumn[moment],
    score,
    status: status ?? "",
    exercise: exerciseId === null ? "" : nameOf(exerciseId),
    revision: revision === null ? "" : `${revision.programName} v${revision.number}`,
    source: source?.toLowerCase() ?? "",
    note: notes.map(noteWords).join(" "),
    paused: isPaused ? "yes" : "",
    ...{ measure: "", side: "" },
    easier_version: easierId === null ? "" : nameOf(easierId),
  };
}

type Names = {
  activities: readonly { id: string; name: string }[];
  instruments: readonly { code: string; version: number; name: string }[];
};

/** A measurement as the CSV has it, with every answer in its note, so that the score can be worked out anew. */
export function measuredCsvRow(row: MeasuredRow, { activities, instruments }: Names): LogCsvRow {
  const { localDate, at, score, status, source, measure, version, side } = row;
  const own = instruments.find((one) => one.code === measure && one.version === version);
  const name = isBuiltIn(measure) ? measureInfo[measure].short : (own?.name ?? measure);
  const activity = new Map(activities.map((each) => [each.id, each.name]));
  const answers = asAsked(Object.keys(row.answers), [...activity.keys(), ...signCodes]).map(
    (item) => `${activity.get(item) ?? item}: ${row.answers[item]}.`,
  );
  const notes = [
    ...(row.reason === null ? [] : [`Correction: ${row.reason}.`]),
    ...(row.pelvisHeld === null ? [] : [row.pelvisHeld ? "Pelvis held." : "Pelvis not held."]),
    ...answers,
  ];
  return {
    ...{ local_date: localDate, at: at.toISOString(), kind: "measure", moment: "", score, status },
    ...{ exercise: "", revision: `${name} v${version}`, source: source.toLowerCase() },
    ...{ note: notes.join(" "), paused: "", measure },
    side: side === "NOT_STATED" ? "" : side.toLowerCase(),
    easier_version: "",
  };
}

function noteWords(note: RowNote): string {
  switch (note.kind) {
    case "still-open":
      return "Still open today.";
    case "extra-session":
      return `Extra session: ${note.state}.`;
    case "reason":
      return `Reason: ${reasonWords[note.reason]}.`;
    case "effort":
      return `Effort: ${effortWords[note.effort]}.`;
    case "where":
      return `Where: ${placeWords(note.place)}.`;
    case "remarks":
      return note.text;
  }
}

/** A database may hold the answers in any order: first those with a place of their own, then by number. */
function asAsked(items: readonly string[], order: readonly string[]): string[] {
  const placeOf = (item: string) => (order.includes(item) ? order.indexOf(item) : order.length);
  return items.toSorted((a, b) => placeOf(a) - placeOf(b) || Number(a) - Number(b) || 0);
}
