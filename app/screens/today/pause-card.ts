import { openPrograms } from "~/domain/program/open-programs";
import { pauseHolding } from "~/domain/program/pauses";
import { wrongPath } from "~/screens/wrong/wrong-path";
import type { Catalogue } from "~/words/catalogue";
import { telHref } from "~/words/phone";
import { isDischarged } from "./quiet-card";
import type { TodayRows, TodayView } from "./today-view";

/** A day on which the program rests because of a sign that the patient reported. */
export type PauseCard = {
  tone: "red" | "amber";
  title: string;
  text: string;
  /** A number to call at once, where the clinic has given one. */
  call: { label: string; href: string } | null;
  /** The way to what to do; null once a clinician has decided. */
  to: string | null;
};

/** @returns null on a day without a pause, and after the end of the treatment */
export function pauseCard(
  rows: TodayRows,
  view: TodayView,
  { today: { pause: words }, wrong }: Catalogue,
): PauseCard | null {
  const pause = pauseHolding(rows.log.pauses, view.today);
  if (pause === null || isDischarged(rows, view)) return null;
  const tone = pause.level === "EMERGENCY" ? "red" : "amber";
  if (pause.untilOn !== null) return { tone: "amber", ...words.decided, call: null, to: null };
  const hasProgram = openPrograms(rows.log.programs, view.today).length > 0;
  // What the clinic asked and noted itself, the patient did not tell.
  const isNoted = rows.help?.pause?.isFromStaff ?? false;
  const number = tone === "red" ? (rows.help?.emergencyNumber ?? null) : null;
  return {
    tone,
    title: hasProgram ? words.title : isNoted ? words.noted.title : words.reported,
    text: (isNoted ? words.noted : words.text)[tone],
    call: number === null ? null : { label: wrong.call(number), href: telHref(number) },
    to: wrongPath(rows.help?.pause?.reportId ?? null),
  };
}
