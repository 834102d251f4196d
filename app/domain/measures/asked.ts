/** A measure as it was put on a phone: what is asked stays as it was sent, whatever the clinic changes meanwhile. */
export type AskedMeasure = {
  /** A built-in measure that somebody can answer alone, or the code of a clinic's instrument. */
  measure: string;
  version: number;
  /** The items, in the order in which they are asked; of a PSFS the ids of its activities. */
  items: string[];
  /** Intake: what was named, by the item that asks how well it can be managed. */
  names?: Record<string, string>;
  /** LEFS: the version of the clinic's text. */
  textVersion?: number;
  /** The measurement whose open items these are; its answers stand. */
  completes?: string;
};

/**
 * What was said on the phone so far, by question: a number, of an intake words too; null is skipped. What is not in it was
 * not come to.
 */
export type PhoneAnswers = Readonly<Record<string, number | string | null>>;

export type Question = { key: string; item: string; asked: AskedMeasure };

/** The built-in measures that a phone can ask; figures that somebody measures at a visit are not among them. */
export const phoneMeasures = ["psfs", "groc", "lefs", "signs"] as const;

/** What is sent with one click when measures are due, as far as it can be asked. */
export const reassessed: readonly string[] = ["psfs", "groc", "signs"];

/** House figure: about so long for one question. */
const SECONDS_A_QUESTION = 12;

/** One after the other. A key names a question for as long as the request lasts. */
export function questionsOf(measures: readonly AskedMeasure[]): Question[] {
  return measures.flatMap((asked) =>
    asked.items.map((item) => ({ key: `${asked.measure}.${item}`, item, asked })),
  );
}

/** Whole minutes that so many questions take, 1 at least. */
export function minutesFor(questions: number): number {
  return Math.max(1, Math.round((questions * SECONDS_A_QUESTION) / 60));
}

/** How many questions have an answer; one that was skipped has none. */
export function answeredIn(questions: readonly Question[], answers: PhoneAnswers): number {
  return questions.filter(({ key }) => (answers[key] ?? null) !== null).length;
}

/** The first question that nobody came to, by its place from 0; null when all were gone through. */
export function firstOpen(questions: readonly Question[], answers: PhoneAnswers): number | null {
  const place = questions.findIndex(({ key }) => answers[key] === undefined);
  return place === -1 ? null : place;
}

/** The answers to one measure, by item, as a measurement keeps them. */
export function answersTo(asked: AskedMeasure, answers: PhoneAnswers): Record<string, number> {
  return Object.fromEntries(
    questionsOf([asked]).flatMap(({ key, item }) => {
      const answer = answers[key] ?? null;
      return typeof answer === "number" ? [[item, answer]] : [];
    }),
  );
}

/** What is asked after more was sent: a measure that waits already is asked once, as it was sent first. */
export function withMore(
  waiting: readonly AskedMeasure[],
  more: readonly AskedMeasure[],
): AskedMeasure[] {
  const known = new Set(waiting.map(({ measure }) => measure));
  return [...waiting, ...more.filter(({ measure }) => !known.has(measure))];
}
