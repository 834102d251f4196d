import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { resetClock } from "~/lib/clock.server";
import { action, loader } from "~/routes/clinic.patients.$patientId_.program.edit";
import type { ProgramDraft } from "~/screens/program/draft";
import { call, createClinic, createPatient, request } from "../factories";
import { builderForm, withItem } from "./builder-form";
import { type ProgramWorld, programWorld } from "./program-world";

type State = Parameters<typeof builderForm>[0];
type Item = ProgramDraft["items"][number];

let world: ProgramWorld;
let state: State;

beforeEach(async () => {
  world = await programWorld();
  await world.running();
  const { path, cookie, params } = world;
  state = (await call(loader, request(`${path}/program/edit`, { cookie }), params)).data;
});
afterAll(resetClock);

function send(sent: State, intent = "save") {
  const { path, cookie, params } = world;
  const form = builderForm(sent, intent);
  return call(action, request(`${path}/program/edit`, { cookie, form }), params);
}

/** Sends a draft that must be refused, and looks that nothing was stored and all that was typed came back. */
async function refused(draft: ProgramDraft) {
  const { status, data } = await send({ ...state, draft });
  expect(status).toBe(422);
  const { changeNote: _, suggestedNote: __, ...typed } = draft;
  expect(data.draft).toMatchObject(typed);
  const [program] = await world.programs();
  expect(program?.revisions).toHaveLength(1);
  return data.error;
}

const itemCases: [keyof Item, string, string][] = [
  ["sets", "0", "Sets: enter a whole number from 1 to 10."],
  ["sets", "11", "Sets: 11 is over the limit of 10. Enter 1 to 10."],
  ["sets", "", "Sets: enter a whole number from 1 to 10."],
  ["sets", "2.5", "Sets: enter a whole number from 1 to 10."],
  ["repetitions", "0", "Repetitions: enter a whole number from 1 to 50."],
  ["repetitions", "51", "Repetitions: 51 is over the limit of 50. Enter 1 to 50."],
  ["repetitions", "120", "Repetitions: 120 is over the limit of 50. Did you mean 12?"],
  ["holdSeconds", "-1", "Hold: enter a whole number from 0 to 180."],
  ["holdSeconds", "181", "Hold: 181 s is over the limit of 180. Enter 0 to 180."],
  ["holdSeconds", "450", "Hold: 450 s is over the limit of 180. Did you mean 45?"],
  ["holdSeconds", "half", "Hold: enter a whole number from 0 to 180."],
  ["restSeconds", "601", "Rest: 601 s is over the limit of 600. Enter 0 to 600."],
  ["side", "UP", "Side: choose one from the list."],
  ["note", "x".repeat(301), "Note: use at most 300 characters."],
  ["exerciseId", "handstand", "This exercise is not in the library. Remove it."],
];

test.each(["", "x", "../x?a=b", "x\r\ny", "y".repeat(9_000)])(
  "the id of a new program must be one that the page made, not %j",
  async (programId) => {
    const { status, data } = await send({ ...state, programId, baseNumber: 0 });
    expect(status).toBe(422);
    expect(data.error).toEqual({ programId: ["This form is incomplete. Reload the page."] });
    expect(await world.programs()).toHaveLength(1);
  },
);

test.each(itemCases)("item %s %j is refused: %s", async (field, value, message) => {
  const error = await refused(withItem(state.draft, 1, { [field]: value }));
  expect(error).toEqual({ [`items[1].${field}`]: [message] });
});

test.each<[Partial<Item>]>([
  [{ sets: "1", repetitions: "1", holdSeconds: "0", restSeconds: "0" }],
  [
    {
      sets: "10",
      repetitions: "50",
      holdSeconds: "180",
      restSeconds: "600",
      note: "x".repeat(300),
    },
  ],
])("the ends of every range are taken: %j", async (values) => {
  expect((await send({ ...state, draft: withItem(state.draft, 0, values) })).status).toBe(302);
});

const planCases: [Partial<ProgramDraft>, string, string][] = [
  [{ name: " " }, "name", "Name: enter a name for the program."],
  [{ items: [] }, "items", "Exercises: add at least one."],
  [{ weekdays: [] }, "weekdays", "Days: choose at least one day of the week."],
  [{ timesPerDay: "7" }, "timesPerDay", "Times a day: 7 is over the limit of 6. Enter 1 to 6."],
  [
    { scheduleKind: "perWeek", timesPerWeek: "8" },
    "timesPerWeek",
    "Times a week: 8 is over the limit of 7. Enter 1 to 7.",
  ],
  [{ scheduleKind: "" }, "scheduleKind", "Days: choose fixed days or a number a week."],
  [
    { effectiveOn: "2026-03-03" },
    "effectiveOn",
    "Start: 3 March 2026 is over. Choose 4 March 2026 or a later day.",
  ],
  [{ effectiveOn: "tomorrow" }, "effectiveOn", "Start: enter a date like 2026-03-31."],
  [{ endsOn: "2026-02-30" }, "endsOn", "End: 2026-02-30 is not in the calendar."],
  [
    { effectiveOn: "2026-03-09", endsOn: "2026-03-08" },
    "endsOn",
    "End: choose the start or a later day.",
  ],
];

test.each(planCases)("%j is refused at %s: %s", async (changes, field, message) => {
  expect(await refused({ ...state.draft, ...changes })).toEqual({ [field]: [message] });
});

test("thirteen exercises are one too many", async () => {
  const [item] = state.draft.items;
  if (!item) throw new Error("The program has no item.");
  const items = Array.from({ length: 13 }, (_, i) => ({ ...item, key: `item-${i + 1}` }));
  expect(await refused({ ...state.draft, items })).toEqual({
    items: ["Exercises: at most 12 in one program. Remove some."],
  });
});

test("a small form of a hundred rows is refused, and not drawn row by row", async () => {
  const [item] = state.draft.items;
  if (!item) throw new Error("The program has no item.");
  const rows = Array.from({ length: 60 }, (_, i) => ({ ...item, key: `k${i}`, sets: "x" }));
  const removed = rows.map((row) => ({ ...row, at: "0" }));
  const { status, data } = await send({
    ...state,
    draft: { ...state.draft, items: rows, removed },
  });
  expect(status).toBe(422);
  expect(data.error).toMatchObject({ items: [expect.stringContaining("at most 12")] });
  expect([data.draft.items.length, data.draft.removed.length]).toEqual([24, 24]);
  expect(Object.keys(data.error ?? {}).length).toBeLessThan(40);
});

test("every wrong field is named at once", async () => {
  const draft = withItem(withItem(state.draft, 0, { sets: "0" }), 1, { holdSeconds: "450" });
  const error = await refused({ ...draft, name: "", weekdays: [], effectiveOn: "2026-03-03" });
  const fields = ["effectiveOn", "items[0].sets", "items[1].holdSeconds", "name", "weekdays"];
  expect(Object.keys(error ?? {}).sort()).toEqual(fields);
});

describe("without scripts every button is a form that stores nothing", () => {
  const press = async (intent: string, from: State = state) => {
    const { status, data } = await send(from, intent);
    expect(status).toBe(200);
    return data;
  };
  const keysOf = ({ draft }: State) => draft.items.map(({ key }) => key);

  test("add, move, remove, put back and check keep everything typed, right or wrong", async () => {
    const typed = { ...state, draft: withItem(state.draft, 0, { sets: "99", note: "Slowly" }) };
    const added = await press("add:pigeon", typed);
    expect(added.draft.items).toMatchObject([
      { exerciseId: "lunge", sets: "99", note: "Slowly" },
      { exerciseId: "bridge" },
      { exerciseId: "pigeon", sets: "2", holdSeconds: "30", side: "BOTH" },
    ]);
    const [lunge = "", bridge = "", pigeon = ""] = keysOf(added);
    const up = await press(`up:${pigeon}`, added);
    expect(keysOf(up)).toEqual([lunge, pigeon, bridge]);
    const down = await press(`down:${lunge}`, up);
    expect(keysOf(down)).toEqual([pigeon, lunge, bridge]);
    expect(keysOf(await press(`up:${pigeon}`, down))).toEqual(keysOf(down));
    const removed = await press(`remove:${lunge}`, down);
    expect(keysOf(removed)).toEqual([pigeon, bridge]);
    expect(removed.draft.removed).toMatchObject([{ key: lunge, sets: "99", at: "1" }]);
    const back = await press(`restore:${lunge}`, removed);
    expect(keysOf(back)).toEqual([pigeon, lunge, bridge]);
    expect(back.draft.items[1]).toMatchObject({ sets: "99", note: "Slowly" });
    expect(back.draft.removed).toEqual([]);
    const [program] = await world.programs();
    expect(program?.revisions).toHaveLength(1);
  });

  test("check works out what changed and filters the library", async () => {
    const form = builderForm(
      { ...state, draft: withItem(state.draft, 0, { side: "RIGHT" }) },
      "check",
    );
    form.append("q", "thigh");
    form.append("muscle", "adductors");
    const { path, cookie, params } = world;
    const { data } = await call(action, request(`${path}/program/edit`, { cookie, form }), params);
    expect(data.draft.changeNote).toBe("Half-kneeling lunge: both sides → right.");
    expect(data.filter).toMatchObject({ q: "thigh", muscle: ["adductors"], goal: [] });
  });

  test("an unknown button changes nothing", async () => {
    for (const intent of ["", "add:handstand", "up:nobody", "remove:nobody", "toString:x"]) {
      expect((await press(intent)).draft).toEqual(state.draft);
    }
  });
});

test("another clinic's program, and another patient's, are not found", async () => {
  const { path, params, owner, cookie } = world;
  const stranger = await createClinic();
  const form = () => builderForm(state);
  const url = `${path}/program/edit`;
  const theirs = { cookie: stranger.cookie };
  expect((await call(loader, request(url, theirs), params)).status).toBe(404);
  expect((await call(action, request(url, { ...theirs, form: form() }), params)).status).toBe(404);
  const other = await createPatient(owner);
  const here = { patientId: other.patient.id };
  expect((await call(action, request(url, { cookie, form: form() }), here)).status).toBe(404);
  const named = request(`${url}?program=${state.programId}`, { cookie });
  expect((await call(loader, named, here)).status).toBe(404);
  expect((await world.programs())[0]?.revisions).toHaveLength(1);
});
