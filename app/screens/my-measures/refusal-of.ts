import type { Catalogue } from "~/words/catalogue";

/** Why an answer was not kept, or the answers were not sent, by field. */
export function refusalOf(
  why: "invalid" | "stays" | "nothing" | "more" | "gone" | "sent",
  { questions: { choose, intake, review, gone, sentBefore } }: Catalogue,
): Record<string, string> {
  switch (why) {
    case "invalid":
      return { answer: choose };
    case "stays":
      return { answer: intake.yesStays };
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
