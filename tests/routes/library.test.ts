import { beforeAll, describe, expect, test } from "vitest";
import type { MuscleCode } from "~/content/codes";
import { builtInExercises, type Exercise } from "~/content/exercises";
import { loader } from "~/routes/clinic.library._index";
import { chosenWords, noMatchWords, readFilter } from "~/screens/library/filter";
import { call, createClinic, createPatient, request } from "../factories";

let cookie: string;
let patientCookie: string;

beforeAll(async () => {
  const clinic = await createClinic();
  cookie = clinic.cookie;
  patientCookie = (await createPatient(clinic.owner)).cookie;
});

const open = async (query = "") =>
  (await call(loader, request(`/clinic/library${query}`, { cookie }))).data;
const search = async (query = "") => (await open(query)).fitting.map(({ id }) => id);
const matching = (wanted: (exercise: Exercise) => boolean) =>
  builtInExercises.list.filter(wanted).map(({ id }) => id);
const works = ({ muscles }: Exercise, code: MuscleCode) =>
  [...muscles.primary, ...muscles.secondary].includes(code);

describe("searching", () => {
  test("all exercises in their order when nothing is asked for", async () => {
    const all = builtInExercises.list.map(({ id }) => id);
    expect(await search()).toEqual(all);
    expect(await search("?q=+&muscle=")).toEqual(all);
  });

  test("by name, muscle, goal and a clinician's name for the muscle, every word needed", async () => {
    expect(await search("?q=PIGEON")).toEqual(["pigeon", "pigeon-quad"]);
    expect(await search("?q=pigeon+quadriceps")).toEqual(["pigeon-quad"]);
    expect(await search("?q=butterfly+inner+thighs")).toEqual(["butterfly"]);
    expect((await search("?q=iliopsoas")).sort()).toEqual(
      matching((each) => works(each, "hip-flexors")).sort(),
    );
    expect(await search("?q=strength")).toContain("bridge");
    expect(await search("?q=handstand")).toEqual([]);
  });

  test("any code within a group, and every group that is given", async () => {
    const seatedOrLying = matching(({ position }) => ["seated", "lying"].includes(position));
    expect(await search("?position=seated&position=lying")).toEqual(seatedOrLying);
    const opening = matching((each) => works(each, "hip-flexors") && each.goal === "lengthen");
    expect(await search("?muscle=hip-flexors&goal=lengthen")).toEqual(opening);
    expect(await search("?q=pigeon&muscle=quadriceps")).toEqual(["pigeon-quad"]);
    expect(await search("?level=gentle")).toEqual(matching(({ level }) => level === "gentle"));
  });

  test("a thing that is needed; “None or mat” is what needs nothing but something to lie on", async () => {
    expect(await search("?equipment=strap")).toEqual(
      matching(({ equipment }) => equipment.includes("strap")),
    );
    const plain = await search("?equipment=none");
    expect(plain).toEqual(expect.arrayContaining(["lunge", "butterfly"]));
    expect(plain).not.toContain("couch");
    expect(await search("?equipment=none&equipment=strap")).toContain("hamstring-strap");
  });
});

test("each choice says how many it would leave with all else as it is", async () => {
  const { counts, fitting, total } = await open("?muscle=hip-flexors&goal=lengthen");
  expect(counts.goal.lengthen).toBe(fitting.length);
  expect(counts.muscle.hamstrings).toBe(
    matching((each) => works(each, "hamstrings") && each.goal === "lengthen").length,
  );
  const levels = Object.values(counts.level).reduce((sum, count) => sum + count, 0);
  expect([levels, total]).toEqual([fitting.length, builtInExercises.list.length]);
  expect((await open("?q=handstand")).counts.position.floor).toBe(0);
});

test("a card holds no text beyond its name", async () => {
  const [first] = (await open()).fitting;
  expect(Object.keys(first ?? {})).toEqual([...["id", "name", "muscles", "position"]]);
});

test("choices that do not exist do not filter, and are not shown as chosen", async () => {
  const data = await open("?muscle=nose&position=toString&equipment=mat&q=lunge");
  expect(data.filter).toEqual({ ...none, q: "lunge" });
  expect(data.fitting.map(({ id }) => id)).toContain("lunge");
});

const none = readFilter(new URLSearchParams());

test("what is chosen, in words", () => {
  expect(chosenWords(none)).toBe("");
  expect(chosenWords({ ...none, level: ["gentle"], muscle: ["low-back", "hip-flexors"] })).toBe(
    "Hip flexors, low back, gentle",
  );
});

test("no match: what to do next", () => {
  const advice =
    "Nothing found for “thsl”. Search by name, muscle, position or what is needed: “calf”, “hip flexor”, “standing”, “strap”.";
  expect(noMatchWords({ ...none, q: "thsl" })).toBe(`${advice} Or clear the search.`);
  const filtered = { ...none, q: "thsl", goal: ["lengthen"] };
  expect(noMatchWords(filtered)).toBe(`${advice} Or clear a filter.`);
  expect(noMatchWords({ ...none, q: " ", goal: ["lengthen"] })).toBe(
    "No exercise fits these filters. Clear one of them.",
  );
});

test("patients are refused", async () => {
  const answer = await call(loader, request("/clinic/library", { cookie: patientCookie }));
  expect(answer.status).toBe(403);
});
