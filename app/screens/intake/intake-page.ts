import type { Exercises } from "~/content/exercises";
import { localDateAt, localTimeAt } from "~/domain/calendar/dates";
import {
  type IntakeAnswers,
  type IntakeQuestion,
  intakeQuestions,
  isLocked,
} from "~/domain/measures/intake";
import { mergeIntakes } from "~/domain/measures/intake-merge";
import { type CoverScope, goesAsFar } from "~/domain/patient/cover";
import type { BodySide } from "~/domain/patient/episode";
import { redFlagSigns } from "~/domain/red-flags/signs";
import type { LocalDate } from "~/domain/rows";
import { weekdayDate } from "~/words/calendar";
import { conditionWords } from "~/words/condition";
import { firstName } from "~/words/person";
import { signLabel } from "~/words/red-flags";
import { fittingTemplates } from "./fitting-templates";
import { answerWords, questionLabel } from "./intake-words";
import { type PhoneRequest, phoneView } from "./phone-view";

/** What the page is made from. */
export type IntakeRows = {
  id: string;
  name: string;
  today: LocalDate;
  hasPause: boolean;
  /** Somebody is let in to the record. */
  hasPhone: boolean;
  /** Questions that wait on the phone. */
  request: PhoneRequest | null;
  clinic: { emergencyNumber: string | null; timeZone: string };
  episode: {
    condition: string;
    side: BodySide;
    dischargedOn: LocalDate | null;
    nextVisitOn: LocalDate | null;
    nextVisitAt: Date | null;
  };
  answers: IntakeAnswers;
  knownUnder16: boolean | null;
  edition: number;
  savedAt: Date | null;
  done: { at: Date; by: string | null } | null;
  decision: string | null;
  decided: { at: Date; by: string | null } | null;
};

/** The intake of an episode, in words and answers. */
export function intakePage(rows: IntakeRows, exercises: Exercises, may: CoverScope) {
  const { id: patientId, name, today, clinic, episode, answers, done, decided } = rows;
  const when = (at: Date) => {
    const on = localDateAt(at, clinic.timeZone);
    const time = localTimeAt(at, clinic.timeZone);
    return on === today ? time : `${weekdayDate(on)}, ${time}`;
  };
  const said = ({ at, by }: { at: Date; by: string | null }) =>
    `${by ?? "A colleague who has left"}, ${when(at)}`;
  const isOver = episode.dischargedOn !== null && episode.dischargedOn <= today;
  return {
    ...{ patientId, name, firstName: firstName(name), answers, edition: rows.edition },
    facts: factsOf(episode, today, clinic.timeZone),
    canAct: goesAsFar(may, "ACT") && !isOver,
    limit: isOver ? OVER : goesAsFar(may, "ACT") ? null : LOOK_ONLY,
    savedAt: rows.savedAt && when(rows.savedAt),
    knownUnder16: rows.knownUnder16 !== null,
    emergencyNumber: clinic.emergencyNumber,
    done: done && said(done),
    decision: rows.decision,
    decided: decided && said(decided),
    isLocked: isLocked(answers, decided?.at ?? null),
    hasPause: rows.hasPause,
    phone: phoneView(rows, when),
    // Finished here: the words of the signs would weigh on every page if a browser's part named them.
    signLabels: Object.fromEntries(redFlagSigns.map(({ code }) => [code, signLabel(code)])),
    opens: fittingTemplates(answers, exercises),
    lines: intakeQuestions.map((question) => lineOf(question, answers)),
  };
}

export type IntakePage = ReturnType<typeof intakePage>;

const OVER = "This episode of care is closed. Its intake stays as it is.";
const LOOK_ONLY = "Your cover is for looking: their own clinician asks and saves.";

function factsOf(
  { condition, side, nextVisitOn, nextVisitAt }: IntakeRows["episode"],
  today: LocalDate,
  timeZone: string,
): string {
  const facts = [conditionWords(condition, side)];
  if (nextVisitOn !== null) {
    const day = nextVisitOn === today ? "today" : weekdayDate(nextVisitOn);
    const time = nextVisitAt && localTimeAt(nextVisitAt, timeZone);
    facts.push(`next visit ${time ? `${day} ${time}` : day}`);
  }
  return facts.join(" · ");
}

function lineOf(question: IntakeQuestion, answers: IntakeAnswers) {
  const words = answerWords(question, answers);
  return {
    ...{ key: questionLabel(question), words: words || "nothing" },
    isYes: words === "yes",
  };
}

/** The answers of two people as one form goes on with them, and what they said differently. */
export function togetherWords(here: IntakeAnswers, there: IntakeAnswers) {
  const { answers, differences } = mergeIntakes(here, there);
  return {
    answers,
    differences: differences.map(({ question }) => ({
      label: questionLabel(question),
      here: answerWords(question, here),
      there: answerWords(question, there),
    })),
  };
}
