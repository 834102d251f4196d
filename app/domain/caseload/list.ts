import { lowAdherence } from "~/domain/alerts/low-adherence";
import { uncheckedPrecautions } from "~/domain/program/conflicts";
import type { CaseloadPatient } from "./figures";
import type { CaseloadFilter, CaseloadQuery, SortKey } from "./query";

export const PAGE_SIZE = 25;

const tests: Record<CaseloadFilter, (patient: CaseloadPatient) => boolean> = {
  attention: (patient) => patient.alerts.length > 0,
  "review-due": (patient) => patient.isReviewDue,
  "low-adherence": isLow,
  "unchecked-precaution": ({ isDischarged, log }) =>
    !isDischarged && uncheckedPrecautions(log.episode?.precautions ?? []).length > 0,
  "no-program": (patient) => !patient.isDischarged && patient.inForce === null,
  discharged: (patient) => patient.isDischarged,
};

/** Among the alerts a silent patient's low adherence is left unsaid; who filters by it wants them all. */
function isLow({ alerts, log, today }: CaseloadPatient): boolean {
  if (alerts.some((alert) => alert.rule === "low-adherence")) return true;
  return alerts.some((alert) => alert.rule === "silent") && lowAdherence(log, today) !== null;
}

/** Whether a filter holds for a patient. */
export function passes(patient: CaseloadPatient, filter: CaseloadFilter): boolean {
  return tests[filter](patient);
}

/** Whether somebody has to be looked after: everybody in care, and whoever is discharged and reports high pain. */
export function isLookedAfter({ isDischarged, alerts }: CaseloadPatient): boolean {
  return !isDischarged || alerts.length > 0;
}

/**
 * Those that the search and the filters leave, sorted.
 * @param textOf what the search looks through of a patient, in the words that the page shows
 */
export function listed(
  patients: readonly CaseloadPatient[],
  query: CaseloadQuery,
  textOf: (patient: CaseloadPatient) => string,
) {
  const words = plain(query.search).split(/\s+/).filter(Boolean);
  const condition = query.condition === null ? null : plain(query.condition);
  return patients
    .filter((patient) => {
      if (!query.filters.includes("discharged") && !isLookedAfter(patient)) return false;
      if (condition !== null && plain(patient.episode?.condition ?? "") !== condition) return false;
      const text = plain(textOf(patient));
      return (
        words.every((word) => text.includes(word)) &&
        query.filters.every((filter) => passes(patient, filter))
      );
    })
    .sort(compareBy(query));
}

/** The conditions to choose from, each once whatever its capitals, by alphabet. */
export function conditionsOf(patients: readonly CaseloadPatient[]): string[] {
  const byPlain = new Map<string, string>();
  for (const { episode } of patients) {
    if (episode && !byPlain.has(plain(episode.condition))) {
      byPlain.set(plain(episode.condition), episode.condition.trim());
    }
  }
  return [...byPlain.values()].sort(collator.compare);
}

/** Without capitals and accents: "Zoë" is found by "zoe". */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

const collator = new Intl.Collator("en", { sensitivity: "base", numeric: true });

const sortValues: Record<SortKey, (patient: CaseloadPatient) => number | string | null> = {
  name: ({ name }) => name,
  adherence: ({ adherence }) => adherence.ratio,
  pain: ({ painMean }) => painMean,
  "last-log": ({ lastLogOn }) => lastLogOn,
  review: ({ episode }) => episode?.nextVisitOn ?? null,
};

/** Whoever has no value comes last in either direction: unknown is neither little nor much. Equals by name. */
function compareBy({ sort, direction }: CaseloadQuery) {
  const sign = direction === "ascending" ? 1 : -1;
  return (a: CaseloadPatient, b: CaseloadPatient): number => {
    const [x, y] = [sortValues[sort](a), sortValues[sort](b)];
    if (x === null || y === null) {
      return Number(x === null) - Number(y === null) || byName(a, b);
    }
    return sign * compareValues(x, y) || byName(a, b);
  };
}

function compareValues(a: number | string, b: number | string): number {
  return typeof a === "number" && typeof b === "number"
    ? a - b
    : collator.compare(String(a), String(b));
}

/** By name, and by id where two people share one, so that no page depends on chance. */
export function byName(a: CaseloadPatient, b: CaseloadPatient): number {
  return collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}
