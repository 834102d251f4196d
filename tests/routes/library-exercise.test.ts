import { beforeAll, expect, test } from "vitest";
import { builtInExercises } from "~/content/exercises";
import { templates } from "~/content/templates";
import { loader } from "~/routes/clinic.library.$exerciseId";
import { call, createClinic, request } from "../factories";

let cookie: string;

beforeAll(async () => {
  cookie = (await createClinic()).cookie;
});

const open = (exerciseId: string, query = "") =>
  call(loader, request(`/clinic/library/${exerciseId}${query}`, { cookie }), { exerciseId });

test.each(builtInExercises.list.map(({ id }) => id))(
  "%s has its page, with its variants",
  async (id) => {
    const { status, data } = await open(id);
    expect([status, data.exercise.id]).toEqual([200, id]);
    const { easier, harder } = data.exercise;
    expect(data.easier.map((each) => each.id).sort()).toEqual([...easier].sort());
    expect(data.harder.map((each) => each.id).sort()).toEqual([...harder].sort());
  },
);

test("an unknown exercise is not found", async () => {
  expect((await open("handstand")).status).toBe(404);
});

test("“Used in” names every template that holds the exercise in any of its phases", async () => {
  const { usedIn } = (await open("bridge-march")).data;
  const holds = templates.filter(({ phases }) =>
    phases.some(({ items }) => items.some(({ exerciseId }) => exerciseId === "bridge-march")),
  );
  expect(holds.length).toBeGreaterThan(0);
  expect(usedIn.map(({ id }) => id)).toEqual(holds.map(({ id }) => id));
});

test("the left side is shown on request, where there are sides", async () => {
  expect((await open("lunge")).data.mirrored).toBe(false);
  expect((await open("lunge", "?side=left")).data.mirrored).toBe(true);
  expect((await open("lunge", "?side=nose")).data.mirrored).toBe(false);
  expect((await open("bridge", "?side=left")).data.mirrored).toBe(false);
});
