import { localDateAt } from "~/domain/calendar/dates";
import { groupBy } from "~/domain/group";
import { judge } from "~/domain/measures/judgement";
import { comparedAs, countedOf, seriesOf, standingOf } from "~/domain/measures/rows";
import { builtInScale } from "~/domain/measures/scale";
import type { LocalDate } from "~/domain/rows";
import { shortDate, weekdayDate } from "~/words/calendar";
import { firstName } from "~/words/person";
import { figureWords, type JudgementView, judgementView, shortName } from "./figure-words";
import type { Rows, TakenRow } from "./measures-page";

/** What was measured on one date, each measure once. */
export type MeasureRow = {
  key: string;
  day: string;
  psfs: string;
  /** Each activity's answer, with its name for whoever reads on. */
  activities: { name: string; answer: number }[];
  change: JudgementView | "start" | null;
  lefs: string;
  groc: string;
  thomas: string;
  pelvis: string;
  /** What has no column: "Sit to stand 12". */
  others: string[];
  takenBy: string;
  corrections: { id: string; label: string }[];
  /** That another one of the day counts; and what was corrected: the old figure, the new one, who, when and why. */
  history: string[];
};

/**
 * One row a date, the newest first. What was taken twice on a date has a second row below: the first holds what counts,
 * so that the table never says another thing than the figures above it.
 */
export function measureRows(rows: Rows): MeasureRow[] {
  const standing = standingOf(rows.episode?.measurements ?? []);
  const counted = countedOf(standing);
  const byDate = groupBy(standing, ({ takenOn }) => takenOn);
  return [...byDate]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .flatMap(([on, ofDay]) =>
      apartOf(ofDay, counted).map((taken, place) => rowOf(taken, { on, place }, rows)),
    );
}

/** The rows of a date: each measure once, first those that count, then the others, the newest first. */
function apartOf(ofDay: readonly TakenRow[], counted: readonly TakenRow[]): TakenRow[][] {
  const lines: TakenRow[][] = [];
  for (const same of groupBy(ofDay, comparedAs).values()) {
    const others = same.filter((row) => !counted.includes(row)).reverse();
    const all = [...same.filter((row) => counted.includes(row)), ...others];
    for (const [place, row] of all.entries()) lines[place] = [...(lines[place] ?? []), row];
  }
  return lines;
}

function rowOf(
  taken: readonly TakenRow[],
  { on, place }: { on: LocalDate; place: number },
  rows: Rows,
): MeasureRow {
  const all = rows.episode?.measurements ?? [];
  const names = new Map(rows.episode?.activities.map(({ id, name }) => [id, name]));
  const of = (measure: string) => taken.findLast((row) => row.measure === measure);
  const mean = of("psfs");
  const isCounted = place === 0;
  return {
    ...{ key: `${on} ${place}`, day: weekdayDate(on), psfs: scoreOf(mean) },
    activities: Object.entries(mean?.answers ?? {}).map(([id, answer]) => ({
      ...{ name: names.get(id) ?? "", answer },
    })),
    change: mean && isCounted ? changeOf(seriesOf(all, "psfs"), mean, rows) : null,
    ...{ lefs: scoreOf(of("lefs")), groc: scoreOf(of("groc")), ...thomasOf(taken) },
    others: taken.filter(hasNoColumn).map((row) => othersOf(row, rows)),
    takenBy: takenByOf(taken, rows),
    corrections: rows.canAct
      ? asColumns(taken).map((row) => ({ id: row.id, label: labelOf(row, rows) }))
      : [],
    history: [
      ...(isCounted ? [] : ["Also of this day. The row above is the one that is compared."]),
      ...taken.flatMap((row) => historyOf(row, all, rows.timeZone)),
    ],
  };
}

function scoreOf(row: TakenRow | undefined): string {
  if (!row) return "–";
  return row.score === null ? "no score" : figureWords(row.measure, row.score);
}

function changeOf(psfs: readonly TakenRow[], row: TakenRow, { thresholds }: Rows) {
  const [first] = psfs;
  if (!first || first.id === row.id) return "start";
  const { measures } = thresholds;
  return judgementView("psfs", judge(builtInScale("psfs", measures), first, row, measures));
}

function thomasOf(taken: readonly TakenRow[]): Pick<MeasureRow, "thomas" | "pelvis"> {
  const at = (side: string) =>
    taken.findLast((row) => row.measure === "thomas" && row.side === side);
  const [right, left] = [at("RIGHT"), at("LEFT")];
  if (!right && !left) return { thomas: "–", pelvis: "–" };
  const held = [right, left].flatMap((row) => (row ? [row.pelvisHeld] : []));
  const pelvis = held.every((each) => each === true)
    ? "held"
    : held.some((each) => each === true)
      ? "one side"
      : held.includes(false)
        ? "not held"
        : "not said";
  return { thomas: `${scoreOf(right)} / ${scoreOf(left)}`, pelvis };
}

const COLUMNS: readonly string[] = ["psfs", "lefs", "groc", "thomas"];

/** In the order in which the table holds them, the right side before the left. */
function asColumns(taken: readonly TakenRow[]): TakenRow[] {
  const place = ({ measure }: TakenRow) => COLUMNS.indexOf(measure) + 1 || COLUMNS.length + 1;
  return [...taken].sort((a, b) => place(a) - place(b) || (a.side < b.side ? 1 : -1));
}

const hasNoColumn = ({ measure }: TakenRow) => !COLUMNS.includes(measure);

function othersOf(row: TakenRow, rows: Rows): string {
  if (row.measure === "signs") {
    return `Signs ${Object.values(row.answers).filter((answer) => answer === 1).length} of 9`;
  }
  return `${labelOf(row, rows)} ${scoreOf(row)}`;
}

function labelOf({ measure, version, side }: TakenRow, { instruments }: Rows): string {
  const own = instruments.find((one) => one.code === measure && one.version === version);
  const sides: Record<string, string> = { LEFT: " left", RIGHT: " right" };
  return `${shortName(measure, own?.name)}${sides[side] ?? ""}`;
}

function takenByOf(taken: readonly TakenRow[], { carerIds, name }: Rows): string {
  const said = taken.map(({ source, takenBy }) => {
    if (source !== "PATIENT") return `${takenBy.name}, visit`;
    const isCarer = carerIds.includes(takenBy.id);
    return `${takenBy.name}${isCarer ? ` for ${firstName(name)}` : ""}, phone`;
  });
  return [...new Set(said)].join("; ");
}

/** Every version before the one that stands. */
function historyOf(row: TakenRow, all: readonly TakenRow[], timeZone: string): string[] {
  const before = all.find(({ id }) => id === row.correctsId);
  if (!before) return [];
  const figures = `${shortName(row.measure)} ${scoreOf(before)} → ${scoreOf(row)}`;
  const who = `${row.takenBy.name}, ${shortDate(localDateAt(row.createdAt, timeZone))}`;
  // Without a reason in words: what was open in it was answered later, on the phone.
  const why =
    row.reason === null ? `Completed: ${figures}` : `Corrected: ${figures}, “${row.reason}”`;
  return [`${why} (${who})`, ...historyOf(before, all, timeZone)];
}
