import { addDays, hourAt, weekdayOf } from "~/domain/calendar/dates";
import { minutesFor } from "~/domain/measures/asked";
import { inForceOn } from "~/domain/program/in-force";
import { loggableSlots } from "~/domain/program/loggable-slots";
import type { LocalDate, PatientLog } from "~/domain/rows";
import { longDay, weekdayName } from "~/words/calendar";
import type { Catalogue } from "~/words/catalogue";
import { firstName, greeting } from "~/words/person";
import { type KeptCard, keptCard } from "./kept-card";
import { isDischarged } from "./quiet-card";
import { type TodayCards, todayCards } from "./today-cards";
import { type TodayRows, type TodayView, todayView } from "./today-view";
import { type WeekCardView, weekCardView } from "./week-card-view";

/** Questions of the clinic, or a message of it, as one row to tap. */
export type WaitingAsk = { kind: "message" | "questions"; to: string; title: string; text: string };

type Place = { dueOn: LocalDate; slot: number };
type Reader = { userName: string; timeZone: string; now: Date };

export type TodayPage = {
  /** "Thursday 19 November" */
  date: string;
  /** "Good evening, Ever" */
  greeting: string;
  /** The weekday of the session that "How was this morning?" is about; null when nothing is to be asked. */
  morningAfter: string | null;
  /** What else waits to be read or answered. */
  asks: WaitingAsk[];
  /** Yesterday's session that was not logged. */
  yesterday: Place | null;
  today: LocalDate;
  /** Sessions of today and yesterday without a log: what a browser kept of them can still be saved. */
  unlogged: Place[];
  cards: TodayCards;
  week: WeekCardView | null;
  /** After a discharge: what the patient goes on with. */
  kept: KeptCard | null;
};

/** Everything on the today page, ready to be drawn. */
export function todayPage(rows: TodayRows, patient: Reader, words: Catalogue): TodayPage {
  const view = todayView(rows.log, patient.now, patient.timeZone);
  return {
    date: longDay(view.today, words),
    greeting: greeting(patient.userName, hourAt(patient.now, patient.timeZone), words),
    morningAfter: view.nextMorning ? weekdayName(weekdayOf(view.nextMorning.dueOn), words) : null,
    asks: waitingAsks(rows, words),
    yesterday: yesterdayOf(view),
    today: view.today,
    unlogged: [view.today, addDays(view.today, -1)].flatMap((day) => unloggedOn(rows.log, day)),
    cards: todayCards(rows, view, patient.now, words),
    week: isDischarged(rows, view) ? null : weekCardView(rows.log, view, words),
    kept: rows.kept ? keptCard(rows.kept, rows, words) : null,
  };
}

function waitingAsks({ clinicianName, news }: TodayRows, words: Catalogue): WaitingAsk[] {
  const { unread = 0, questions = 0 } = news ?? {};
  const asks: WaitingAsk[] = [];
  if (unread > 0) {
    const { title, text } = words.messages.row(firstName(clinicianName), unread);
    asks.push({ kind: "message", to: "/my/messages#newest", title, text });
  }
  if (questions > 0) {
    const { row, minutes } = words.questions;
    const text = minutes(minutesFor(questions));
    asks.push({ kind: "questions", to: "/my/measures", title: row(questions), text });
  }
  return asks;
}

function unloggedOn(log: PatientLog, dueOn: LocalDate): Place[] {
  const programId = inForceOn(log.programs, dueOn)?.program.id;
  const logged = log.sessions.filter(
    (session) => session.programId === programId && session.dueOn === dueOn,
  );
  // A pause closes no day to what a browser kept of a session that was done all the same.
  const slots = loggableSlots({ ...log, pauses: [] }, dueOn).filter((slot) =>
    logged.every((each) => each.slot !== slot),
  );
  return slots.map((slot) => ({ dueOn, slot }));
}

function yesterdayOf({ yesterdayOpen, today }: TodayView) {
  if (!yesterdayOpen) return null;
  return { dueOn: addDays(today, -1), slot: yesterdayOpen.slot };
}
