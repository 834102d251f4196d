import type { LikeReason } from "~/domain/patient/same-person";
import { likeReasons } from "~/words/like-reason";

export const sameIntent = { mark: "same", unmark: "not-same" } as const;

type Other = { id: string; name: string };

/** Records that are perhaps, or are marked as, of the same person, with why. */
export type SamePage = {
  patientId: string;
  alike: (Other & { words: string })[];
  marked: (Other & { words: string })[];
};

export function samePage(
  patientId: string,
  alike: readonly (Other & { reason: LikeReason; isArchived: boolean })[],
  marked: readonly Other[],
): SamePage {
  return {
    patientId,
    alike: alike.map(({ id, name, reason, isArchived }) => ({
      ...{ id, name },
      words: `${likeReasons[reason]}${isArchived ? "; archived" : ""}`,
    })),
    marked: marked.map((other) => ({ ...other, words: "marked as the same person" })),
  };
}
