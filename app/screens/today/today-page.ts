import { addDays, hourAt, weekdayOf } from "~/domain/calendar/dates";
import type { LocalDate } from "~/domain/rows";
import { longDay, weekdayName } from "~/words/calendar";
import type { Catalogue } from "~/words/catalogue";
import { greeting } from "~/words/person";
import { isDischarged } from "./quiet-card";
import { type TodayCards, todayCards } from "./today-cards";
import { type TodayRows, type TodayView, todayView } from "./today-view";
import { type WeekCardView, weekCardView } from "./week-card-view";

type Reader = { name: string; timeZone: string; now: Date };

export type TodayPage = {
  /** "Thursday 19 November" */
  date: string;
  /** "Good evening, Ever" */
  greeting: string;
  /** The weekday of the session that "How was this morning?" is about; null when nothing is to be asked. */
  morningAfter: string | null;
  /** Yesterday's session that was not logged. */
  yesterday: { dueOn: LocalDate; slot: number } | null;
  cards: TodayCards;
  week: WeekCardView | null;
};

/** Everything on the today page, ready to be drawn. */
export function todayPage(rows: TodayRows, patient: Reader, words: Catalogue): TodayPage {
  const view = todayView(rows.log, patient.now, patient.timeZone);
  return {
    date: longDay(view.today, words),
    greeting: greeting(patient.name, hourAt(patient.now, patient.timeZone), words),
    morningAfter: view.nextMorning ? weekdayName(weekdayOf(view.nextMorning.dueOn), words) : null,
    yesterday: yesterdayOf(view),
    cards: todayCards(rows, view, patient.now, words),
    week: isDischarged(rows, view) ? null : weekCardView(rows.log, view, words),
  };
}

function yesterdayOf({ yesterdayOpen, today }: TodayView) {
  if (!yesterdayOpen) return null;
  return { dueOn: addDays(today, -1), slot: yesterdayOpen.slot };
}
