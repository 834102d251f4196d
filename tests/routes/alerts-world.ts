import { randomUUID } from "node:crypto";
import { db } from "~/lib/db.server";
import { action } from "~/routes/clinic._index";
import { call, createClinic, createClinician, createPain, request } from "../factories";
import { day, openCaseload, patientWith } from "./caseload-world";

export type AlertsWorld = Awaited<ReturnType<typeof createAlertsWorld>>;

/** A clinic with two clinicians: Hale reported an 8 two days ago, Sedge has been silent for 45 days. */
export async function createAlertsWorld() {
  const { owner, cookie } = await createClinic({ timeZone: "Europe/London" });
  const colleague = await createClinician(owner, { name: "Leo Marsh" });
  const hale = await patientWith(owner, { name: "High Hale" });
  await createPain(hale, { score: 8, localDate: day(2), moment: "AFTER" });
  const sedge = await patientWith(owner, { name: "Silent Sedge", done: [50, 45] });
  return { owner, cookie, colleague, hale: hale.patient, sedge: sedge.patient };
}

/** The queue, at an address such as "?open=…". */
export const openQueue = async (search: string, cookie: string) =>
  (await openCaseload(search, cookie)).queue;

/** The form in the row of an alert, as the page makes it. */
export async function formOf(patientId: string, rule: string, cookie: string) {
  const { panel } = await openQueue(`?open=${patientId}:${rule}`, cookie);
  if (!panel) throw new Error(`${rule} of ${patientId} is not open.`);
  const { key, seen, answerId } = panel.form;
  return { intent: "answer", rule, key, seen, id: answerId };
}

type Fields = Record<string, string>;

/** Sends a form from the row of an alert. */
export function send(patientId: string, rule: string, form: Fields, cookie: string) {
  const path = `/clinic?index&open=${patientId}:${rule}`;
  return call(action, request(path, { cookie, form }));
}

/** Opens the row, fills the form in, and sends it. */
export async function answer(patientId: string, rule: string, fields: Fields, cookie: string) {
  return send(patientId, rule, { ...(await formOf(patientId, rule, cookie)), ...fields }, cookie);
}

export const acknowledge = { kind: "ACKNOWLEDGED", reason: "Called, spoke." };

/** Answers that stand, the oldest first. */
export const answersOf = (patientId: string) =>
  db.alertAnswer.findMany({ where: { patientId, undoneAt: null }, orderBy: { at: "asc" } });

export const newId = () => randomUUID();
