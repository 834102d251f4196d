import type { Catalogue } from "~/words/catalogue";

/** Why an answer was not kept, or the answers were not sent, by field. */
export function refusalOf(
  why: "invalid" | "nothing" | "more" | "gone" | "sent",
  { questions: { choose, review, gone, sentBefore } }: Catalogue,
): Record<string, string> {
  switch (why) {
    case "invalid":
      return { answer: choose };
    case "nothing":
      return { "": review.nothing };
    case "more":
      return { "": review.more };
    case "gone":
      return { "": gone.notKept };
    case "sent":
      return { "": sentBefore };
  }
}
