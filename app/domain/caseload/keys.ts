import { type Alert, placeOf } from "~/domain/alerts/alert";
import type { BodySide } from "~/domain/patient/episode";
import type { LocalDate } from "~/domain/rows";
import type { CaseloadFacts } from "./facts";
import { folded, searched, sortKey } from "./fold";
import type { CaseloadStatus } from "./status";

/** What lists are sorted, filtered and searched by. Texts are folded, and compared as bytes. */
export type CaseloadKeys = {
  nameKey: string;
  /** As somebody wrote it; "" without one. */
  condition: string;
  conditionKey: string;
  searchText: string;
  status: CaseloadStatus;
  isDischarged: boolean;
  isReviewDue: boolean;
  isLow: boolean;
  isUnchecked: boolean;
  hasNoProgram: boolean;
  openAlerts: number;
  snoozedAlerts: number;
  /** Of the worst open alert; null without one. */
  place: string | null;
  adherence: number | null;
  painMean: number | null;
  lastLogOn: LocalDate | null;
  nextVisitOn: LocalDate | null;
};

/** The words that a side is searched by: those that a row says (words/condition). */
const SIDES: Record<BodySide, string> = {
  ...{ NOT_STATED: "", LEFT: "left", RIGHT: "right", BOTH: "both-sides", CENTRAL: "central" },
};

export function keysOf(facts: CaseloadFacts): CaseloadKeys {
  const { name, condition, side, program, alerts, isDischarged } = facts;
  const open = alerts.filter(({ state }) => state === "open");
  const [worst] = open;
  return {
    nameKey: sortKey(name),
    condition: condition?.trim() ?? "",
    conditionKey: folded(condition ?? ""),
    searchText: searched(
      [name, condition, SIDES[side], program?.name, program && `v${program.number}`].join(" "),
    ),
    status: facts.status,
    isDischarged,
    isReviewDue: facts.isReviewDue,
    isLow: facts.isLow,
    isUnchecked: facts.isUnchecked,
    hasNoProgram: !isDischarged && program === null,
    openAlerts: open.length,
    snoozedAlerts: alerts.filter(({ state }) => state === "snoozed").length,
    place: worst ? placeKey(worst.alert) : null,
    adherence: facts.adherence.ratio,
    painMean: facts.painMean,
    lastLogOn: facts.lastLogOn,
    nextVisitOn: facts.nextVisitOn,
  };
}

/** Figures of each number in a place, after a shift that makes it positive. */
const FIGURES = 4;
const SHIFT = 1_000;

/**
 * An alert's place in the order of attention as one text: of two alerts the more urgent one has the smaller, compared
 * as bytes (domain/alerts compareAttention).
 */
export function placeKey(alert: Alert): string {
  return placeOf(alert)
    .map((part) => (typeof part === "number" ? String(part + SHIFT).padStart(FIGURES, "0") : part))
    .join("|");
}
