import { butterfly } from "~/content/poses/butterfly";
import { addDays } from "~/domain/calendar/dates";
import { isDischargedOn } from "~/domain/patient/episode";
import { hasEnded } from "~/domain/program/due-plan";
import type { InForce } from "~/domain/program/in-force";
import { type FigureOf, sessionSummary } from "~/screens/session/session-summary";
import { relativeDate, weekdayDate } from "~/words/calendar";
import { firstName } from "~/words/person";
import { timesWords } from "~/words/schedule";
import type { TodayRows, TodayView } from "./today-view";

/** A day without a due session, or without a program: what is the matter, in a sentence or two. */
export type QuietCard = { title: string; text: string; figure: FigureOf };

/** Where no program lends its own. */
const seated: FigureOf = { pose: butterfly, mirrored: false };

export function quietCard(rows: TodayRows, view: TodayView): QuietCard {
  const { today, inForce } = view;
  const clinician = firstName(rows.clinicianName);
  const own = inForce ? sessionSummary(inForce.revision.items).figure : null;
  const quiet = (title: string, text: string): QuietCard => ({
    title,
    text,
    figure: own ?? seated,
  });
  if (isDischarged(rows, view)) {
    return quiet(
      "Your treatment has finished",
      `If the trouble comes back, call ${clinician}. Your logs stay here.`,
    );
  }
  if (inForce && hasEnded(inForce, today)) {
    const last = relativeDate(inForce.revision.endsOn ?? today, today);
    return quiet(
      "Your program has ended",
      `Its last day was ${last}. ${clinician} will say what comes next. You can still do a session and log it.`,
    );
  }
  if (inForce && view.countsForWeek) {
    return quiet(
      "You choose the day",
      "A session today counts for your week. A rest day is fine too.",
    );
  }
  if (inForce?.revision.schedule.kind === "perWeek" && beginsOnMonday(inForce, view)) {
    const times = timesWords(inForce.revision.schedule.timesPerWeek, "week");
    return quiet("Your first week starts on Monday", `Then ${times}, on days you choose.`);
  }
  if (inForce) return quiet("Rest day", "Nothing is due today. Resting is part of the plan.");
  return withoutProgram(rows, view, clinician);
}

/** A program that starts late in a week may ask for nothing before the next one. */
function beginsOnMonday({ program }: InForce, { week }: TodayView): boolean {
  const nextMonday = addDays(week.monday, 7);
  const goesOn = program.stoppedOn === null || program.stoppedOn >= nextMonday;
  return week.due === 0 && program.startsOn > week.monday && goesOn;
}

function withoutProgram({ log }: TodayRows, { today }: TodayView, clinician: string): QuietCard {
  const coming = log.programs.find(({ startsOn, stoppedOn }) => {
    return startsOn > today && (stoppedOn === null || stoppedOn >= startsOn);
  });
  if (coming) {
    const text = `The first day is ${weekdayDate(coming.startsOn)}. There is nothing to do yet.`;
    return { title: "Your program starts soon", text, figure: seated };
  }
  return log.programs.length > 0
    ? {
        title: "You have no program right now",
        text: `Your last one has ended. ${clinician} will say what comes next.`,
        figure: seated,
      }
    : {
        title: "No program yet",
        text: `${clinician} will choose your stretches. They appear here.`,
        figure: seated,
      };
}

/** True from the day on which the clinic closed the episode of care. */
export function isDischarged({ episode }: TodayRows, { today }: TodayView): boolean {
  return isDischargedOn(episode?.dischargedOn ?? null, today);
}
