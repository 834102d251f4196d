import type { Unkept } from "~/domain/measures/asked-intake";
import type { Catalogue } from "~/words/catalogue";

/** Why an answer was not kept, or the answers were not sent, by field. */
export function refusalOf(
  why: "invalid" | Unkept | "nothing" | "more" | "gone" | "sent",
  { questions: { choose, intake, review, gone, sentBefore } }: Catalogue,
): Record<string, string> {
  switch (why) {
    case "invalid":
      return { answer: choose };
    case "stays":
      return { answer: intake.yesStays };
    case "named":
      return { activity: intake.named };
    case "full":
      return { activity: intake.full };
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
