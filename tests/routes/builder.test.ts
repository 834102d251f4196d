import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { builtInExercises } from "~/content/exercises";
import { readChanges } from "~/data/programs/changes.server";
import { resetClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { action, loader } from "~/routes/clinic.patients.$patientId_.program.edit";
import { nameOfIn } from "~/screens/library/exercises";
import type { ProgramDraft } from "~/screens/program/draft";
import { revisionNote } from "~/words/program-change";
import { call, createClinician, createSession, request } from "../factories";
import { builderForm, withItem } from "./builder-form";
import { type ProgramWorld, programWorld, TODAY } from "./program-world";

type State = Parameters<typeof builderForm>[0];

let world: ProgramWorld;

beforeEach(async () => {
  world = await programWorld();
});
afterAll(resetClock);

async function open(query = "") {
  const { path, cookie, params } = world;
  return (await call(loader, request(`${path}/program/edit${query}`, { cookie }), params)).data;
}

function send(state: State, intent = "save", cookie = world.cookie) {
  const { path, params } = world;
  const form = builderForm(state, intent);
  return call(action, request(`${path}/program/edit`, { cookie, form }), params);
}

const change = (state: State, changes: Partial<ProgramDraft>): State => ({
  ...state,
  draft: { ...state.draft, ...changes },
});

/** The stored versions, each with what people read of it. */
const revisions = async () =>
  (await world.programs())
    .flatMap((program) => program.revisions)
    .map(({ changes, ...each }) => ({
      ...each,
      says: revisionNote({ ...each, changes: readChanges(changes) }, nameOfIn(builtInExercises)),
    }));

describe("saving", () => {
  test("a change makes the next version, says what changed, and leaves logs where they are", async () => {
    const program = await world.running();
    const session = await createSession(program, { dueOn: TODAY });
    const state = await open();
    expect(state).toMatchObject({ baseNumber: 1, programId: program.program.id });
    expect(state.draft).toMatchObject({
      name: "Hip opener",
      effectiveOn: TODAY,
      endsOn: "2026-04-01",
    });

    const draft = withItem(state.draft, 0, { holdSeconds: "45" });
    const sent = await send({ ...state, draft: { ...draft, weekdays: ["1", "3", "5"] } });
    expect([sent.status, sent.location]).toEqual([
      302,
      `${world.path}/program?saved=2&program=${program.program.id}`,
    ]);
    expect(await revisions()).toMatchObject([
      { number: 1, weekdays: "1234567" },
      {
        number: 2,
        effectiveOn: TODAY,
        weekdays: "135",
        changeNote: "",
        says: "Half-kneeling lunge: hold 30 → 45 s. Days: Mon, Wed, Fri.",
        items: [{ exerciseId: "lunge", holdSeconds: 45 }, { exerciseId: "bridge" }],
      },
    ]);
    const log = await db.sessionLog.findUniqueOrThrow({ where: { id: session.id } });
    expect(log.revisionId).toBe(program.revisions[0]?.id);
  });

  test("an easier version is allowed by a tick, and by no form without one", async () => {
    await world.running();
    const state = await open();
    expect(state.draft.items.map(({ easier }) => easier)).toEqual(["", ""]);
    await send({ ...state, draft: withItem(state.draft, 0, { easier: "yes" }) });
    const again = await open();
    expect(again.draft.items.map(({ easier }) => easier)).toEqual(["yes", ""]);
    await send({ ...again, draft: withItem(again.draft, 0, { easier: "" }) });
    expect((await revisions()).slice(1)).toMatchObject([
      {
        says: "Half-kneeling lunge: easier version allowed.",
        items: [{ allowEasier: true }, { allowEasier: false }],
      },
      {
        says: "Half-kneeling lunge: easier version no longer allowed.",
        items: [{ allowEasier: false }, { allowEasier: false }],
      },
    ]);
  });

  test("a change note of one's own is kept", async () => {
    await world.running();
    const state = await open();
    const draft = withItem(state.draft, 0, { sets: "2" });
    await send({ ...state, draft: { ...draft, changeNote: "  Sore after a run. " } });
    const saved = (await revisions()).at(-1);
    expect([saved?.changeNote, saved?.says]).toEqual(["Sore after a run.", "Sore after a run."]);
  });

  test("a note that was worked out earlier follows later changes", async () => {
    await world.running();
    const state = await open();
    const checked = (
      await send({ ...state, draft: withItem(state.draft, 0, { sets: "2" }) }, "check")
    ).data;
    expect(checked.draft.changeNote).toBe("Half-kneeling lunge: sets 3 → 2.");
    await send({ ...checked, draft: withItem(checked.draft, 0, { sets: "1" }) });
    expect((await revisions()).at(-1)).toMatchObject({
      changeNote: "",
      says: "Half-kneeling lunge: sets 3 → 1.",
    });
  });

  test("from a later day on, so many times a week, without an end", async () => {
    await world.running();
    const state = await open();
    const plan = {
      scheduleKind: "perWeek",
      timesPerWeek: "3",
      effectiveOn: "2026-03-09",
      endsOn: "",
    };
    await send(change(state, plan));
    expect((await revisions()).at(-1)).toMatchObject({
      effectiveOn: "2026-03-09",
      endsOn: null,
      scheduleKind: "PER_WEEK",
      weekdays: "",
      times: 3,
      says: "Now 3 times a week, any days. No end date.",
    });
  });

  test("nothing changed: said so, no new version; a new name alone is saved as that", async () => {
    await world.running();
    const state = await open();
    const same = await send(state);
    expect([same.status, same.data.refused?.title]).toEqual([200, "Nothing has changed"]);
    const renamed = await send(change(state, { name: "Front hip" }));
    expect(renamed.location).toBe(`${world.path}/program?renamed=yes`);
    expect(await world.programs()).toMatchObject([
      { name: "Front hip", revisions: [{ number: 1 }] },
    ]);
  });

  test("somebody else saved meanwhile: told with 409, nothing lost, what was not touched follows", async () => {
    await world.running();
    const colleague = await createClinician(world.owner);
    const state = await open();
    await send(
      { ...state, draft: withItem(state.draft, 0, { sets: "2" }) },
      "save",
      colleague.cookie,
    );

    const mine = { ...state, draft: withItem(state.draft, 1, { repetitions: "8" }) };
    const { status, data } = await send(mine);
    expect(status).toBe(409);
    expect(data.refused?.title).toMatch(/^Not saved: version 2 was saved while/);
    expect(data.draft.items).toMatchObject([{ sets: "2" }, { repetitions: "8" }]);
    expect(await revisions()).toHaveLength(2);
    const again = await send(data);
    expect(again.status).toBe(302);
    expect((await revisions()).at(-1)).toMatchObject({
      number: 3,
      says: "Bridge: repetitions 1 → 8.",
    });
  });

  test("two clinicians: what both changed is listed with both values, and whoever saves again decides", async () => {
    await world.running();
    const leo = await createClinician(world.owner, { name: "Leo Hart" });
    const state = await open();
    const theirs = withItem(state.draft, 0, { holdSeconds: "40", sets: "2" });
    await send({ ...state, draft: { ...theirs, name: "Hip and back" } }, "save", leo.cookie);

    const mine = { ...state, draft: withItem(state.draft, 0, { holdSeconds: "45" }) };
    const { status, data } = await send(mine);
    expect(status).toBe(409);
    expect(data.refused?.lines).toEqual([
      {
        id: "item-1-holdSeconds",
        words: "Half-kneeling lunge, hold. You: 45 s. Saved meanwhile by Leo Hart: 40 s.",
      },
    ]);
    expect(data.draft).toMatchObject({ name: "Hip and back", items: [{ sets: "2" }, {}] });
    await send({ ...data, draft: withItem(data.draft, 0, { holdSeconds: "40" }) });
    expect(await revisions()).toHaveLength(2);
    await send(data);
    expect((await revisions()).at(-1)).toMatchObject({
      ...{ number: 3, says: "Half-kneeling lunge: hold 40 → 45 s." },
      items: [{ sets: 2, holdSeconds: 45 }, {}],
    });
    expect((await world.programs())[0]?.name).toBe("Hip and back");
  });

  test("a name that a colleague changed meanwhile stays, where it was not touched here", async () => {
    await world.running();
    const state = await open();
    await send(change(state, { name: "Front hip" }));
    await send({ ...state, draft: withItem(state.draft, 0, { sets: "2" }) });
    expect(await world.programs()).toMatchObject([{ name: "Front hip", revisions: [{}, {}] }]);
  });

  test("the same save twice at once makes one version", async () => {
    await world.running();
    const state = await open();
    const mine = { ...state, draft: withItem(state.draft, 0, { sets: "2" }) };
    const answers = await Promise.all([send(mine), send(mine)]);
    expect(answers.map(({ status }) => status)).toEqual([302, 302]);
    expect(await revisions()).toHaveLength(2);
  });
});

describe("a new program", () => {
  const filled = (state: State): State =>
    change(state, { name: "Own plan", weekdays: ["2", "4"], timesPerDay: "2", effectiveOn: TODAY });

  test("begins empty, and is saved as version 1", async () => {
    const state = await open();
    expect(state).toMatchObject({
      baseNumber: 0,
      page: { edited: null, ends: [] },
      draft: { items: [] },
    });
    const added = (await send(filled(state), "add:pigeon")).data;
    const sent = await send(added);
    expect(sent.location).toBe(`${world.path}/program?assigned=${state.programId}`);
    expect(await world.programs()).toMatchObject([
      {
        id: state.programId,
        name: "Own plan",
        templateId: null,
        startsOn: TODAY,
        revisions: [{ number: 1, weekdays: "24", times: 2, items: [{ exerciseId: "pigeon" }] }],
      },
    ]);
    expect((await send(added)).location).toBe(sent.location);
    expect(await world.programs()).toHaveLength(1);
  });

  test("beside a running one: `?new` says what it ends", async () => {
    const before = await world.running();
    const state = await open("?new=yes");
    expect(state.page).toMatchObject({ edited: null, ends: ["Hip opener"] });
    const added = (await send(filled(state), "add:pigeon")).data;
    await send(added);
    const stored = await db.program.findUniqueOrThrow({ where: { id: before.program.id } });
    expect(stored.stoppedOn).toBe("2026-03-03");
  });

  test("a closed episode of care is said, and nothing is stored", async () => {
    world = await programWorld({ dischargedOn: "2026-03-01" });
    const state = await open();
    expect(state.page.closed).toBe(true);
    const added = (await send(filled(state), "add:pigeon")).data;
    const { status, data } = await send(added);
    expect([status, data.refused?.title]).toEqual([422, "This episode of care is closed"]);
    expect(await world.programs()).toEqual([]);
  });
});
