import { butterfly } from "~/content/poses/butterfly";
import { addDays } from "~/domain/calendar/dates";
import { isDischargedOn } from "~/domain/patient/episode";
import { hasEnded } from "~/domain/program/due-plan";
import type { InForce } from "~/domain/program/in-force";
import type { LocalDate } from "~/domain/rows";
import { type FigureOf, figureOf } from "~/screens/library/exercise-names";
import { relativeDate, weekdayDate } from "~/words/calendar";
import type { Catalogue } from "~/words/catalogue";
import { firstName } from "~/words/person";
import { timesWords } from "~/words/schedule";
import type { TodayRows, TodayView } from "./today-view";

type QuietWords = { title: string; text: string };

/** A day without a due session, or without a program: what is the matter, in a sentence or two. */
export type QuietCard = QuietWords & { figure: FigureOf };

/** Where no program lends its own. */
const seated: FigureOf = { pose: butterfly, mirrored: false };

export function quietCard(rows: TodayRows, view: TodayView, words: Catalogue): QuietCard {
  const item = view.inForce?.revision.items[0];
  const figure = item ? figureOf(item, rows.exercises) : null;
  return { ...quietWords(rows, view, words), figure: figure ?? seated };
}

function quietWords(rows: TodayRows, view: TodayView, words: Catalogue): QuietWords {
  const { today, inForce } = view;
  const { quiet } = words.today;
  const clinician = firstName(rows.clinicianName);
  if (isDischarged(rows, view)) return fill(quiet.discharged, clinician);
  if (!inForce) return withoutProgram(rows, today, clinician, words);
  const { schedule, endsOn } = inForce.revision;
  if (hasEnded(inForce, today)) {
    return fill(quiet.ended, relativeDate(endsOn ?? today, today, words), clinician);
  }
  if (view.countsForWeek) return quiet.anyDay;
  if (schedule.kind === "perWeek" && beginsOnMonday(inForce, view)) {
    return fill(quiet.fromMonday, timesWords(schedule.timesPerWeek, "week", words));
  }
  return quiet.rest;
}

function withoutProgram(
  { log }: TodayRows,
  today: LocalDate,
  clinician: string,
  words: Catalogue,
): QuietWords {
  const { quiet } = words.today;
  const coming = log.programs.find(({ startsOn, stoppedOn }) => {
    return startsOn > today && (stoppedOn === null || stoppedOn >= startsOn);
  });
  if (coming) return fill(quiet.soon, weekdayDate(coming.startsOn, words));
  return fill(log.programs.length > 0 ? quiet.stopped : quiet.noProgram, clinician);
}

function fill<Values extends string[]>(
  { title, text }: { title: string; text: (...values: Values) => string },
  ...values: Values
): QuietWords {
  return { title, text: text(...values) };
}

/** A program that starts late in a week may ask for nothing before the next one. */
function beginsOnMonday({ program }: InForce, { week }: TodayView): boolean {
  const nextMonday = addDays(week.monday, 7);
  const goesOn = program.stoppedOn === null || program.stoppedOn >= nextMonday;
  return week.due === 0 && program.startsOn > week.monday && goesOn;
}

/** True from the day on which the clinic closed the episode of care. */
export function isDischarged({ episode }: TodayRows, { today }: TodayView): boolean {
  return isDischargedOn(episode?.dischargedOn ?? null, today);
}
