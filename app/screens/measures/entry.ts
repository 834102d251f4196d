import { type ScaleOption, wholeNumbers } from "~/components/ui/scale-row";
import { measureInfo } from "~/content/instruments";
import { builtInMeasures, isBuiltIn, seriesOf, standingOf } from "~/domain/measures/rows";
import { builtInScale } from "~/domain/measures/scale";
import { LEFS_MOST, lefsItems, PSFS_ACTIVITIES } from "~/domain/measures/score";
import { signCodes } from "~/domain/measures/signs";
import type { LocalDate } from "~/domain/rows";
import { shortDate, weekdayDate } from "~/words/calendar";
import { figureWords, shortName } from "./figure-words";
import type { Instrument, Rows, TakenRow } from "./measures-page";
import { type AskView, askView } from "./on-phone";
import { signNames } from "./sign-words";

/** One thing to answer: a choice of few, or a number. */
export type EntryItem = {
  /** The field's name: "answers.…". */
  name: string;
  label: string;
  options: ScaleOption[] | null;
  /** For a number: its unit. */
  unit: string;
  /** What stands in it at first: in a correction what was stored. */
  initial: string | null;
};

/** The form by which one measure is taken or corrected. */
export type EntryView = {
  measure: string;
  version: number;
  title: string;
  help: string;
  items: EntryItem[];
  /** PSFS: how many more activities can be named. */
  slots: number;
  /** PSFS: those that could be asked no more. */
  running: { id: string; name: string }[];
  asksPelvis: boolean;
  pelvisHeld: boolean;
  takenOn: LocalDate;
  earliest: LocalDate;
  today: LocalDate;
  lastWords: string | null;
  /** The measurement that is corrected. */
  correctsId: string | null;
  /** The other measures, with their addresses. */
  choices: { key: string; label: string; to: string; isCurrent: boolean }[];
  /** The patient can answer it alone. */
  ask: AskView | null;
};

const HELP: Record<string, string> = {
  psfs: "How able are they today? 0 is unable, 10 as before. Digits pick, T is ten.",
  thomas: "Degrees below the table are negative. A side that is left empty is not measured.",
  lefs: "By item number: 0 extreme difficulty … 4 none. All 20 are needed for a score.",
  groc: "Compared with the start of care: −7 a very great deal worse, 0 the same, +7 a very great deal better.",
  "sit-to-stand": "Full stands in 30 seconds. The first try is practice and is not counted.",
  signs: "Asked one by one; what is not asked stays open.",
};

/**
 * The form that the address asks for: `?measure=` takes one, `?correct=` corrects a measurement.
 * @returns null where none is asked for, or may be
 */
export function entryView(rows: Rows, asked: URLSearchParams): EntryView | null {
  const { episode, canAct, instruments } = rows;
  if (!episode || !canAct) return null;
  const correctsId = asked.get("correct");
  const wrong =
    correctsId === null
      ? null
      : (standingOf(episode.measurements).find(({ id }) => id === correctsId) ?? null);
  const measure = wrong?.measure ?? asked.get("measure");
  if (measure === null) return null;
  const own = ownOf(instruments, measure, wrong?.version ?? null);
  if (!isBuiltIn(measure) && !own) return null;
  const version = isBuiltIn(measure) ? builtInScale(measure).version : (own?.version ?? 1);
  const name = isBuiltIn(measure) ? measureInfo[measure].title : (own?.name ?? measure);
  const running = episode.activities.filter(({ endedAt }) => endedAt === null);
  const isNew = wrong === null;
  return {
    ...{ measure, version, correctsId: wrong?.id ?? null },
    title: isNew ? name : `Correct ${name}, ${shortDate(wrong.takenOn)}`,
    help: HELP[measure] ?? own?.definition.licence ?? "",
    items: itemsOf(rows, measure, own, wrong),
    slots: measure === "psfs" && isNew ? PSFS_ACTIVITIES.most - running.length : 0,
    running:
      measure === "psfs" && isNew ? running.map((each) => ({ id: each.id, name: each.name })) : [],
    asksPelvis: measure === "thomas",
    pelvisHeld: wrong?.pelvisHeld ?? false,
    takenOn: wrong?.takenOn ?? rows.today,
    ...{ earliest: episode.startedOn, today: rows.today },
    lastWords: isNew ? lastWords(episode.measurements, measure) : null,
    choices: isNew ? choicesOf(rows, measure) : [],
    ask: isNew ? askView(rows, [measure]) : null,
  };
}

function ownOf(instruments: readonly Instrument[], code: string, version: number | null) {
  return instruments.find(
    (one) =>
      one.code === code && (version === null ? one.retiredAt === null : one.version === version),
  );
}

function itemsOf(
  rows: Rows,
  measure: string,
  own: Instrument | undefined,
  wrong: TakenRow | null,
): EntryItem[] {
  const initial = (id: string) => {
    const answer = wrong?.answers[id];
    return answer === undefined ? null : String(answer);
  };
  const choice = (id: string, label: string, options: ScaleOption[]) => {
    return { name: `answers.${id}`, label, options, unit: "", initial: initial(id) };
  };
  const figure = (id: string, label: string, unit = "") => {
    return { name: `answers.${id}`, label, options: null, unit, initial: initial(id) };
  };
  switch (measure) {
    case "psfs":
      return activitiesAsked(rows, wrong).map(({ id, name }) =>
        choice(id, name, wholeNumbers(0, 10)),
      );
    case "lefs": {
      const words = new Map(own?.definition.items.map(({ id, text }) => [id, text]));
      return lefsItems.map((id) =>
        choice(
          id,
          words.has(id) ? `${id}. ${words.get(id)}` : `Item ${id}`,
          wholeNumbers(0, LEFS_MOST),
        ),
      );
    }
    case "thomas":
      return wrong
        ? [figure("degrees", wrong.side === "LEFT" ? "Left" : "Right", "°")]
        : [figure("right", "Right", "°"), figure("left", "Left", "°")];
    case "groc":
      return [choice("rating", "Overall change", wholeNumbers(-7, 7))];
    case "sit-to-stand":
      return [
        figure("practice", "Practice (may stay empty)", "stands"),
        figure("stands", "Second try", "stands"),
      ];
    case "signs":
      return signCodes.map((code) => choice(code, signNames[code], YES_NO));
    default:
      return (own?.definition.items ?? []).map(({ id, text, min, max }) =>
        max - min <= LONGEST_ROW
          ? choice(id, text, wholeNumbers(min, max))
          : figure(id, text, `${min} to ${max}`),
      );
  }
}

const YES_NO = [
  { value: "1", label: "Yes" },
  { value: "0", label: "No" },
];

/** Answers that stand in one row; more are typed as a number. */
const LONGEST_ROW = 10;

function activitiesAsked({ episode }: Rows, wrong: TakenRow | null) {
  return (episode?.activities ?? []).filter(({ id, endedAt }) =>
    wrong ? Object.hasOwn(wrong.answers, id) : endedAt === null,
  );
}

/** Of a test with a figure; what somebody answers about themselves is asked without the last answer before their eyes. */
function lastWords(all: readonly TakenRow[], measure: string): string | null {
  if (measure === "thomas") {
    const sides = (["RIGHT", "LEFT"] as const).map((side) => seriesOf(all, "thomas", side).at(-1));
    const on = sides.find((row) => row !== undefined)?.takenOn;
    const said = sides.map((row) => (row?.score == null ? "–" : figureWords("thomas", row.score)));
    return on === undefined
      ? null
      : `Last time, right / left: ${said.join(" / ")}, ${shortDate(on)}.`;
  }
  if (measure !== "sit-to-stand") return null;
  const last = seriesOf(all, measure).at(-1);
  return last?.score == null ? null : `Last time: ${last.score}, ${weekdayDate(last.takenOn)}.`;
}

function choicesOf({ instruments }: Rows, current: string): EntryView["choices"] {
  const own = instruments.filter(({ code, retiredAt }) => retiredAt === null && !isBuiltIn(code));
  const all = [
    ...builtInMeasures.map((measure) => ({ key: measure as string, label: shortName(measure) })),
    ...own.map(({ code, name }) => ({ key: code, label: name })),
  ];
  return all.map((one) => ({
    ...one,
    to: `?measure=${encodeURIComponent(one.key)}`,
    isCurrent: one.key === current,
  }));
}
