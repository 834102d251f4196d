import { z } from "zod";
import { articles } from "~/content/articles";

const ids = articles.map(({ id }) => id);

/** The pages that are ticked; none at all takes all of them back. */
export const readingForm = z.object({
  intent: z.literal("reading"),
  pages: z
    .array(z.string().refine((id) => ids.includes(id), "There is no such page."))
    .max(ids.length)
    .default([]),
});
