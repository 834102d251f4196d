import { beforeAll, expect, test } from "vitest";
import { exercises } from "~/content/exercises";
import { noMatchWords } from "~/lib/library-filter";
import { loader } from "~/routes/clinic.library._index";
import { loader as detail } from "~/routes/clinic.library.$exerciseId";
import { call, createClinic, createPatient, request } from "../factories";

let cookie: string;
let patientCookie: string;

beforeAll(async () => {
  const clinic = await createClinic();
  cookie = clinic.cookie;
  patientCookie = (await createPatient(clinic.owner)).cookie;
});

const search = async (query = "") => {
  const { data } = await call(loader, request(`/clinic/library${query}`, { cookie }));
  return data.fitting.map(({ id }) => id);
};

test("all exercises, by words, by choices, and by both", async () => {
  expect(await search()).toEqual(exercises.map(({ id }) => id));
  expect(await search("?q=BRIDGE")).toEqual(["bridge"]);
  expect(await search("?muscle=adductors&position=seated")).toEqual(["butterfly", "seated-hip"]);
  expect(await search("?muscle=hip-flexors&goal=strengthen")).toEqual(["bridge"]);
  expect(await search("?q=pigeon&muscle=quadriceps")).toEqual(["pigeon-quad"]);
  expect(await search("?q=handstand")).toEqual([]);
});

test("choices that do not exist do not filter, and are not shown as chosen", async () => {
  const path = "/clinic/library?muscle=nose&position=toString&q=lunge";
  const { data } = await call(loader, request(path, { cookie }));
  expect(data.filter).toEqual({ q: "lunge", muscle: [], position: [], equipment: [], goal: [] });
  expect(data.fitting.map(({ id }) => id)).toEqual(["lunge"]);
});

test("no match: what to do next", () => {
  const none = { q: "thsl", muscle: [], position: [], equipment: [], goal: [] };
  expect(noMatchWords(none)).toBe("No exercise matches “thsl”. Check the spelling.");
  expect(noMatchWords({ ...none, goal: ["lengthen"] })).toBe(
    "No exercise matches “thsl”. Check the spelling or clear a filter.",
  );
  expect(noMatchWords({ ...none, q: " ", goal: ["lengthen"] })).toBe(
    "No exercise fits these filters. Clear one of them.",
  );
});

test.each(exercises.map(({ id }) => id))("%s has its page", async (exerciseId) => {
  const { status, data } = await call(
    detail,
    request(`/clinic/library/${exerciseId}`, { cookie }),
    { exerciseId },
  );
  expect([status, data.id]).toEqual([200, exerciseId]);
});

test("an unknown exercise is not found; patients are refused", async () => {
  const unknown = { exerciseId: "handstand" };
  expect(
    (await call(detail, request("/clinic/library/handstand", { cookie }), unknown)).status,
  ).toBe(404);
  expect((await call(loader, request("/clinic/library", { cookie: patientCookie }))).status).toBe(
    403,
  );
});
