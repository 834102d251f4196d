import type { LocalDate, RevisionRow, Schedule, Side } from "~/domain/rows";

/** What a revision changed, in facts that can be kept as JSON; exercises by their ids. app/words/program-change says them. */
export type RevisionChange =
  /** The first revision of a program that was built from nothing. */
  | { kind: "first" }
  /** The first revision of one that began as a template; its name is the one it had then. */
  | { kind: "template"; templateId: string; name: string }
  | { kind: "item"; exerciseId: string; changes: ItemChange[] }
  | { kind: "added" | "removed"; exerciseId: string }
  | { kind: "order" }
  | { kind: "schedule"; from: Schedule; to: Schedule }
  /** Null: no end. */
  | { kind: "end"; to: LocalDate | null }
  /** The day from which it holds, of a revision still to come. */
  | { kind: "start"; from: LocalDate; to: LocalDate };

export type DoseNumber = "sets" | "repetitions" | "holdSeconds" | "restSeconds";

export type ItemChange =
  | { what: DoseNumber; from: number; to: number }
  | { what: "side"; from: Side; to: Side }
  | { what: "note"; became: "added" | "removed" | "changed" };

/** What people read of a revision: the clinician's own words, or else what changed. */
export type RevisionNote = Pick<RevisionRow, "changes" | "changeNote">;

/** The facts of a program's first revision. @param templateId null when it was built from nothing */
export function firstChanges(templateId: string | null, name: string): RevisionChange[] {
  return templateId === null ? [{ kind: "first" }] : [{ kind: "template", templateId, name }];
}
