import { groupBy } from "~/domain/group";
import type { LocalDate, PainLimits, PainRow, PatientLog, SessionRow } from "~/domain/rows";
import { defaultThresholds } from "~/domain/thresholds";

/** A session with a score before it and one of the next morning, 0–10. */
export type MorningPair = {
  sessionLogId: string;
  /** Day of the score before. */
  on: LocalDate;
  before: number;
  /** Null where none was given. */
  after: number | null;
  morning: number;
  isUnsettled: boolean;
};

/**
 * The sessions of these reports that have both scores, oldest first. One did not settle when the morning was `points` or
 * more above before, or above the green limit and above before.
 * @param points whole points of the scale, 0–10
 * Source: pain-monitoring model, docs/clinical/pain.md
 */
export function morningPairs(
  pain: readonly PainRow[],
  { greenMax }: PainLimits,
  { points }: Pick<typeof defaultThresholds.notSettling, "points"> = defaultThresholds.notSettling,
): MorningPair[] {
  const ofSessions = pain.filter(({ sessionLogId }) => sessionLogId !== null);
  return [...groupBy(ofSessions, ({ sessionLogId }) => sessionLogId ?? "")]
    .flatMap(([sessionLogId, reports]) => {
      const of = (moment: PainRow["moment"]) => reports.find((each) => each.moment === moment);
      const [before, morning] = [of("BEFORE"), of("NEXT_MORNING")];
      if (!before || !morning) return [];
      const rise = morning.score - before.score;
      const pair = {
        ...{ sessionLogId, on: before.localDate, before: before.score, morning: morning.score },
        after: of("AFTER")?.score ?? null,
        isUnsettled: rise >= points || (rise > 0 && morning.score > greenMax),
      };
      return [{ pair, at: before.at.getTime() }];
    })
    .sort((a, b) => compareDays(a.pair.on, b.pair.on) || a.at - b.at)
    .map(({ pair }) => pair);
}

/** Whether pain has settled by the next morning, in numbers of sessions. */
export type Settling = {
  pairs: MorningPair[];
  settled: number;
  /** Sessions done whose next morning has come, without one of the two scores. */
  unpaired: number;
  /** Pairs that are still missing for an answer; 0 where there are enough. */
  lacking: number;
};

/**
 * After how many sessions from `from` to `to` pain had settled by the next morning. It takes as many sessions with both
 * scores as the alert looks at.
 * @param today patient-local date: the next morning of its own sessions is still to come
 */
export function settling(
  { pain, sessions, limits }: Pick<PatientLog, "pain" | "sessions" | "limits">,
  { from, to }: { from: LocalDate; to: LocalDate },
  today: LocalDate,
  threshold: Pick<
    typeof defaultThresholds.notSettling,
    "points" | "sessions"
  > = defaultThresholds.notSettling,
): Settling {
  const pairs = morningPairs(pain, limits, threshold).filter(({ on }) => from <= on && on <= to);
  const paired = new Set(pairs.map(({ sessionLogId }) => sessionLogId));
  const isUnpaired = ({ id, status, dueOn }: SessionRow) =>
    status !== "MISSED" && from <= dueOn && dueOn <= to && dueOn < today && !paired.has(id);
  return {
    pairs,
    settled: pairs.filter(({ isUnsettled }) => !isUnsettled).length,
    unpaired: sessions.filter(isUnpaired).length,
    lacking: Math.max(0, threshold.sessions - pairs.length),
  };
}

function compareDays(a: LocalDate, b: LocalDate): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
