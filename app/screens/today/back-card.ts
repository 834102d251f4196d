import { isBackAfterGap } from "~/domain/session/back-after-gap";
import type { Catalogue } from "~/words/catalogue";
import { firstName } from "~/words/person";
import { isDischarged } from "./quiet-card";
import type { TodayCards } from "./today-cards";
import type { TodayRows, TodayView } from "./today-view";

/** A welcome to whoever comes back after a gap: never how long it was. */
export type BackCard = { title: string; text: string; tell: { to: string; words: string } };

/** @returns null without a gap, after a discharge, while the program rests, and after a red number of today */
export function backCard(
  rows: TodayRows,
  view: TodayView,
  { pause, open }: TodayCards,
  { waiting: { back } }: Catalogue,
): BackCard | null {
  if (pause !== null || (open?.hold ?? null) !== null) return null;
  if (isDischarged(rows, view) || !isBackAfterGap(rows.log, view.today)) return null;
  return {
    title: back.title,
    text: open === null ? back.rest : back.start,
    tell: { to: "/my/messages#answer", words: back.tell(firstName(rows.clinicianName)) },
  };
}
