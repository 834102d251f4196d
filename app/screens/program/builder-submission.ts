import { type LibraryFilter, readFilter } from "~/screens/library/filter";
import { type BuilderPage, type BuilderState, withSuggestion } from "./builder-page";
import { readDraft } from "./draft";
import { editDraft } from "./draft-edits";
import { type OutcomeWords, type Refusal, refusalWords } from "./refusal-words";

/** What the server answers to everything but a successful save: the form as it now stands. */
export type BuilderAnswer = BuilderState & {
  filter: LibraryFilter;
  /** By field name as it was sent. */
  error: Record<string, string[] | null> | null;
  refused: OutcomeWords | null;
};

/** The answer to a form that was sent; `page` is what the database says now. */
export function builderAnswer(
  sent: BuilderSubmission,
  page: BuilderPage,
  { error = null, refused = null }: Partial<Pick<BuilderAnswer, "error" | "refused">> = {},
): BuilderAnswer {
  const { draft, filter, programId, baseNumber } = sent;
  return {
    page,
    draft: withSuggestion(draft, page),
    filter,
    programId,
    baseNumber,
    error,
    refused,
  };
}

/** The builder's form as it was sent. */
export type BuilderSubmission = Pick<
  BuilderAnswer,
  "draft" | "filter" | "programId" | "baseNumber"
> & {
  /** "save", or one of editDraft's. */
  intent: string;
};

export function readSubmission(form: FormData): BuilderSubmission {
  return {
    draft: readDraft(form),
    filter: readFilter(form),
    programId: String(form.get("programId") ?? ""),
    baseNumber: Number(form.get("baseNumber")) || 0,
    intent: String(form.get("intent") ?? ""),
  };
}

/** The answer to a button that changes the draft, for a browser without scripts. */
export function editedAnswer(sent: BuilderSubmission, page: BuilderPage): BuilderAnswer {
  const draft = editDraft(sent.draft, sent.intent, page.library);
  return builderAnswer({ ...sent, draft }, page);
}

/** The answer to a save that was refused; `page` is what is stored by now. */
export function refusedAnswer(
  refusal: Refusal,
  sent: BuilderSubmission,
  page: BuilderPage,
): BuilderAnswer {
  const newest = page.edited?.latest.number ?? 0;
  // Whoever has read that there is another version may save on top of it.
  const baseNumber = refusal.kind === "conflict" ? newest : sent.baseNumber;
  const refused = refusalWords(refusal, newest);
  return builderAnswer({ ...sent, baseNumber }, page, { refused });
}
