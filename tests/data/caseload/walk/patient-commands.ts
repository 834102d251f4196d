import { randomUUID } from "node:crypto";
import { changeTimeZone } from "~/data/patients/own-account.server";
import { reportRedFlags } from "~/data/red-flags/report-red-flags.server";
import { logPain } from "~/data/sessions/log-pain.server";
import { logSession } from "~/data/sessions/log-session.server";
import { undoLog } from "~/data/sessions/undo-log.server";
import { addDays } from "~/domain/calendar/dates";
import { redFlagSigns } from "~/domain/red-flags/signs";
import { painAfter, sessionInput } from "../../sessions/session-input";
import { between, pick, type Step, ZONES } from "./world";

function keep(logs: Step["logs"], { id: personId }: Step["person"], id: string): void {
  logs.set(personId, [...(logs.get(personId) ?? []), id]);
}

/** What a patient does; each says what became of it. What is refused changes nothing, and that is fine. */
export const patientCommands = {
  pain: async ({ next, self, person, logs }: Step) => {
    const id = randomUUID();
    keep(logs, person, id);
    const score = between(next, 0, person.isCalm ? 3 : 10);
    const localDate = addDays(self.today, -between(next, 0, 2));
    const note = next() < 0.3 ? "It aches." : null;
    return (await logPain(self, { id, score, localDate, bodySite: null, note })).outcome;
  },
  session: async ({ next, self, person, logs }: Step) => {
    const outcomes = [];
    for (const ago of person.isCalm ? [0, 1] : [between(next, 0, 2)]) {
      const id = randomUUID();
      keep(logs, person, id);
      const input = sessionInput({
        ...{ id, dueOn: addDays(self.today, -ago), slot: between(next, 1, person.isCalm ? 1 : 2) },
        status: person.isCalm ? "DONE" : pick(next, ["DONE", "DONE", "PARTLY", "MISSED"]),
        pain: next() < 0.7 ? [painAfter(between(next, 0, person.isCalm ? 3 : 10))] : [],
      });
      outcomes.push((await logSession(self, input)).outcome);
    }
    return outcomes[0] ?? "none";
  },
  "undo log": async (step: Step) => {
    const { self, person, logs } = step;
    if (!logs.has(person.id)) await patientCommands.pain(step);
    return (await undoLog(self, logs.get(person.id)?.pop() ?? "none")).outcome;
  },
  zone: async ({ next, self }: Step) => {
    const zone = pick(next, ZONES);
    await changeTimeZone(self, zone);
    return zone;
  },
  "red flag": async ({ next, self }: Step) => {
    const level = pick(next, ["EMERGENCY", "TODAY", "BACKGROUND"] as const);
    const codes = redFlagSigns.filter((sign) => sign.level === level).map(({ code }) => code);
    const note = next() < 0.5 ? "Since the night." : null;
    const report = { id: randomUUID(), codes: [pick(next, codes)], note };
    return `${level} ${(await reportRedFlags(self, report)).outcome}`;
  },
} satisfies Record<string, (step: Step) => Promise<string>>;
