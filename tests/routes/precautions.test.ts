import { randomUUID } from "node:crypto";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { PRECAUTIONS } from "~/content/codes";
import { resetClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { loader as overviewLoader } from "~/routes/clinic.patients.$patientId._index";
import {
  action as assignAction,
  loader as assignLoader,
} from "~/routes/clinic.patients.$patientId_.assign";
import { action, loader } from "~/routes/clinic.patients.$patientId_.program.edit";
import { loader as myProgress } from "~/routes/my.progress";
import { draftConflicts, openKeys, swapsFor } from "~/screens/program/draft-conflicts";
import { call, notePrecaution, request, testItem } from "../factories";
import { builderForm } from "./builder-form";
import { openCaseload } from "./caseload-world";
import { type ProgramWorld, programWorld, TODAY } from "./program-world";
import { withDays } from "./progress-world";

type State = Parameters<typeof builderForm>[0];

const RIGHT_ANGLE = "No bending of the hip past a right angle";
const REASON = "Hand under the thigh, stops at 80°. Tried here.";

let world: ProgramWorld;

beforeEach(async () => {
  world = await programWorld({
    name: "Corwin Batch",
    condition: "Post hip replacement",
    side: "LEFT",
  });
});
afterAll(resetClock);

const noteHip = (part: Parameters<typeof notePrecaution>[2] = {}) =>
  notePrecaution(world.owner, world.pat.episode.id, {
    ...{ code: "hip-from-behind", side: "LEFT", words: RIGHT_ANGLE },
    ...part,
  });

async function builder(query = "") {
  const { path, cookie, params } = world;
  return (await call(loader, request(`${path}/program/edit${query}`, { cookie }), params)).data;
}

function send(state: State, intent = "save") {
  const { path, params, cookie } = world;
  const form = builderForm(state, intent);
  return call(action, request(`${path}/program/edit`, { cookie, form }), params);
}

async function assignPage() {
  const { path, cookie, params } = world;
  return (await call(assignLoader, request(`${path}/assign`, { cookie }), params)).data;
}

function assign(form: Record<string, string>) {
  const { path, cookie, params } = world;
  const filled = { programId: randomUUID(), ...form };
  return call(assignAction, request(`${path}/assign`, { cookie, form: filled }), params);
}

async function overview() {
  const { path, cookie, params } = world;
  return (await call(overviewLoader, request(path, { cookie }), params)).data;
}

/** The alerts about precautions; others are not what is tested here. */
const conflictAlerts = async () =>
  (await overview()).alerts.filter(({ rule }) => rule === "program-conflict");

const caseload = (query = "") => openCaseload(query, world.cookie);

const revisionCount = async () =>
  (await world.programs()).flatMap(({ revisions }) => revisions).length;

describe("a template with a knee to the chest, for a hip that must not bend past a right angle", () => {
  /** Holds knee to chest. */
  const template = "low-back-tight-hips";

  test("says the exercise, the precaution's date and words, before anything is assigned", async () => {
    await noteHip({ untilOn: "2026-05-01" });
    const page = await assignPage();
    expect(page.precautions).toMatchObject([
      { title: RIGHT_ANGLE, facts: "left, noted 4 Mar, until 1 May", isChecked: true },
    ]);
    const met = page.templates.find(({ id }) => id === template)?.met ?? [];
    expect(met.find(({ name }) => /Knee to chest/i.test(name))).toMatchObject({
      isBlocked: true,
      lines: [
        {
          title: expect.stringMatching(/bends the hip past a right angle/i),
          entry: `“${RIGHT_ANGLE}”, left, noted 4 Mar, until 1 May.`,
        },
      ],
    });
  });

  test("is refused without reasons, with each reason, and taken with them: kept on the item", async () => {
    const { id: precautionId } = await noteHip();
    const refused = await assign({ template });
    expect(refused.status).toBe(422);
    const blocked = (await assignPage()).templates
      .find(({ id }) => id === template)
      ?.met.filter(({ isBlocked }) => isBlocked);
    if (!blocked?.length) throw new Error("nothing goes against the precaution");
    const fields = blocked.map(({ index }) => `reason[${index}].${template}`);
    expect(Object.keys(refused.data.form.error ?? {}).sort()).toEqual(["", ...fields].sort());
    expect(await world.programs()).toEqual([]);

    const reasons = Object.fromEntries(fields.map((name) => [name, REASON]));
    const unnamed = await assign({ template, ...reasons });
    expect(unnamed.status).toBe(422);
    const against = Object.fromEntries(
      blocked.map((each) => [`against[${each.index}].${template}`, each.against.join(" ")]),
    );
    const [firstField = ""] = fields;
    for (const unseen of ["\u200b", "\u2063", "\u3164"]) {
      const blank = Object.fromEntries(fields.map((name) => [name, unseen]));
      expect((await assign({ template, ...against, ...blank })).status).toBe(422);
    }
    const half = await assign({ template, ...against, ...reasons, [firstField]: "  " });
    expect(half.data.form.error).toHaveProperty([firstField]);
    expect((await assign({ template, ...reasons, ...against })).status).toBe(302);
    const items = (await world.programs())[0]?.revisions[0]?.items ?? [];
    for (const { index } of blocked) {
      expect(items[index]).toMatchObject({ keptReason: REASON, keptAgainst: [precautionId] });
    }
    expect(items.filter(({ keptReason }) => keptReason !== null)).toHaveLength(blocked.length);
  });

  test("can be adjusted in the builder, which begins with its items and remembers the template", async () => {
    await noteHip();
    const state = await builder(`?template=${template}`);
    expect(state).toMatchObject({ baseNumber: 0, templateId: template });
    const [key = ""] = openKeys(draftConflicts(state.draft, state.page));
    const kept = await send(state);
    expect([kept.status, kept.data.refused?.title]).toEqual([
      422,
      expect.stringMatching(/^Not saved: \d exercises? goe?s? against a precaution$/),
    ]);
    expect(kept.data.refused?.lines[0]?.id).toBe(`conflict-${key}`);
    const keys = openKeys(draftConflicts(state.draft, state.page));
    let draft: State = state;
    for (const each of keys) draft = (await send(draft, `remove:${each}`)).data;
    expect((await send(draft)).status).toBe(302);
    expect(await world.programs()).toMatchObject([
      {
        templateId: template,
        revisions: [{ changes: [{ kind: "template", name: "Low back with tight hips" }] }],
      },
    ]);
  });

  test("three clicks stay three where nothing is in the way", async () => {
    await noteHip({ side: "RIGHT", untilOn: "2026-03-01" });
    expect((await assign({ template })).status).toBe(302);
  });
});

describe("the builder", () => {
  test("checks again when saving, whatever the page said: a precaution noted meanwhile stops it", async () => {
    await world.running({ items: [testItem("bridge")] });
    const state = await builder();
    const added = (await send(state, "add:knee-to-chest")).data;
    await noteHip();
    const refused = await send(added);
    expect(refused.status).toBe(422);
    expect(refused.data.page.precautions).toMatchObject([{ words: RIGHT_ANGLE }]);
    expect(openKeys(draftConflicts(refused.data.draft, refused.data.page))).toEqual(["item-2"]);
    expect(await revisionCount()).toBe(1);
  });

  test("swaps for an exercise that reaches the same muscle and is allowed; the old one can come back", async () => {
    await noteHip();
    await world.running({ items: [testItem("bridge")] });
    const added = (await send(await builder(), "add:knee-to-chest")).data;
    const [item] = added.draft.items.slice(-1);
    if (!item) throw new Error("nothing was added");
    const [best] = swapsFor(item, added.draft, added.page);
    if (!best) throw new Error("no swap is offered");
    const out = added.page.library.find(({ id }) => id === "knee-to-chest");
    expect(best.muscles.primary.some((each) => out?.muscles.primary.includes(each))).toBe(true);
    const swapped = (await send(added, `swap:${item.key}:${best.id}`)).data;
    expect(swapped.draft.items.map(({ exerciseId }) => exerciseId)).toEqual(["bridge", best.id]);
    expect(swapped.draft.removed).toMatchObject([{ exerciseId: "knee-to-chest" }]);
    expect((await send(swapped)).status).toBe(302);
  });

  test("keeps with a reason, never without; the reason shows on the item and in the record", async () => {
    await noteHip();
    await world.running({ items: [testItem("bridge")] });
    const added = (await send(await builder(), "add:knee-to-chest")).data;
    const asking = (await send(added, "keep:item-2")).data;
    expect(asking.draft.items[1]).toMatchObject({ keeping: "yes" });
    const empty = (await send(asking, "kept:item-2")).data;
    expect(empty.draft.items[1]).toMatchObject({ keeping: "empty", keptReason: "" });
    expect((await send(empty)).status).toBe(422);
    const written = {
      ...empty,
      draft: {
        ...empty.draft,
        items: empty.draft.items.map((item) =>
          item.key === "item-2" ? { ...item, reason: ` ${REASON} ` } : item,
        ),
      },
    };
    const kept = (await send(written, "kept:item-2")).data;
    expect((await send(kept)).status).toBe(302);
    expect((await world.tab()).data.open[0]?.items[1]?.kept?.reason).toBe(REASON);
    expect((await overview()).program?.items[1]?.keptReason).toBe(REASON);
    expect(await conflictAlerts()).toEqual([]);
    const reopened = await builder();
    expect(reopened.draft.items[1]).toMatchObject({ keptReason: REASON });
    expect(openKeys(draftConflicts(reopened.draft, reopened.page))).toEqual([]);
  });

  test("what a reason covers is what was there: an id that is no precaution of this patient covers nothing", async () => {
    await noteHip();
    await world.running({ items: [testItem("bridge")] });
    const added = (await send(await builder(), "add:knee-to-chest")).data;
    const items = added.draft.items.map((item) => ({
      ...item,
      ...{ keptReason: REASON, keptAgainst: `${randomUUID()} nonsense` },
    }));
    expect((await send({ ...added, draft: { ...added.draft, items } })).status).toBe(422);
  });

  test("editing something else carries a reason over as it is", async () => {
    const { id } = await noteHip();
    const kept = { reason: REASON, against: [id] };
    await world.running({ items: [testItem("knee-to-chest", { kept }), testItem("bridge")] });
    const state = await builder();
    const draft = { ...state.draft, timesPerDay: "2" };
    expect((await send({ ...state, draft })).status).toBe(302);
    const newest = (await world.programs())[0]?.revisions.at(-1);
    expect(newest?.items[0]).toMatchObject({ keptReason: REASON, keptAgainst: [id] });
    expect(newest?.changes).toMatchObject([{ kind: "schedule" }]);
  });
});

describe("a precaution that is added to a running program", () => {
  beforeEach(async () => {
    await world.running({ items: [testItem("knee-to-chest"), testItem("bridge")] });
    await noteHip();
  });

  test("opens a high alert on caseload and record, which leads to the builder", async () => {
    const [{ id: programId = "" } = {}] = await world.programs();
    const to = `${world.path}/program/edit?program=${programId}`;
    const { queue } = await caseload();
    expect(queue.rows).toMatchObject([
      {
        rule: "program-conflict",
        reason: "Single knee to chest goes against a precaution",
        detail: expect.stringContaining(`“${RIGHT_ANGLE}”, noted Wed 4 Mar.`),
        action: { to },
      },
    ]);
    expect(await conflictAlerts()).toMatchObject([
      { rule: "program-conflict", severity: "high", way: { to } },
    ]);
  });

  test("kept: the next version, no alert, and nothing of it on the patient's pages", async () => {
    const asking = (await send(await builder(), "keep:item-1")).data;
    const items = asking.draft.items.map((item, i) =>
      i === 0 ? { ...item, reason: REASON } : item,
    );
    const kept = (await send({ ...asking, draft: { ...asking.draft, items } }, "kept:item-1")).data;
    expect((await send(kept)).status).toBe(302);
    const newest = (await world.programs())[0]?.revisions.at(-1);
    expect(newest).toMatchObject({
      ...{ number: 2, changeNote: "", changes: [{ kind: "kept", exerciseId: "knee-to-chest" }] },
    });
    expect(await conflictAlerts()).toEqual([]);
    expect((await world.tab()).data.open[0]?.revisions[0]).toMatchObject({
      ...{ number: 2, note: "Single knee to chest kept in spite of a precaution." },
      savedBy: "Olive Owner, 4 Mar",
    });
    const clinic = await overview();
    expect(
      withDays(clinic).points.filter((point) => point.revisionStart?.number === 2),
    ).toHaveLength(1);
    const sent = await call(myProgress, request("/my/progress", { cookie: world.pat.cookie }));
    const own = JSON.stringify(withDays(sent.data));
    expect(own).toContain('"number":1');
    expect(own).not.toMatch(/Tried here|in spite of/);
    expect(own).not.toContain('"number":2');
  });

  test("kept for a reason that nobody can read: refused", async () => {
    const asking = (await send(await builder(), "keep:item-1")).data;
    const [{ id = "" } = {}] = await db.precaution.findMany({
      where: { episodeId: world.pat.episode.id },
    });
    for (const unseen of ["\u200b", "\u2063", "\u3164"]) {
      const items = asking.draft.items.map((item, i) =>
        i === 0 ? { ...item, keeping: "", keptReason: unseen, keptAgainst: id } : item,
      );
      const saved = await send({ ...asking, draft: { ...asking.draft, items } });
      expect(saved.location).toBeNull();
    }
    expect((await world.programs())[0]?.revisions).toHaveLength(1);
  });

  test("kept beside another change: the note that the patient reads does not begin with it", async () => {
    const asking = (await send(await builder(), "keep:item-1")).data;
    const items = asking.draft.items.map((item, i) =>
      i === 0 ? { ...item, reason: REASON } : { ...item, sets: "2" },
    );
    const kept = (await send({ ...asking, draft: { ...asking.draft, items } }, "kept:item-1")).data;
    expect(kept.draft.suggestedNote).toBe("Bridge: sets 3 → 2.");
    expect(kept.draft.changeNote).toBe("Bridge: sets 3 → 2.");
  });

  test("a later precaution asks again", async () => {
    const [precaution] = await db.precaution.findMany({
      where: { episodeId: world.pat.episode.id },
    });
    await db.programItem.updateMany({
      where: { exerciseId: "knee-to-chest" },
      data: { keptReason: REASON, keptAgainst: [precaution?.id ?? ""] },
    });
    expect(await conflictAlerts()).toEqual([]);
    await noteHip({ words: "Surgeon: still nothing past 80°" });
    expect(await conflictAlerts()).toHaveLength(1);
    const state = await builder();
    expect(openKeys(draftConflicts(state.draft, state.page))).toEqual(["item-1"]);
  });
});

describe("words that no rule can check", () => {
  test("are said where exercises are chosen, and counted on the caseload", async () => {
    await noteHip({ code: undefined });
    expect((await assignPage()).precautions).toMatchObject([
      { title: RIGHT_ANGLE, isChecked: false },
    ]);
    expect((await builder()).page.precautions).toMatchObject([{ code: null }]);
    const { filters } = await caseload();
    expect(filters["unchecked-precaution"]).toBe(1);
    const { rows } = await caseload("?show=unchecked-precaution");
    expect(rows.map(({ name }) => name)).toEqual(["Corwin Batch"]);
  });

  test("one from the list is checked, and read by its label where it has no words", async () => {
    await noteHip({ words: undefined });
    expect((await assignPage()).precautions).toMatchObject([
      { title: PRECAUTIONS["hip-from-behind"], isChecked: true },
    ]);
    expect((await caseload()).filters["unchecked-precaution"]).toBe(0);
  });
});

describe("an earlier program", () => {
  test("is used again: a new program with its items, checked like any other", async () => {
    const { program } = await world.running({
      ...{ name: "Before", stoppedOn: "2026-02-20" },
      items: [testItem("knee-to-chest", { holdSeconds: 25 }), testItem("bridge")],
    });
    await noteHip();
    const state = await builder(`?again=${program.id}`);
    expect(state).toMatchObject({ baseNumber: 0, page: { edited: null } });
    expect(state.draft).toMatchObject({ name: "Before", effectiveOn: TODAY, endsOn: "" });
    expect(state.draft.items[0]).toMatchObject({ exerciseId: "knee-to-chest", holdSeconds: "25" });
    expect((await send(state)).status).toBe(422);
    const without = (await send(state, "remove:item-1")).data;
    expect((await send(without)).status).toBe(302);
    expect((await world.programs()).map(({ name, stoppedOn }) => [name, stoppedOn])).toEqual([
      ["Before", "2026-02-20"],
      ["Before", null],
    ]);
  });

  test("that is not there is a 404", async () => {
    const { path, cookie, params } = world;
    const asked = request(`${path}/program/edit?again=nobody`, { cookie });
    expect((await call(loader, asked, params)).status).toBe(404);
  });
});
