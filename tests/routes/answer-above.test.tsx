import { beforeEach, expect, test } from "vitest";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { Queue } from "~/screens/queue/queue";
import { createRedFlagReport } from "../factories/red-flags";
import { drawn, textOf } from "../screens/draw";
import {
  type AlertsWorld,
  acknowledge,
  answer,
  createAlertsWorld,
  formOf,
  newId,
  send,
} from "./alerts-world";
import { noon, openCaseload } from "./caseload-world";

const HIGH = "pain-too-high";
const MINE = "I told her to stop the lunges.";
let world: AlertsWorld;

beforeEach(async () => {
  setClock(noon);
  world = await createAlertsWorld();
});

/** What the page says when a form came back: the row that it was opened in is drawn where there is one. */
async function page(place: string, sent: { data: unknown }, search = "") {
  const { queue, query, ...caseload } = await openCaseload(`?open=${place}${search}`, world.cookie);
  const come = sent.data as Parameters<typeof Queue>[0]["answer"];
  const html = await drawn(<Queue {...caseload} caseload={query} queue={queue} answer={come} />);
  return { html, text: textOf(html) };
}

const place = () => `${world.hale.id}:${HIGH}`;

test("somebody was faster, and the row is gone: who it was and what was typed stand above the list", async () => {
  const form = { ...(await formOf(world.hale.id, HIGH, world.cookie)), ...acknowledge };
  await answer(world.hale.id, HIGH, acknowledge, world.colleague.cookie);
  const second = await send(world.hale.id, HIGH, { ...form, reason: MINE }, world.cookie);
  expect(second.status).toBe(409);
  const { html, text } = await page(place(), second);
  expect(text).toContain("High Hale: Pain 8 of 10");
  expect(text).toContain("Leo Marsh acknowledged this: Thu 19 Nov, 12:00.");
  expect(html).toMatch(new RegExp(`<textarea[^>]*>${MINE}</textarea>`));
  expect(text).toContain("Add my note");
  // Once, and above the first group of the list.
  expect(html.split("<textarea").length).toBe(2);
  expect(html.indexOf("<textarea")).toBeLessThan(html.indexOf("Silent Sedge"));
});

test("nothing holds any more: why, and what was typed, in a list that may be empty", async () => {
  const form = { ...(await formOf(world.hale.id, HIGH, world.cookie)), ...acknowledge };
  await db.patient.update({ where: { id: world.hale.id }, data: { logVersion: { increment: 1 } } });
  await db.painReport.deleteMany({ where: { patientId: world.hale.id } });
  const sent = await send(world.hale.id, HIGH, { ...form, reason: MINE }, world.cookie);
  const { html, text } = await page(place(), sent);
  expect(text).toContain("does not hold any more");
  expect(text).toContain(`You wrote: “${MINE}”`);
  expect(html).not.toContain("<textarea");
});

test("a form that is shown again after signing in, when its row has gone", async () => {
  const form = { ...(await formOf(world.hale.id, HIGH, world.cookie)), ...acknowledge };
  await answer(world.hale.id, HIGH, acknowledge, world.colleague.cookie);
  const { text, html } = await page(place(), {
    data: { form: { initialValue: { ...form, reason: MINE }, shownAgain: true } },
  });
  expect(text).toContain("High Hale: Pain 8 of 10");
  expect(html).toContain(`>${MINE}</textarea>`);
});

test("while the row is there, what came back stands in it and nowhere else", async () => {
  const form = await formOf(world.hale.id, HIGH, world.cookie);
  const sent = await send(
    world.hale.id,
    HIGH,
    { ...form, kind: "SNOOZED", reason: MINE },
    world.cookie,
  );
  expect(sent.status).toBe(422);
  const { html } = await page(place(), sent);
  expect(html.split(`>${MINE}</textarea>`).length).toBe(2);
  expect(html).not.toContain("answer-above");
});

test("words about one sign never stand under another", async () => {
  const codes = ["night-pain", "calf-swelling"] as const;
  await createRedFlagReport({ patient: world.hale }, { codes: [...codes] });
  await db.patient.update({ where: { id: world.hale.id }, data: { logVersion: { increment: 1 } } });
  const form = { ...(await formOf(world.hale.id, "red-flag", world.cookie)), ...acknowledge };
  await answer(world.hale.id, "red-flag", acknowledge, world.colleague.cookie);
  const late = await send(world.hale.id, "red-flag", { ...form, reason: MINE }, world.cookie);
  expect(late.status).toBe(409);
  // The other sign is open in its row now.
  const flag = `${world.hale.id}:red-flag`;
  const byKey = await page(flag, late, `&key=${form.key}`);
  expect(byKey.html.split(`>${MINE}</textarea>`).length).toBe(2);
  expect(byKey.html).toContain(`name="key" value="${form.key}"`);
  expect(byKey.html.indexOf("<textarea")).toBeLessThan(byKey.html.indexOf('class="queue-group"'));
  // And where the address says nothing of the sign, the words stand alone.
  const without = await page(flag, late);
  expect(without.html).not.toContain(`>${MINE}</textarea>`);
  expect(without.text).toContain(`You wrote: “${MINE}”`);
});

test("an undo that came too late is told", async () => {
  const sent = await send(world.hale.id, HIGH, { intent: "undo", answerId: newId() }, world.cookie);
  expect(sent.status).toBe(404);
  await answer(world.hale.id, HIGH, acknowledge, world.cookie);
  const { id = "" } =
    (await db.alertAnswer.findFirst({ where: { patientId: world.hale.id } })) ?? {};
  setClock(new Date(noon.getTime() + 11 * 60_000));
  const late = await send(world.hale.id, HIGH, { intent: "undo", answerId: id }, world.cookie);
  expect((await page(place(), late)).text).toContain("too late to take this back");
});
