import type { KeptItem, PatientLog, RevisionChange, RevisionRow } from "~/domain/rows";

/** Whether two items are kept for the same reason, in spite of the same precautions. */
export function isSameKept(a: KeptItem | null, b: KeptItem | null): boolean {
  if (a === null || b === null) return a === b;
  return a.reason === b.reason && isSameSet(a.against, b.against);
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.every((id) => b.includes(id)) && b.every((id) => a.includes(id));
}

/**
 * Whether all that a revision changed is that exercises are kept in spite of precautions: what the patient
 * does stays what it was.
 */
export function isKeptOnly({ changes }: Pick<RevisionRow, "changes">): boolean {
  return changes !== null && changes.length > 0 && changes.every(isKept);
}

const isKept = ({ kind }: RevisionChange): boolean => kind === "kept";

/** Whether a revision changed anything that its reader is told of. */
export function isAnnounced({ changes, changeNote }: RevisionRow): boolean {
  return changes === null || changes.length > 0 || changeNote !== "";
}

/**
 * A log as its patient may read it: without reasons for keeping exercises, and without the words of a
 * revision that changed nothing else.
 */
export function withoutKept(log: PatientLog): PatientLog {
  const programs = log.programs.map((program) => ({
    ...program,
    revisions: program.revisions.map((revision) => ({
      ...revision,
      changes: revision.changes?.filter((change) => !isKept(change)) ?? null,
      changeNote: isKeptOnly(revision) ? "" : revision.changeNote,
      items: revision.items.map((item) => ({ ...item, kept: null })),
    })),
  }));
  return { ...log, programs };
}
