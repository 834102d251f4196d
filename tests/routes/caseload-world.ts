import { addDays, eachDay } from "~/domain/calendar/dates";
import { rowsOf } from "~/lib/columns";
import { db } from "~/lib/db.server";
import { loader } from "~/routes/clinic._index";
import { call, createPatient, createProgram, createSession, request } from "../factories";

/** A Thursday, at noon in UTC. */
export const noon = new Date("2026-11-19T12:00:00Z");
export const today = "2026-11-19";
/** The date so many days ago. */
export const day = (ago: number) => addDays(today, -ago);

type Options = Parameters<typeof createPatient>[1] & {
  /** Days ago of the first and the last session done; every day between is done, too. */
  done?: [from: number, to: number];
  nextVisitOn?: string;
};

/** A patient with a daily program since 60 days ago. */
export async function patientWith(
  clinician: Parameters<typeof createPatient>[0],
  { done = [20, 0], nextVisitOn, ...options }: Options,
) {
  const patient = await createPatient(clinician, { startedOn: day(60), ...options });
  await db.episode.update({ where: { id: patient.episode.id }, data: { nextVisitOn } });
  const program = await createProgram(patient, { startsOn: day(60) });
  for (const dueOn of eachDay(day(done[0]), day(done[1]))) await createSession(program, { dueOn });
  return patient;
}

/** The caseload page at an address such as "?sort=name". */
export async function openCaseload(search: string, cookie: string) {
  const { status, data } = await call(loader, request(`/clinic${search}`, { cookie }));
  if (status !== 200) throw new Error(`The caseload answered ${status}.`);
  const { queue, rows, ...page } = data;
  return { ...page, rows: rowsOf(rows), queue: { ...queue, rows: rowsOf(queue.rows) } };
}

export const namesOf = (rows: { name: string }[]) => rows.map((row) => row.name);
