import { localDateAt, localTimeAt } from "~/domain/calendar/dates";
import {
  type AskedMeasure,
  answeredIn,
  type PhoneAnswers,
  phoneMeasures,
  questionsOf,
} from "~/domain/measures/asked";
import { INTAKE } from "~/domain/measures/asked-intake";
import { isBuiltIn, seriesOf } from "~/domain/measures/rows";
import { answeredOf, lefsItems } from "~/domain/measures/score";
import { weekdayDate } from "~/words/calendar";
import { firstName } from "~/words/person";
import { shortName } from "./figure-words";
import type { MeasureCard } from "./measure-cards";
import type { Rows } from "./measures-page";

/** Questions that nobody has sent back yet. */
export type WaitingRequest = {
  id: string;
  createdAt: Date;
  openedAt: Date | null;
  measures: AskedMeasure[];
  answers: PhoneAnswers;
};

/** Where the questions on the phone stand. */
export type WaitingView = { id: string; bold: string; text: string };

/** What one click sends to the phone. */
export type AskView = {
  label: string;
  /** What it asks: "PSFS, GROC, Signs". */
  what: string;
  measures: string[];
  /** The measurement whose open items are asked; then nothing else is. */
  completes: string | null;
};

/** "On Ever’s phone since Thu 19 Nov, 10:50. 6 of 20 answered." */
export function waitingView(rows: Rows): WaitingView | null {
  const { name, timeZone, episode } = rows;
  const request = episode?.request;
  if (!request) return null;
  const { id, createdAt, openedAt, measures, answers } = request;
  const day = weekdayDate(localDateAt(createdAt, timeZone));
  const time = localTimeAt(createdAt, timeZone);
  const questions = questionsOf(measures);
  const answered = answeredIn(questions, answers);
  const stands =
    answered > 0
      ? `${answered} of ${questions.length} answered, not sent yet.`
      : openedAt === null
        ? "Not opened yet."
        : "Opened, nothing answered yet.";
  const what = measures.map(({ measure }) => nameOf(rows, measure)).join(", ");
  return {
    id,
    bold: `On ${firstName(name)}’s phone since ${day}, ${time}.`,
    text: `${stands} Asked: ${what}.`,
  };
}

/** Sending these measures, as far as a phone can ask them and none waits there; null where that is none. */
export function askView(rows: Rows, wanted: readonly string[]): AskView | null {
  const measures = wanted.filter((measure) => canAsk(rows, measure));
  if (measures.length === 0) return null;
  return {
    ...{ label: `Send to ${firstName(rows.name)}’s phone`, measures, completes: null },
    what: measures.map((measure) => nameOf(rows, measure)).join(", "),
  };
}

/** Of a LEFS with gaps: asking for what is open in it. */
export function withAsk(card: MeasureCard | null, rows: Rows): MeasureCard | null {
  const last = seriesOf(rows.episode?.measurements ?? [], "lefs").at(-1);
  if (!card || !last || last.score !== null || !canAsk(rows, "lefs")) return card;
  const open = lefsItems.length - answeredOf(lefsItems, last.answers);
  const label = `Ask for the last ${open}`;
  return { ...card, ask: { label, what: "on the phone", measures: [], completes: last.id } };
}

function canAsk({ canAct, hasPhone, episode, instruments }: Rows, measure: string): boolean {
  if (!canAct || !hasPhone || !episode) return false;
  if (episode.request?.measures.some((asked) => asked.measure === measure)) return false;
  const isOffered = instruments.some(
    ({ code, retiredAt }) => code === measure && retiredAt === null,
  );
  if (!isBuiltIn(measure) || measure === "lefs") return isOffered;
  if (measure === "psfs") return episode.activities.some(({ endedAt }) => endedAt === null);
  return (phoneMeasures as readonly string[]).includes(measure);
}

function nameOf({ instruments }: Rows, measure: string): string {
  if (measure === INTAKE) return "Intake";
  return shortName(measure, instruments.find(({ code }) => code === measure)?.name);
}
