import type { AnswerRow } from "~/domain/alerts/answers";
import type { Prisma } from "~/generated/sqlite/client";

/** Answers that stand: what was taken back counts for nothing. */
export const standing = { undoneAt: null } satisfies Prisma.AlertAnswerWhereInput;

export const answerSelection = {
  id: true,
  rule: true,
  key: true,
  kind: true,
  localDate: true,
  untilOn: true,
  reason: true,
  figures: true,
  byId: true,
  by: { select: { name: true } },
  at: true,
} satisfies Prisma.AlertAnswerSelect;

type StoredAnswer = Omit<
  Prisma.AlertAnswerGetPayload<{ select: typeof answerSelection }>,
  "figures"
> & { figures: unknown };

/** Frees a stored answer of the database's shapes. */
export function toAnswer({ by, figures, ...answer }: StoredAnswer): AnswerRow {
  // Written by answerAlert alone, which keeps nothing but numbers.
  return { ...answer, byName: by.name, figures: figures as Record<string, number> | null };
}
