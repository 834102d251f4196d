import { pauseOn } from "~/domain/program/pauses";
import type { Catalogue } from "~/words/catalogue";
import { isDischarged } from "./quiet-card";
import type { TodayRows, TodayView } from "./today-view";

/** A day on which the program rests because of a sign that the patient reported. */
export type PauseCard = {
  tone: "red" | "amber";
  title: string;
  text: string;
  /** Whether the way to what to do is shown: not once a clinician has decided. */
  isWaiting: boolean;
};

/** @returns null on a day without a pause, and after the end of the treatment */
export function pauseCard(
  rows: TodayRows,
  view: TodayView,
  { today: { pause: words } }: Catalogue,
): PauseCard | null {
  const pause = pauseOn(rows.log.pauses, view.today);
  if (pause === null || isDischarged(rows, view)) return null;
  const tone = pause.level === "EMERGENCY" ? "red" : "amber";
  if (pause.untilOn !== null) return { tone: "amber", ...words.decided, isWaiting: false };
  return { tone, title: words.title, text: words.text[tone], isWaiting: true };
}
