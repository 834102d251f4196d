import type { RevisionDraft } from "~/domain/rows";
import { type Burden, burden } from "./dosage";

/** What a plan asks for on a day with sessions. */
export function scheduledBurden({
  items,
  schedule,
}: Pick<RevisionDraft, "schedule"> & { items: Parameters<typeof burden>[0] }): Burden {
  return burden(items, schedule.kind === "weekdays" ? schedule.timesPerDay : 1);
}
