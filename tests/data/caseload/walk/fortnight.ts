import { randomUUID } from "node:crypto";
import { reopenEpisode } from "~/data/patients/reopen-episode.server";
import { assignProgram } from "~/data/programs/assign-program.server";
import { logNextMorning } from "~/data/sessions/log-pain.server";
import { logSession } from "~/data/sessions/log-session.server";
import { addDays } from "~/domain/calendar/dates";
import { everyDay } from "../../../domain/builders";
import { actorOf, testItem } from "../../../factories";
import { painAfter, sessionInput } from "../../sessions/session-input";
import { between, pick, type Step } from "./world";

const DAYS = 14;
const DAY_MINUTES = 24 * 60;

/**
 * Two weeks in which somebody logs each day, with pain that stays, rises or falls, mornings that are worse at times,
 * and now and then far more sessions than were asked: what the rules about more than a day need.
 */
export async function fortnight(step: Step): Promise<string> {
  const { next, clinician, person, self } = step;
  if (next() < 0.6) {
    await reopenEpisode(clinician, person.id, person.episodeId);
    const programId = randomUUID();
    const endsOn = next() < 0.4 ? addDays(self.today, DAYS + 2) : null;
    const result = await assignProgram(clinician, person.id, {
      ...{ programId, startsOn: self.today, name: "Every day", templateId: null, endsOn },
      ...{ schedule: everyDay, items: [testItem("lunge"), testItem("bridge")] },
    });
    if (result?.kind === "assigned") person.programId = programId;
  }
  const levels = person.isCalm ? [1, 2] : [1, 4, 6];
  const [from, to] = [pick(next, levels), pick(next, levels)];
  const worse = next() < 0.4 ? 2 : 0;
  const slots = next() < 0.4 ? 3 : 1;
  let stored = 0;
  let before: string | null = null;
  for (let day = 0; day < DAYS; day += 1) {
    await step.wait(DAY_MINUTES);
    const patient = await actorOf(person.cookie, "patient");
    const score = Math.round(from + ((to - from) * day) / (DAYS - 1));
    if (before !== null) {
      const morning = { sessionId: before, score: score + worse, note: null };
      await logNextMorning(patient, morning);
    }
    for (let slot = 1; slot <= between(next, 1, slots); slot += 1) {
      const id = randomUUID();
      const pain = [{ moment: "BEFORE" as const, score, exerciseId: null }, painAfter(score)];
      const input = sessionInput({ id, dueOn: patient.today, slot, pain });
      const { outcome } = await logSession(patient, input);
      if (outcome !== "stored") continue;
      stored += 1;
      before = id;
    }
  }
  return stored > DAYS / 2 ? "logged" : "refused";
}
