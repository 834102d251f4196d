import { z } from "zod";
import type { Catalogue } from "~/words/catalogue";

const id = z.string().max(60);
const key = z.string().regex(/^[\w.-]{1,120}$/);

/** Everything that the page can send. */
export function questionsSchema({ questions: { choose } }: Catalogue) {
  return z.discriminatedUnion("intent", [
    z.object({
      ...{ intent: z.literal("answer"), requestId: id, key },
      answer: z
        .string({ error: choose })
        .trim()
        .regex(/^[-−]?\d{1,6}$/, choose)
        .transform((text) => Number(text.replace("−", "-"))),
    }),
    z.object({ intent: z.literal("skip"), requestId: id, key }),
    z.object({
      ...{ intent: z.literal("send"), requestId: id },
      /** How many questions the review showed. */
      seen: z.coerce.number().int(),
    }),
  ]);
}
