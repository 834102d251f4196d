import type { KeptExercise } from "~/domain/discharge/keeps";
import type { Outcome } from "~/domain/discharge/outcome";

/** The draft of an episode's discharge, which is its newest row that was not closed. */
export const draftOf = {
  where: { closedAt: null },
  orderBy: { createdAt: "desc" as const },
  take: 1,
};

/** What an episode was closed with, and was not opened again after. */
export const closedOf = {
  where: { closedAt: { not: null }, reopenedAt: null },
  orderBy: { closedAt: "desc" as const },
  take: 1,
};

/** What a patient keeps, as it was checked before it was stored. */
export function toKeeps(stored: unknown): KeptExercise[] {
  return Array.isArray(stored) ? (stored as KeptExercise[]) : [];
}

/** The figures at the discharge; null where none were stored with it. */
export function toOutcome(stored: unknown): Outcome | null {
  return stored === null ? null : (stored as Outcome);
}
