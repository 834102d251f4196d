import type { AnswerRow } from "~/domain/alerts/answers";
import type { CoverScope, CoverState } from "~/domain/patient/cover";
import type { LocalDate } from "~/domain/rows";
import type { QueueRow } from "~/screens/caseload/caseload-rows";
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
  rows: readonly HandoverRow[];
  total: number;
  /** How many are looked after in all. */
  inCare: number;
  covers: readonly Cover[];
};

type Viewer = { userId: string; today: LocalDate; timeZone: string };

/** Handing over one's patients, in words; dates are the clinic's. */
export function handoverPage(
  { handoverId, staff, rows, total, inCare, covers }: Facts,
  { userId, today, timeZone }: Viewer,
): HandoverPage {
  const looks = `${total} ${total === 1 ? "needs" : "need"} a look now`;
  const first = rows.length < total ? ` The first ${rows.length} of them are listed here.` : "";
  return {
    ...{ handoverId, today, rows: [...rows] },
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
  const who = isOwn ? `${colleague.name} covers for you` : `You cover for ${clinician.name}`;
  const days = `from ${weekdayDate(fromOn)} until ${weekdayDate(untilOn)}`;
  if (state !== "ended") return `${who} ${days}.`;
  const ended = `Cover ended on ${weekdayDate(endedOn ?? untilOn)}.`;
  return isOwn
    ? `${ended} You have your patients back.`
    : `${ended} ${clinician.name} has the patients back.`;
}
