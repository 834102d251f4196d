import { groupBy } from "~/domain/group";
import type { BodySite, LocalDate, PainRow } from "~/domain/rows";

/** A place that was named with pain. */
export type PainSite = {
  /** Null: in the person's own words. */
  bodySite: BodySite | null;
  bodySiteWords: string | null;
  reports: number;
  /** The highest score named with it, 1–10. */
  highest: number;
};

export type PainSites = {
  /** The most often named first, of equals the higher score. */
  sites: PainSite[];
  /** Scores above 0: a score of 0 hurts nowhere. */
  painful: number;
  /** Of these without a place. */
  unplaced: number;
};

/** Where it hurt from `from` to `to`, in numbers of reports. Own words are one place where they are the same but for capitals. */
export function painSites(
  pain: readonly PainRow[],
  { from, to }: { from: LocalDate; to: LocalDate },
): PainSites {
  const painful = pain.filter(
    ({ score, localDate }) => score > 0 && from <= localDate && localDate <= to,
  );
  const placed = groupBy(painful, placeOf);
  const unplaced = placed.get("")?.length ?? 0;
  placed.delete("");
  const sites = [...placed.values()].map((reports): PainSite => {
    const bodySite = reports[0]?.bodySite ?? null;
    return {
      bodySite,
      bodySiteWords: bodySite === null ? (reports[0]?.bodySiteWords?.trim() ?? null) : null,
      reports: reports.length,
      highest: Math.max(...reports.map(({ score }) => score)),
    };
  });
  sites.sort((a, b) => b.reports - a.reports || b.highest - a.highest);
  return { sites, painful: painful.length, unplaced };
}

/** A code has no space before it; words do. */
function placeOf({ bodySite, bodySiteWords }: PainRow): string {
  const words = bodySiteWords?.trim().toLowerCase() ?? "";
  return bodySite ?? (words && ` ${words}`);
}
