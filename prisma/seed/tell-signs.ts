import { addDays } from "~/domain/calendar/dates";
import { levelsOf, pauses, worstOf } from "~/domain/red-flags/signs";
import { auditId, idFrom } from "./random";
import type { Telling } from "./telling";

/** What was ticked in "Something is wrong", and the pause that began with it. Nobody has opened it, nobody has decided. */
export function tellSigns({ story, rows, clinicId, patientId, email, today, at }: Telling): void {
  if (!story.signs) return;
  const { ago, time, codes, note } = story.signs;
  const reportId = idFrom("signs", email);
  const [localDate, saidAt] = [addDays(today, -ago), at(ago, time)];
  const owner = { clinicId, patientId };
  rows.signReports.push({
    ...{ id: reportId, ...owner, localDate, note },
    ...{ at: saidAt, createdAt: saidAt, source: "PATIENT" },
  });
  const flags = levelsOf(codes);
  const level = worstOf(flags.map((flag) => flag.level));
  rows.signs.push(
    ...flags.map((flag) => ({ id: idFrom("sign", email, flag.code), ...owner, reportId, ...flag })),
  );
  const isPaused = level !== null && pauses(level);
  if (isPaused) {
    rows.pauses.push({
      ...{ id: idFrom("pause", email), ...owner, reportId, level },
      ...{ fromOn: localDate, createdAt: saidAt },
    });
  }
  rows.audit.push({
    ...auditId("signs", email),
    ...{ ...owner, actorId: idFrom("user", email), at: saidAt },
    ...{ action: "red-flag.reported", entity: "RedFlagReport", entityId: reportId },
    detail: { codes: flags.map(({ code }) => code), level, paused: isPaused ? "began" : null },
  });
}
