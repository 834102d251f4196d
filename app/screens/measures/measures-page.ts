import { measureInfo } from "~/content/instruments";
import { daysBetween } from "~/domain/calendar/dates";
import { groupBy } from "~/domain/group";
import { reassessed } from "~/domain/measures/asked";
import type { InstrumentDefinition } from "~/domain/measures/instrument";
import {
  type ActivityRow,
  builtInMeasures,
  isBuiltIn,
  type MeasurementRow,
  seriesOf,
  standingOf,
} from "~/domain/measures/rows";
import { signChanges } from "~/domain/measures/signs";
import type { BodySide } from "~/domain/patient/episode";
import type { LocalDate, PainRow } from "~/domain/rows";
import type { Thresholds } from "~/domain/thresholds";
import { type IntakeState, intakeLine } from "~/screens/intake/intake-words";
import { plainDate, shortDate, weekdayDate } from "~/words/calendar";
import { countWords } from "~/words/numbers";
import { shortName } from "./figure-words";
import {
  grocCard,
  instrumentCards,
  lefsCard,
  type MeasureCard,
  painCard,
  psfsCard,
  sitToStandCard,
  thomasCard,
} from "./measure-cards";
import {
  type AskView,
  askView,
  type WaitingRequest,
  type WaitingView,
  waitingView,
  withAsk,
} from "./on-phone";
import { type PsfsChart, psfsChart } from "./psfs-chart";
import { type SignLine, signLines } from "./sign-words";
import { type MeasureRow, measureRows } from "./table-rows";
import { type ThomasChart, thomasChart } from "./thomas-chart";

export type Side = "LEFT" | "RIGHT";

export type Instrument = {
  code: string;
  version: number;
  name: string;
  definition: InstrumentDefinition;
  retiredAt: Date | null;
};

export type TakenRow = MeasurementRow & { takenBy: { id: string; name: string } };

/** What the page is made from. */
export type Rows = {
  id: string;
  name: string;
  today: LocalDate;
  timeZone: string;
  canAct: boolean;
  /** Whether anybody could answer on a phone. */
  hasPhone: boolean;
  /** Accounts of those who look after the patient. */
  carerIds: string[];
  thresholds: Thresholds;
  pain: PainRow[];
  instruments: Instrument[];
  episode: {
    side: BodySide;
    startedOn: LocalDate;
    measureDueOn: LocalDate | null;
    intake: IntakeState | null;
    activities: ActivityRow[];
    measurements: TakenRow[];
    request: WaitingRequest | null;
  } | null;
};

/** What is due. */
export type DueView = {
  tone: "amber" | "plain";
  bold: string;
  text: string;
  /** For the field of another date. */
  on: LocalDate;
};

export type MeasuresPage = {
  patientId: string;
  name: string;
  today: LocalDate;
  canAct: boolean;
  hasEpisode: boolean;
  hasAny: boolean;
  /** "Intake: 1 yes, 1 open"; null while nobody began it. */
  intake: string | null;
  due: DueView | null;
  /** Questions that wait on the phone. */
  waiting: WaitingView | null;
  /** What one click sends to the phone; null where nothing can be sent, or waits there already. */
  ask: AskView | null;
  cards: MeasureCard[];
  psfs: PsfsChart | null;
  thomas: ThomasChart | null;
  rows: MeasureRow[];
  signs: { first: string; last: string | null; lines: SignLine[] } | null;
  footnote: string;
};

/** Everything that was measured in the newest episode of care, in finished words and figures. */
export function measuresPage(rows: Rows): MeasuresPage {
  const { id, name, today, canAct, thresholds, episode } = rows;
  const all = episode?.measurements ?? [];
  const activities = new Map(episode?.activities.map((each) => [each.id, each.name]));
  const nameOf = (activityId: string) => activities.get(activityId) ?? "?";
  const series = (measure: string) => seriesOf(all, measure);
  const { measures: figures } = thresholds;
  const dueOn = canAct ? (episode?.measureDueOn ?? null) : null;
  return {
    ...{ patientId: id, name, today, canAct },
    hasEpisode: episode !== null,
    hasAny: all.length > 0,
    intake: episode?.intake ? intakeLine(episode.intake) : null,
    due: dueOn === null ? null : dueView(dueOn, all, rows),
    waiting: waitingView(rows),
    ask: all.length === 0 ? null : askView(rows, reassessed),
    cards: [
      psfsCard(series("psfs"), nameOf, figures),
      withAsk(lefsCard(series("lefs"), figures), rows),
      ...sidesOf(episode?.side).map((side) => thomasCard(all, side, figures)),
      sitToStandCard(series("sit-to-stand"), figures),
      ...rows.instruments
        .filter(({ code }) => !isBuiltIn(code))
        .flatMap((one) => instrumentCards(one, series(one.code), figures)),
      episode && all.length > 0 ? painCard(rows.pain, episode.startedOn, today) : null,
      grocCard(series("groc")),
    ].filter((card) => card !== null),
    psfs: psfsChart(series("psfs"), nameOf, { dueOn, figures }),
    thomas: thomasChart(all, sidesOf(episode?.side), figures),
    rows: measureRows(rows),
    signs: signsView(series("signs")),
    footnote: footnote(all),
  };
}

/** Who put it on paper, and when: "27 November 2026, by Tamsin Vale, Willow Lane". */
export function printedWords(
  { today }: Pick<Rows, "today">,
  { name, clinicName }: { name: string; clinicName: string },
): string {
  return `${plainDate(today)}, by ${name}, ${clinicName}`;
}

/** The side that care is about first. */
function sidesOf(side: BodySide = "NOT_STATED"): Side[] {
  if (side === "LEFT") return ["LEFT", "RIGHT"];
  return ["RIGHT", "LEFT"];
}

function dueView(dueOn: LocalDate, all: readonly TakenRow[], rows: Rows): DueView {
  const late = daysBetween(dueOn, rows.today);
  const bold =
    late > 0
      ? `Reassessment ${countWords(late, "day")} overdue.`
      : `Reassessment due ${late === 0 ? "today" : weekdayDate(dueOn)}.`;
  return { tone: late >= 0 ? "amber" : "plain", bold, text: lastTaken(all, rows), on: dueOn };
}

/** When each measure was taken last, the newest first: "Last taken: PSFS 27 Nov; LEFS, GROC 21 Nov." */
function lastTaken(all: readonly TakenRow[], { instruments }: Rows): string {
  const standing = standingOf(all).reverse();
  if (standing.length === 0) return "Nothing has been measured yet.";
  const newest = [...groupBy(standing, ({ measure }) => measure).values()].flatMap(
    ([row]) => row ?? [],
  );
  const nameOf = ({ measure, version }: TakenRow) =>
    shortName(
      measure,
      instruments.find((one) => one.code === measure && one.version === version)?.name,
    );
  const place = ({ measure }: TakenRow) =>
    isBuiltIn(measure) ? builtInMeasures.indexOf(measure) : builtInMeasures.length;
  const said = [...groupBy(newest, ({ takenOn }) => takenOn)].map(([on, taken]) => {
    const names = taken.sort((a, b) => place(a) - place(b)).map(nameOf);
    return `${names.join(", ")} ${shortDate(on)}`;
  });
  return `Last taken: ${said.join("; ")}.`;
}

function signsView(rows: readonly TakenRow[]): MeasuresPage["signs"] {
  const [first, last] = [rows.at(0), rows.at(-1)];
  if (!first || !last) return null;
  const now = first === last ? null : last;
  return {
    first: shortDate(first.takenOn),
    last: now && shortDate(now.takenOn),
    lines: signLines(signChanges(first.answers, now?.answers ?? null)),
  };
}

/** Where the errors come from, of what is on the page. */
function footnote(all: readonly TakenRow[]): string {
  const taken = (["psfs", "lefs", "thomas", "sit-to-stand", "groc"] as const).filter((measure) =>
    all.some((row) => row.measure === measure),
  );
  if (taken.length === 0) return "";
  const sources = taken.map((measure) => measureInfo[measure].source).join("; ");
  return `“Error” is what two measurements of an unchanged person can differ by: ${sources}.`;
}
