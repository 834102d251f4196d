import { randomUUID } from "node:crypto";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { action as log, loader as logPage } from "~/routes/my_.log.$dueOn.$slot";
import { call, createClinic, createPatient, createProgram, request } from "../factories";

export const DAY = "2026-03-04";

export type LogWorld = Awaited<ReturnType<typeof logWorld>>;

/** A patient on the evening of a program's third day, and how they log a session by form. */
export async function logWorld(options: Parameters<typeof createPatient>[1] = {}) {
  setClock(new Date(`${DAY}T19:00:00Z`));
  const { owner } = await createClinic();
  const ever = await createPatient(owner, options);
  const program = await createProgram(ever, { startsOn: "2026-03-02" });
  const cookie = ever.cookie;
  const where = { patientId: ever.patient.id };
  return {
    ...{ ever, program },
    open(query = "?outcome=done", dueOn = DAY, slot = "1") {
      const path = `/my/log/${dueOn}/${slot}${query}`;
      return call(logPage, request(path, { cookie }), { dueOn, slot });
    },
    send(fields: Record<string, string>, dueOn = DAY, slot = "1") {
      const form = { id: randomUUID(), status: "DONE", ...fields };
      return call(log, request(`/my/log/${dueOn}/${slot}`, { cookie, form }), { dueOn, slot });
    },
    sessions: () => db.sessionLog.findMany({ where }),
    reports: () => db.painReport.findMany({ where }),
  };
}
