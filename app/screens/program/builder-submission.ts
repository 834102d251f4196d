import { laterOf } from "~/domain/calendar/dates";
import type { RevisionRow } from "~/domain/rows";
import { nameIn } from "~/screens/library/exercises";
import { type LibraryFilter, readFilter } from "~/screens/library/filter";
import type { ErrorLine } from "./builder-errors";
import { type BuilderPage, type BuilderState, initialDraft, withSuggestion } from "./builder-page";
import { differenceLine } from "./difference-words";
import { draftOf, type ProgramDraft, readDraft } from "./draft";
import { draftConflicts, openKeys } from "./draft-conflicts";
import { editDraft } from "./draft-edits";
import { mergeDrafts } from "./draft-merge";
import { type OutcomeWords, type Refusal, refusalWords } from "./refusal-words";

/** What the server answers to everything but a successful save: the form as it now stands. */
export type BuilderAnswer = BuilderState & {
  filter: LibraryFilter;
  /** By field name as it was sent. */
  error: Record<string, string[] | null> | null;
  refused: (OutcomeWords & { lines: ErrorLine[] }) | null;
};

/** The answer to a form that was sent; `page` is what the database says now. */
export function builderAnswer(
  sent: BuilderSubmission,
  page: BuilderPage,
  { error = null, refused = null }: Partial<Pick<BuilderAnswer, "error" | "refused">> = {},
): BuilderAnswer {
  const { draft, filter, programId, baseNumber, baseName, templateId } = sent;
  return {
    page,
    draft: withSuggestion(draft, page),
    filter,
    programId,
    baseNumber,
    baseName,
    templateId,
    error,
    refused,
  };
}

/** The builder's form as it was sent. */
export type BuilderSubmission = Pick<
  BuilderAnswer,
  "draft" | "filter" | "programId" | "baseNumber" | "baseName" | "templateId"
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
    baseName: String(form.get("baseName") ?? ""),
    templateId: String(form.get("templateId") ?? ""),
    intent: String(form.get("intent") ?? ""),
  };
}

/** The answer to a button that changes the draft, for a browser without scripts. */
export function editedAnswer(sent: BuilderSubmission, page: BuilderPage): BuilderAnswer {
  const draft = editDraft(sent.draft, sent.intent, page);
  return builderAnswer({ ...sent, draft }, page);
}

/**
 * The answer to a save that was refused; `page` is what is stored by now.
 * @param base the revision that was edited; null when it is not known
 */
export function refusedAnswer(
  refusal: Refusal,
  sent: BuilderSubmission,
  page: BuilderPage,
  base: RevisionRow | null,
): BuilderAnswer {
  const words = refusalWords(refusal, page.edited?.latest.number ?? 0);
  if (refusal.kind === "conflict") return mergedAnswer(words, sent, page, base);
  const lines = refusal.kind === "against-precautions" ? conflictLines(sent.draft, page) : [];
  return builderAnswer(sent, page, { refused: { ...words, lines } });
}

/** Whoever has read that there is another version may save on top of it. */
function mergedAnswer(
  words: OutcomeWords,
  sent: BuilderSubmission,
  page: BuilderPage,
  base: RevisionRow | null,
): BuilderAnswer {
  const { edited, earliest, library } = page;
  if (!edited || !base) return builderAnswer(sent, page, { refused: { ...words, lines: [] } });
  const effectiveOn = laterOf(earliest, base.effectiveOn);
  const opened = draftOf(sent.baseName, { ...base, effectiveOn });
  const { draft, differences } = mergeDrafts(sent.draft, opened, initialDraft(page));
  const lines = differences.map((each) => differenceLine(each, edited.savedBy, library));
  const newBase = { baseNumber: edited.latest.number, baseName: edited.name };
  return builderAnswer({ ...sent, ...newBase, draft }, page, { refused: { ...words, lines } });
}

function conflictLines(draft: ProgramDraft, page: BuilderPage): ErrorLine[] {
  return openKeys(draftConflicts(draft, page)).map((key) => {
    const exerciseId = draft.items.find((item) => item.key === key)?.exerciseId ?? "";
    return { id: `conflict-${key}`, words: nameIn(page.library, exerciseId) };
  });
}
