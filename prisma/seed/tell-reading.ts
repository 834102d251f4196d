import { auditId, idFrom } from "./random";
import type { Telling } from "./telling";

/** The pages that a clinician chose at one visit, and those of them that were read since. */
export function tellReading({
  story,
  rows,
  email,
  clinicId,
  clinicianId,
  patientId,
  at,
}: Telling): void {
  if (!story.reading) return;
  const { ago, time, pages, read } = story.reading;
  const createdAt = at(ago, time);
  for (const articleId of pages) {
    const id = idFrom("reading", email, articleId);
    rows.learnAssignments.push({
      ...{ id, clinicId, patientId, articleId, createdById: clinicianId, createdAt },
    });
  }
  rows.audit.push({
    ...auditId("reading", email),
    ...{ clinicId, patientId, actorId: clinicianId, at: createdAt },
    ...{ action: "reading.chosen", entity: "Patient", entityId: patientId },
    detail: { added: [...pages], withdrawn: [] },
  });
  for (const page of read) {
    const readAt = at(page.ago, page.time);
    const { articleId } = page;
    const accessId = idFrom("access", email);
    rows.articleReads.push({ accessId, articleId, clinicId, patientId, at: readAt });
    rows.audit.push({
      ...auditId("read", `${email} ${articleId}`),
      ...{ clinicId, patientId, actorId: idFrom("user", email), at: readAt },
      ...{ action: "page.read", entity: "Article", entityId: articleId },
    });
  }
}
