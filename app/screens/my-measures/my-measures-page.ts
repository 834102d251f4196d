import { localDateAt } from "~/domain/calendar/dates";
import {
  type AskedMeasure,
  firstOpen,
  minutesFor,
  type PhoneAnswers,
  type Question,
  questionsOf,
} from "~/domain/measures/asked";
import { type MeasurementRow, seriesOf } from "~/domain/measures/rows";
import type { RedFlagCode } from "~/domain/red-flags/signs";
import type { WrongPage } from "~/screens/wrong/wrong-page";
import { plainDate } from "~/words/calendar";
import type { Catalogue } from "~/words/catalogue";
import { firstName } from "~/words/person";
import { answerWords } from "./answer-words";
import { type Known, measureName, type QuestionView, questionView } from "./question-field";

/** What the page is made from. */
type Rows = Omit<Known, "activities"> & {
  clinicianName: string;
  request: {
    id: string;
    measures: AskedMeasure[];
    answers: PhoneAnswers;
    doneAt: Date | null;
    withdrawnAt: Date | null;
  } | null;
  isOpen: boolean;
  activities: { id: string; name: string; createdAt: Date }[];
  measurements: MeasurementRow[];
};

type Reader = { access: "self" | "carer"; name: string; timeZone: string };

/** What the address asks for. */
type Asked = {
  /** A question by its number from 1, "review", or null: what waits. */
  q: string | null;
  /** The answer is changed, and the review follows. */
  isChange: boolean;
  wasSent: boolean;
};

/** `lang`: of a title in the clinic's own words. */
type Line = { key: string; title: string; lang: string | null; answer: string; to: string };

export type Shared = {
  /** Of the document. */
  name: string;
  /** Above the questions: "2 of 3". */
  about: string;
  back: string;
  /** For whom somebody answers who looks after them; null for the patient. */
  strip: string | null;
  title: string;
};

export type MyQuestionsPage = Shared &
  (
    | { view: "told"; text: string; said: { title: string; lines: Line[] } | null; today: string }
    | {
        view: "waiting";
        text: string;
        names: string[];
        kept: Catalogue["questions"]["kept"];
        start: { to: string; label: string };
      }
    | {
        view: "question";
        key: string;
        requestId: string;
        /** 0–100, for the line at the top. */
        percent: number;
        question: QuestionView;
        chosen: string | null;
        last: { bold: string; text: string | null } | null;
        kept: Catalogue["questions"]["kept"];
        next: string;
        skip: string;
      }
    | {
        view: "guidance";
        wrong: WrongPage;
        codes: RedFlagCode[];
        /** The instant of the request, ISO. */
        at: string;
        told: string;
        goOn: { to: string; label: string };
        stop: string;
      }
    | {
        view: "review";
        requestId: string;
        seen: number;
        lines: Line[];
        skipped: string;
        change: string;
        send: string;
      }
  );

/** The question behind one: the review behind the last one, and behind a change. @param number from 1 */
export function nextPath(number: number, isChange: boolean): string {
  return `${questionsPath}?q=${isChange ? "review" : number + 1}`;
}

export const questionsPath = "/my/measures";

/** The page of questions in words: what waits, one question, the review, or that nothing waits. */
export function myQuestionsPage(
  rows: Rows,
  asked: Asked,
  reader: Reader,
  words: Catalogue,
): MyQuestionsPage {
  const { questions: say } = words;
  const { request, isOpen } = rows;
  const strip = reader.access === "carer" ? words.places.logsFor(firstName(reader.name)) : null;
  const shared = { name: say.title, about: say.title, back: "/my", strip };
  if (!request || !isOpen) return { ...shared, ...toldOf(rows, asked, words) };
  const all = questionsOf(request.measures);
  const open = firstOpen(all, request.answers);
  const number = Number(asked.q);
  const question = all[number - 1];
  if (asked.q !== null && question) {
    return questionPage(
      { question, number, count: all.length },
      rows,
      asked,
      reader,
      words,
      shared,
    );
  }
  const clinician = firstName(rows.clinicianName);
  if (asked.q !== null) {
    return {
      ...{ ...shared, view: "review", back: `${questionsPath}?q=${all.length}` },
      ...{ title: say.review.title, requestId: request.id, seen: all.length },
      ...{ lines: linesOf(rows, all, words), skipped: say.review.skipped },
      ...{ change: say.review.change, send: say.review.send(clinician) },
    };
  }
  const isBegun = Object.keys(request.answers).length > 0;
  return {
    ...{ ...shared, view: "waiting", title: say.waiting(all.length, clinician) },
    ...{ text: say.lead(minutesFor(all.length)), kept: say.kept },
    names: request.measures.map((one) => measureName(one, rows, words)),
    start: {
      to: `${questionsPath}?q=${open === null ? "review" : open + 1}`,
      label: open === null ? say.look : isBegun ? say.goOn : say.start,
    },
  };
}

function toldOf(rows: Rows, asked: Asked, words: Catalogue) {
  const { questions: say } = words;
  const { request } = rows;
  const clinician = firstName(rows.clinicianName);
  const shared = { view: "told" as const, today: say.today };
  if (request?.withdrawnAt) {
    const lines = linesOf(rows, questionsOf(request.measures), words).filter(
      ({ key }) => (request.answers[key] ?? null) !== null,
    );
    const { title, text, said } = say.gone;
    return {
      ...{ ...shared, title, text: text(clinician) },
      said: lines.length > 0 ? { title: said, lines } : null,
    };
  }
  const { title, text } = request?.doneAt && asked.wasSent ? say.sent : say.none;
  return { ...shared, title, text: text(clinician), said: null };
}

function linesOf(rows: Rows, all: readonly Question[], words: Catalogue): Line[] {
  const answers = rows.request?.answers ?? {};
  return all.map((question, i) => {
    const view = questionView(question, rows, words);
    const answer = answers[question.key] ?? null;
    return {
      ...{ key: question.key, title: view.title, lang: view.lang },
      answer: answer === null ? words.questions.review.skipped : answerWords(answer, view, words),
      to: `${questionsPath}?q=${i + 1}&change`,
    };
  });
}

function questionPage(
  { question, number, count }: { question: Question; number: number; count: number },
  rows: Rows,
  { isChange }: Asked,
  reader: Reader,
  words: Catalogue,
  shared: Pick<Shared, "name" | "strip">,
): MyQuestionsPage {
  const { questions: say } = words;
  const { key } = question;
  const view = questionView(question, rows, words);
  const hint =
    question.asked.measure === "psfs" ? namedOn(question.item, rows, reader, words) : null;
  const answer = rows.request?.answers[key] ?? null;
  const before = number === 1 ? questionsPath : `${questionsPath}?q=${number - 1}`;
  return {
    ...{ ...shared, view: "question", about: say.of(number, count), key, title: view.title },
    ...{ back: isChange ? `${questionsPath}?q=review` : before, requestId: rows.request?.id ?? "" },
    percent: Math.round((number / count) * 100),
    question: { ...view, hint: hint ?? view.hint },
    chosen: answer === null ? null : String(answer),
    last: question.asked.measure === "psfs" ? lastOf(question.item, rows, words) : null,
    ...{ kept: say.kept, next: isChange ? say.save : say.next, skip: say.skip },
  };
}

function namedOn(item: string, { activities }: Rows, { timeZone }: Reader, words: Catalogue) {
  const activity = activities.find(({ id }) => id === item);
  if (!activity) return null;
  return words.questions.psfs.chosen(plainDate(localDateAt(activity.createdAt, timeZone), words));
}

/** The last two answers about an activity; nobody sees them before they have chosen. */
function lastOf(item: string, { measurements }: Rows, words: Catalogue) {
  const { questions: say } = words;
  const said = seriesOf(measurements, "psfs").flatMap(({ answers, takenOn }) => {
    const answer = answers[item];
    return answer === undefined ? [] : [{ answer: String(answer), takenOn }];
  });
  const [last, before] = [said.at(-1), said.at(-2)];
  if (!last) return null;
  return {
    bold: say.last(last.answer, plainDate(last.takenOn, words)),
    text: before ? say.before(before.answer) : null,
  };
}
