import type { Catalogue } from "~/words/catalogue";

type Refusal =
  | { kind: "gone" | "taken" | "another" | "notice" }
  | { kind: "wrong-year"; triesLeft: number };

/** Why an invitation was not taken up, by field. */
export function refusalWords(refusal: Refusal, { invitation }: Catalogue): Record<string, string> {
  switch (refusal.kind) {
    case "gone":
      return { "": invitation.gone };
    case "taken":
      return { "": invitation.taken };
    case "another":
      return { "": invitation.notFor };
    case "notice":
      return { noticeId: invitation.noticeChanged };
    case "wrong-year":
      return refusal.triesLeft === 0
        ? { "": invitation.closed.title }
        : { year: invitation.wrongYear(refusal.triesLeft) };
  }
}
