import type { Exercises } from "~/content/exercises";
import type { AnswerRow } from "~/domain/alerts/answers";
import type { CaseloadFacts } from "~/domain/caseload/facts";
import type { CoverScope, CoverState } from "~/domain/patient/cover";
import type { LocalDate } from "~/domain/rows";
import { type QueueRow, queueRow } from "~/screens/caseload/caseload-rows";
import { nameOfIn } from "~/screens/library/exercises";
import { answerWords, minuteWords } from "~/screens/queue/answer-words";
import { weekdayDate } from "~/words/calendar";
import { countWords } from "~/words/numbers";

/** A patient with an open alert, and what the colleague should know. */
export type HandoverRow = Pick<
  QueueRow,
  "id" | "name" | "about" | "rule" | "badge" | "reason" | "isCritical" | "waiting"
>;

/** A handover that is ahead, runs, or has ended. */
export type CoverView = {
  id: string;
  /** "You cover for Tamsin Vale until Fri 27 Nov." */
  title: string;
  text: string;
  state: CoverState;
  canEnd: boolean;
  done: { id: string; patientId: string; name: string; text: string; by: string }[];
};

export type HandoverPage = {
  /** "18 patients, 4 need a look now."; where not all of these are listed, how many are */
  summary: string;
  handoverId: string;
  colleagues: { id: string; name: string }[];
  today: LocalDate;
  /** Handed over besides those with an open alert. */
  others: number;
  rows: HandoverRow[];
  covers: CoverView[];
};

export const mayWords: Record<CoverScope, { label: string; text: string }> = {
  LOOK: { label: "Look", text: "read the records of these patients" },
  ACT: { label: "Act", text: "read records, and act on alerts" },
  CHANGE: { label: "Change programs", text: "act on alerts, and change or pause programs" },
};

type Cover = {
  id: string;
  fromOn: LocalDate;
  untilOn: LocalDate;
  endedOn: LocalDate | null;
  may: CoverScope;
  state: CoverState;
  clinician: { id: string; name: string };
  colleague: { id: string; name: string };
  patients: number;
  done: readonly (AnswerRow & { patient: { id: string; name: string } })[];
};

type Facts = {
  handoverId: string;
  /** Everybody of the clinic who treats. */
  staff: readonly { id: string; name: string }[];
  /** Own patients with an open alert, worst first: those that are listed, and how many there are. */
  open: readonly CaseloadFacts[];
  total: number;
  /** How many are looked after in all. */
  inCare: number;
  covers: readonly Cover[];
};

type Viewer = { userId: string; today: LocalDate; timeZone: string; now: Date };

/**
 * Handing over one's patients, in words; dates are the clinic's.
 * @param exercises their names, for a change of program beside an alert
 */
export function handoverPage(
  { handoverId, staff, open, total, inCare, covers }: Facts,
  { userId, today, timeZone, now }: Viewer,
  exercises: Exercises,
): HandoverPage {
  const nameOf = nameOfIn(exercises);
  const rows = open.flatMap((facts) => queueRow(facts, nameOf, now) ?? []);
  const looks = `${total} ${total === 1 ? "needs" : "need"} a look now`;
  const first = open.length < total ? ` The first ${open.length} of them are listed here.` : "";
  return {
    ...{ handoverId, today, rows },
    summary: `${countWords(inCare, "patient")}, ${looks}.${first}`,
    colleagues: staff.filter(({ id }) => id !== userId),
    others: Math.max(0, inCare - total),
    covers: covers.map((cover) => coverView(cover, userId, timeZone)),
  };
}

function coverView(cover: Cover, userId: string, timeZone: string): CoverView {
  const { id, state, clinician, may, patients, done } = cover;
  const isOwn = clinician.id === userId;
  return {
    ...{ id, state, canEnd: isOwn && state !== "ended" },
    title: titleOf(cover, isOwn),
    text: `${countWords(patients, "patient")}. May: ${mayWords[may].text}.`,
    done: done.map((answer) => ({
      ...{ id: answer.id, patientId: answer.patient.id, name: answer.patient.name },
      text: answerWords(answer),
      by: `${answer.byName}, ${minuteWords(answer.at, timeZone)}`,
    })),
  };
}

function titleOf(
  { state, fromOn, untilOn, endedOn, clinician, colleague }: Cover,
  isOwn: boolean,
): string {
  const days = `from ${weekdayDate(fromOn)} until ${weekdayDate(untilOn)}`;
  if (state !== "ended") {
    return isOwn
      ? `${colleague.name} covers for you ${days}.`
      : `You cover for ${clinician.name} ${days}.`;
  }
  if (endedOn !== null && endedOn < fromOn) {
    const calledOff = `Cover ${days} was called off on ${weekdayDate(endedOn)}, before it began.`;
    return isOwn
      ? `${calledOff} ${colleague.name} was to cover for you.`
      : `${calledOff} You were to cover for ${clinician.name}.`;
  }
  const ended = `Cover ended on ${weekdayDate(endedOn ?? untilOn)}.`;
  return isOwn
    ? `${ended} You have your patients back.`
    : `${ended} ${clinician.name} has the patients back.`;
}
