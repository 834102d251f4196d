import { beforeAll, expect, test } from "vitest";
import { exercises } from "~/content/exercises";
import { loader } from "~/routes/clinic.library.$exerciseId";
import { call, createClinic, request } from "../factories";

let cookie: string;

beforeAll(async () => {
  cookie = (await createClinic()).cookie;
});

const open = (exerciseId: string) =>
  call(loader, request(`/clinic/library/${exerciseId}`, { cookie }), { exerciseId });

test.each(exercises.map(({ id }) => id))("%s has its page", async (exerciseId) => {
  const { status, data } = await open(exerciseId);
  expect([status, data.id]).toEqual([200, exerciseId]);
});

test("an unknown exercise is not found", async () => {
  expect((await open("handstand")).status).toBe(404);
});
