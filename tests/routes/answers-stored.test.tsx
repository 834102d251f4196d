import { beforeEach, describe, expect, test } from "vitest";
import { answerAlert, storeAnswer } from "~/data/alerts/answer-alert.server";
import { getAlerts } from "~/data/alerts/get-alerts.server";
import { logPain } from "~/data/sessions/log-pain.server";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import {
  action as answerThere,
  loader as openRecord,
} from "~/routes/clinic.patients.$patientId._index";
import { AlertsCard } from "~/screens/record/alerts-card";
import { actorOf, call, createPain, createPatient, request } from "../factories";
import { createRedFlagReport } from "../factories/red-flags";
import { drawn, textOf } from "../screens/draw";
import {
  type AlertsWorld,
  acknowledge,
  answer,
  answersOf,
  createAlertsWorld,
  formOf,
  newId,
  openQueue,
  send,
} from "./alerts-world";
import { day, namesOf, noon, today } from "./caseload-world";

const HIGH = "pain-too-high";
let world: AlertsWorld;
const later = (minutes: number) => setClock(new Date(noon.getTime() + minutes * 60_000));
const raise = () =>
  db.patient.update({ where: { id: world.hale.id }, data: { logVersion: { increment: 1 } } });

beforeEach(async () => {
  setClock(noon);
  world = await createAlertsWorld();
});

const path = (search = "") => `/clinic/patients/${world.hale.id}${search}`;
const params = () => ({ patientId: world.hale.id });
const card = async (search = "") =>
  (await call(openRecord, request(path(search), { cookie: world.cookie }), params())).data;
const sendThere = (form: Record<string, string>) =>
  call(answerThere, request(path("?index"), { cookie: world.cookie, form }), params());
const openNames = async () => namesOf((await openQueue("", world.cookie)).rows);
const stateThere = async () => (await card()).alerts.map(({ rule, state }) => [rule, state]);

describe("new words of the patient", () => {
  test("that are added to a report bring what was answered back, in the list and in the record", async () => {
    const ever = await createPatient(world.owner, { name: "Ever", startedOn: day(60) });
    const report = { id: newId(), localDate: today, score: 8, bodySite: null, note: null };
    await logPain(ever.actor, report);
    await answer(ever.patient.id, HIGH, acknowledge, world.cookie);
    expect(await openNames()).not.toContain("Ever");
    later(30);
    const actor = { ...ever.actor, now: new Date(noon.getTime() + 30 * 60_000) };
    await logPain(actor, { ...report, note: "My foot is numb now." });
    expect(await openNames()).toContain("Ever");
    const { panel } = await openQueue(`?open=${ever.patient.id}:${HIGH}`, world.cookie);
    expect([panel?.isOpen, panel?.words]).toEqual([true, "My foot is numb now."]);
  });

  test("stay new when better days follow", async () => {
    await answer(world.hale.id, HIGH, acknowledge, world.cookie);
    await createPain(
      { patient: world.hale },
      { score: 9, localDate: day(5), createdAt: new Date(noon.getTime() + 60_000) },
    );
    await raise();
    expect(await stateThere()).toEqual([[HIGH, "open"]]);
    setClock(new Date(noon.getTime() + 2 * 24 * 3_600_000));
    // The 9 has left the week; the answer had ended.
    expect(await stateThere()).toEqual([[HIGH, "open"]]);
    expect(await openNames()).toContain("High Hale");
  });
});

describe("one answer is what one form said", () => {
  test("each sign in the record has a form of its own, and both are stored", async () => {
    await createRedFlagReport({ patient: world.hale }, { codes: ["night-pain", "calf-swelling"] });
    await raise();
    const flags = (await card()).alerts.filter(({ rule }) => rule === "red-flag");
    expect(flags).toHaveLength(2);
    const seen = new Set<string>();
    for (const { key } of flags) {
      const { alerts } = await card(`?alert=red-flag&key=${key}&act=acknowledge`);
      const forms = alerts.flatMap(({ form }) => form ?? []);
      expect(forms.map((form) => form.key)).toEqual([key]);
      const [form] = forms;
      seen.add(form?.answerId ?? "");
      const sent = { intent: "answer", rule: "red-flag", key, id: form?.answerId ?? "" };
      const { status } = await sendThere({ ...sent, ...acknowledge, reason: `About ${key}` });
      expect(status).toBe(302);
    }
    expect(seen.size).toBe(2);
    expect((await answersOf(world.hale.id)).map(({ key, reason }) => [key, reason]).sort()).toEqual(
      flags.map(({ key }) => [key, `About ${key}`]).sort(),
    );
  });

  test.each([
    ["other words", { reason: "Spoke again: worse." }],
    ["another kind", { kind: "RESOLVED", settled: "seen-in-clinic" }],
  ])("a form that comes again with %s is not taken for the first", async (_what, change) => {
    const form = { ...(await formOf(world.hale.id, HIGH, world.cookie)), ...acknowledge };
    expect((await send(world.hale.id, HIGH, form, world.cookie)).status).toBe(302);
    const again = await send(world.hale.id, HIGH, { ...form, ...change }, world.cookie);
    expect(again).toMatchObject({
      status: 409,
      data: { form: { error: { "": [/saved before, with other words/] } } },
    });
    expect(await answersOf(world.hale.id)).toHaveLength(1);
    // As it was, it is what is stored already.
    expect((await send(world.hale.id, HIGH, form, world.cookie)).status).toBe(302);
  });

  test("the same id for another alert is refused", async () => {
    await createRedFlagReport({ patient: world.hale }, { codes: ["night-pain", "calf-swelling"] });
    await raise();
    const [one, other] = (await card()).alerts.filter(({ rule }) => rule === "red-flag");
    const form = { intent: "answer", rule: "red-flag", id: newId(), ...acknowledge };
    expect((await sendThere({ ...form, key: one?.key ?? "" })).status).toBe(302);
    expect((await sendThere({ ...form, key: other?.key ?? "" })).status).toBe(409);
    expect(await answersOf(world.hale.id)).toHaveLength(1);
  });

  test("two signs in the record share no field and no words", async () => {
    await createRedFlagReport({ patient: world.hale }, { codes: ["night-pain", "calf-swelling"] });
    await raise();
    const [one, other] = (await card()).alerts.filter(({ rule }) => rule === "red-flag");
    const asked = async (key = "") => {
      const page = await card(`?alert=red-flag&key=${key}`);
      const typed = { rule: "red-flag", key: one?.key, reason: "About the first" };
      const answered = { form: { initialValue: typed, error: { "": ["Look again."] } } };
      return drawn(<AlertsCard {...page} patientId={world.hale.id} answer={answered} />);
    };
    const [first, second] = [await asked(one?.key), await asked(other?.key)];
    expect(first).toContain(">About the first</textarea>");
    expect(second).not.toContain(">About the first</textarea>");
    expect(textOf(second)).toContain("You wrote: “About the first”");
    const idOf = (html: string) => /<textarea id="([^"]+)"/.exec(html)?.[1];
    expect(idOf(first)).not.toBe(idOf(second));
  });

  test("what is gone in the record is told there, with the words", async () => {
    const typed = { rule: "silent", key: "silent:2026-11-01", reason: "Called twice." };
    const answered = {
      form: { initialValue: typed, error: { "": ["It does not hold any more."] } },
    };
    const html = await drawn(
      <AlertsCard {...(await card())} patientId={world.hale.id} answer={answered} />,
    );
    expect(textOf(html)).toContain("It does not hold any more. You wrote: “Called twice.”");
  });
});

describe("what comes in while an answer is on its way", () => {
  const input = async () => {
    const { intent: _, ...form } = await formOf(world.hale.id, HIGH, world.cookie);
    return { ...form, seen: null, kind: "ACKNOWLEDGED" as const, reason: "Called", untilOn: null };
  };

  test("is not answered unseen: what was worked out before it is out of date", async () => {
    const clinician = await actorOf(world.cookie, "clinician");
    const known = await getAlerts(clinician, world.hale.id);
    const sent = await input();
    await createPain({ patient: world.hale }, { score: 6, localDate: today, note: "Foot numb." });
    await raise();
    expect(known && (await storeAnswer(clinician, known, sent))).toEqual({ kind: "outdated" });
    expect(await answersOf(world.hale.id)).toEqual([]);
    // Looked at once more, it is another reason than the one that was answered.
    expect(await answerAlert(clinician, world.hale.id, sent)).toEqual({ kind: "changed" });
    expect(await answersOf(world.hale.id)).toEqual([]);
  });

  test("and changes nothing of the alert is looked at once more, and then answered", async () => {
    const clinician = await actorOf(world.cookie, "clinician");
    const sent = await input();
    await raise();
    expect(await answerAlert(clinician, world.hale.id, sent)).toMatchObject({ kind: "answered" });
  });
});
