import { addDays, hourAt } from "~/domain/calendar/dates";
import { inForceOn } from "~/domain/program/in-force";
import { loggableSlots } from "~/domain/program/loggable-slots";
import type { LocalDate, PatientLog } from "~/domain/rows";
import { longDay } from "~/words/calendar";
import type { Catalogue } from "~/words/catalogue";
import { greeting } from "~/words/person";
import { type BackCard, backCard } from "./back-card";
import { type KeptCard, keptCard } from "./kept-card";
import { isDischarged } from "./quiet-card";
import { type TodayCards, todayCards } from "./today-cards";
import { type TodayRows, type TodayView, todayView } from "./today-view";
import { type WaitingRow, waitingRows } from "./waiting-rows";
import { type WeekCardView, weekCardView } from "./week-card-view";

type Place = { dueOn: LocalDate; slot: number };
type Reader = { userName: string; timeZone: string; now: Date };

export type TodayPage = {
  /** "Thursday 19 November" */
  date: string;
  /** "Good evening, Ever" */
  greeting: string;
  /** What waits to be read or answered, the most urgent first. */
  waiting: { title: string; rows: WaitingRow[] };
  /** After a gap. */
  back: BackCard | null;
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
  const cards = todayCards(rows, view, patient.now, words);
  return {
    date: longDay(view.today, words),
    greeting: greeting(patient.userName, hourAt(patient.now, patient.timeZone), words),
    waiting: { title: words.waiting.title, rows: waitingRows(rows, view, patient, words) },
    back: backCard(rows, view, cards, words),
    yesterday: yesterdayOf(view),
    today: view.today,
    unlogged: [view.today, addDays(view.today, -1)].flatMap((day) => unloggedOn(rows.log, day)),
    cards,
    week: isDischarged(rows, view) ? null : weekCardView(rows.log, view, words),
    kept: rows.kept ? keptCard(rows.kept, rows, words) : null,
  };
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
