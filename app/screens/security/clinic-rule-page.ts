import type { LocalDate } from "~/domain/rows";
import { shortDate } from "~/words/calendar";

/** The card for everybody at the clinic, in finished words. */
export type ClinicRulePage = {
  from: string;
  state: string;
  ready: string;
  notReady: string[];
};

type Rule = { from: LocalDate | null; notReady: string[]; staff: number };

/** What a date before today is answered with. */
export const PAST = "Choose today or a later day.";
/** The sentence after it was saved. */
export const RULE_SAVED = "Saved";

/** @param today clinic-local */
export function clinicRulePage({ from, notReady, staff }: Rule, today: LocalDate): ClinicRulePage {
  return {
    from: from ?? "",
    state: stateOf(from, today),
    ready:
      notReady.length === 0 ? "Everybody is ready." : `${notReady.length} of ${staff} not ready:`,
    notReady,
  };
}

function stateOf(from: LocalDate | null, today: LocalDate): string {
  if (from === null) return "Not asked for";
  return from > today ? `Starts ${shortDate(from)}` : `On since ${shortDate(from)}`;
}
