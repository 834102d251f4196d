import { z } from "zod";
import { OTHER_LANGUAGES, type OtherLanguage } from "~/domain/languages";
import { optionalLine } from "~/lib/schemas.server";
import { wordsIn } from "~/words/catalogue";

const MAX_NAME = 120;
const reviewer = optionalLine(wordsIn(null).forms.fields, MAX_NAME);
const reviewers = z.object({ ar: reviewer, de: reviewer, es: reviewer } satisfies Record<
  OtherLanguage,
  typeof reviewer
>);

/** Which languages are on, and who checked each. */
export const languagesForm = z
  .object({
    on: z.array(z.enum(OTHER_LANGUAGES, "Choose languages of the list.")).max(10).default([]),
    reviewers: reviewers.default({ ar: null, de: null, es: null }),
  })
  .transform(({ on, reviewers: typed }) => {
    const named = OTHER_LANGUAGES.flatMap((tag) => (typed[tag] ? [[tag, typed[tag]]] : []));
    return {
      on: OTHER_LANGUAGES.filter((tag) => on.includes(tag)),
      reviewers: Object.fromEntries(named) as Partial<Record<OtherLanguage, string>>,
    };
  });
