import type { Exercises } from "~/content/exercises";
import { cautionsOfIn, strengthensIn } from "~/content/exercises/cautions";
import type { Alert } from "~/domain/alerts/alert";
import { attention } from "~/domain/alerts/attention";
import type { ProgressRows } from "~/domain/rows";
import type { Thresholds } from "~/domain/thresholds";

/** A patient's rows, with the clinic's own thresholds and the instant to judge; without it no message is late. */
export type JudgedRows = ProgressRows & { thresholds: Thresholds; at?: Date };

/** Every alert of a record, worst first, whatever was answered. */
export function alertsOf(
  { log, today, dischargedOn, thresholds, at }: JudgedRows,
  exercises: Exercises,
): Alert[] {
  const known = { cautionsOf: cautionsOfIn(exercises), strengthens: strengthensIn(exercises) };
  return attention(log, today, { dischargedOn, thresholds, at, ...known });
}
