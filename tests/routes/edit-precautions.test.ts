import { beforeAll, beforeEach, expect, test } from "vitest";
import { resetClock, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { createProgram, notePrecaution, testItem } from "../factories";
import { answerOf, editing, editWorld } from "./edit-world";

let world: Awaited<ReturnType<typeof editWorld>>;

beforeAll(() => {
  setClock(new Date("2026-03-04T12:00:00Z"));
  return resetClock;
});
beforeEach(async () => {
  world = await editWorld();
});

const lines = async () => (await world.open()).data.page.precautions;

test("several are noted at once, with side, last day and words, by whom and when", async () => {
  await world.edit({
    ...{
      "added-0.code": "hip-from-behind",
      "added-0.side": "RIGHT",
      "added-0.untilOn": "2026-06-01",
    },
    ...{ "added-1.code": "pregnancy", "added-1.week": "12", "added-1.words": "Ask each time" },
    ...{ "added-2.words": "No sauna" },
  });
  expect(await lines()).toMatchObject([
    {
      title: expect.stringMatching(/^Hip replacement from behind/),
      facts: "Right side · until 1 June 2026 · noted 4 March 2026 by Olive Owner",
    },
    {
      title: "Pregnancy",
      words: "Ask each time",
      facts: expect.stringMatching(/^week 12 · for good/),
    },
    { title: "No sauna", words: null, isUnchecked: true },
  ]);
});

test("words of before become one from the list, and keep the words", async () => {
  const old = await notePrecaution(world.owner, world.pat.episode.id, {
    words: "Mind the new hip",
  });
  await world.edit({ [`noted-${old.id}.code`]: "hip-from-behind" });
  const rows = await db.precaution.findMany({ where: { episodeId: world.pat.episode.id } });
  expect(rows.find(({ id }) => id === old.id)).toMatchObject({
    ...{ code: null, words: "Mind the new hip", removedById: world.owner.userId },
    removedAt: new Date("2026-03-04T12:00:00Z"),
  });
  expect(await lines()).toMatchObject([{ words: "Mind the new hip", isUnchecked: false }]);
});

test("removed, it leaves the list and keeps its row", async () => {
  const one = await notePrecaution(world.owner, world.pat.episode.id, { code: "fall-risk" });
  await world.edit({ [`noted-${one.id}.remove`]: "on" });
  expect(await lines()).toEqual([]);
  expect(await db.precaution.count({ where: { id: one.id, removedAt: { not: null } } })).toBe(1);
});

test("left alone, it stays the very same row, though its last day is over", async () => {
  const { id } = await notePrecaution(world.owner, world.pat.episode.id, {
    ...{ code: "fall-risk", untilOn: "2026-02-01" },
  });
  await world.edit({ name: "Robin" });
  expect(await lines()).toMatchObject([
    { id, facts: expect.stringMatching(/^was until 1 February 2026/) },
  ]);
});

test("a week of pregnancy goes on counting, and a change of words does not set it back", async () => {
  setClock(new Date("2026-01-28T12:00:00Z"));
  const { id } = await notePrecaution(
    { ...world.owner, now: new Date("2026-01-28T12:00:00Z") },
    world.pat.episode.id,
    { code: "pregnancy", week: 14 },
  );
  setClock(new Date("2026-03-04T12:00:00Z"));
  expect(await lines()).toMatchObject([{ inputs: { week: "19" } }]);
  await world.edit({ [`noted-${id}.words`]: "Twins" });
  expect(await lines()).toMatchObject([{ words: "Twins", inputs: { week: "19" } }]);
});

test("one of another patient's record is never touched", async () => {
  const other = await editWorld();
  const theirs = await notePrecaution(other.owner, other.pat.episode.id, { code: "fall-risk" });
  await world.edit({ [`noted-${theirs.id}.remove`]: "on" });
  await world.edit({ [`noted-${theirs.id}.code`]: "pregnancy", [`noted-${theirs.id}.was`]: "" });
  expect(await db.precaution.findUniqueOrThrow({ where: { id: theirs.id } })).toEqual(theirs);
});

test("saved, the page says at once what of the running program it forbids", async () => {
  await createProgram(world.pat, { items: [testItem("lunge"), testItem("figure-four")] });
  expect((await world.open()).data.page.conflicts).toEqual([]);
  await world.edit({ "added-0.code": "no-weight-on-knee" });
  expect((await world.open()).data.page.conflicts).toEqual([
    { exercise: "Half-kneeling lunge", precautions: ["No weight on the knee"] },
  ]);
});

test("the audit holds code, side, day and week, and no words", async () => {
  await world.edit({ "added-0.code": "fall-risk", "added-0.words": "Fell in the snow" });
  const [row] = await db.auditEvent.findMany({
    where: { action: "precaution.noted", patientId: world.pat.patient.id },
  });
  expect(row?.detail).toEqual({ code: "fall-risk", side: "NOT_STATED", untilOn: null, week: null });
});

test("an empty one more is drawn for a browser without scripts, and keeps what was typed", async () => {
  const page = editing(world.cookie, world.pat.patient.id);
  const { status, data } = await page.edit({
    intent: "more",
    name: "Robin",
    "added-0.words": "No sauna",
  });
  expect(status).toBe(200);
  const { form } = data as unknown as { form: { initialValue: object } };
  expect(form.initialValue).toMatchObject({
    ...{ name: "Robin", "added-0.words": "No sauna", "added-1.code": "" },
  });
  expect((await world.patient()).name).toBe("Ever Example");
});

test("a form that is sent again notes nothing twice", async () => {
  const form = { ...(await world.form()), "added-0.code": "fall-risk", "added-0.words": "Stairs" };
  await world.send(form);
  await world.send({ ...form, "added-1.code": "pregnancy", "added-1.week": "12" });
  await world.send({ ...form, "added-1.code": "pregnancy", "added-1.week": "12" });
  expect(await lines()).toHaveLength(2);
  await world.edit({ "added-0.code": "fall-risk", "added-0.words": "Ladders" });
  expect(await lines()).toHaveLength(3);
});

test("more new ones than anybody needs are refused, and drawn with an end", async () => {
  const many = Object.fromEntries(
    Array.from({ length: 1900 }, (_, i) => [`added-${i}.code`, "fall-risk"]),
  );
  const answer = await world.edit(many);
  expect(answer.status).toBe(422);
  const { form } = answerOf(answer);
  expect(form?.error).toMatchObject({ "": [expect.stringMatching(/at most 20/)] });
  const drawn = Object.keys(form?.initialValue ?? {}).filter((name) => name.startsWith("added-"));
  expect(drawn.length).toBeLessThan(250);
  expect(await db.precaution.count({ where: { episodeId: world.pat.episode.id } })).toBe(0);
});
