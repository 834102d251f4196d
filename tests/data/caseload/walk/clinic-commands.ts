import { randomUUID } from "node:crypto";
import { endCover } from "~/data/covers/end-cover.server";
import { handOver } from "~/data/covers/hand-over.server";
import { changeRules } from "~/data/team/change-rules.server";
import { getRules } from "~/data/team/get-rules.server";
import { addDays } from "~/domain/calendar/dates";
import { type RuleValues, usualRules } from "~/domain/clinic-rules";
import { db } from "~/lib/db.server";
import { between, pick, type Step } from "./world";

/** What concerns a whole clinic; each says what became of it. */
export const clinicCommands = {
  "hand over": ({ next, clinician, colleague }: Step) => {
    const fromOn = addDays(clinician.today, between(next, 0, 1));
    const cover = { colleagueId: colleague.userId, fromOn, may: "ACT" as const, notes: [] };
    const untilOn = addDays(fromOn, between(next, 0, 3));
    return handOver(clinician, { ...cover, id: randomUUID(), untilOn }).then(String);
  },
  "end cover": async (step: Step) => {
    const { clinic, clinician, colleague } = step;
    await clinicCommands["hand over"](step);
    const running = await db.cover.findFirst({
      where: { clinicId: clinic.id, endedAt: null, untilOn: { gte: clinician.today } },
      orderBy: { createdAt: "asc" },
    });
    if (running === null) return "no cover";
    const by = running.clinicianId === clinician.userId ? clinician : colleague;
    return String(await endCover(by, running.id));
  },
  thresholds: async ({ next, clinician, colleague }: Step) => {
    const owner = clinician.isOwner ? clinician : colleague;
    const { values } = await getRules(owner);
    const change = pick<Partial<RuleValues>>(next, [
      { painTooHighScore: between(next, 5, 9) },
      { painRisingPoints: between(next, 2, 8) / 2 },
      { silentDays: between(next, 2, 12), silentSessions: between(next, 1, 5) },
      { lowAdherencePercent: between(next, 10, 90), lowAdherenceSessions: between(next, 1, 8) },
      { overdoingPercent: between(next, 105, 250), overdoingSessions: between(next, 1, 6) },
      { reviewDueDays: between(next, 0, 9), programEndingDays: between(next, 0, 9) },
      usualRules,
    ]);
    const result = await changeRules(owner, values, { ...values, ...change });
    return result?.kind === "saved" && result.changed.length > 0 ? "changed" : "as before";
  },
} satisfies Record<string, (step: Step) => Promise<string>>;
