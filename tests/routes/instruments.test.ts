import { beforeEach, expect, test } from "vitest";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import {
  action as measure,
  loader as measures,
} from "~/routes/clinic.patients.$patientId.measures";
import { action, loader } from "~/routes/clinic.settings.measures";
import { call, createClinic, createClinician, createPatient, request } from "../factories";

const DAY = "2026-03-04";
const definition = {
  ...{
    schema: 1,
    id: "hip-4",
    name: "Hip four",
    language: "en",
    licence: "Ours",
    source: "Us 2020",
  },
  items: ["a", "b"].map((id) => ({ id, text: `Question ${id}`, min: 0, max: 4 })),
  ...{ scoring: "sum", direction: "lower-better", mdc: 2, mcid: 3 },
};

let clinic: Awaited<ReturnType<typeof createClinic>>;

beforeEach(async () => {
  setClock(new Date(`${DAY}T10:00:00Z`));
  clinic = await createClinic();
});

const send = (form: Record<string, string>, cookie = clinic.cookie) =>
  call(action, request("/clinic/settings/measures", { cookie, form }));
const offer = (part: object, intent = "import") =>
  send({ intent, json: JSON.stringify({ ...definition, ...part }) });
const stored = () =>
  db.instrument.findMany({
    where: { clinicId: clinic.owner.clinicId },
    orderBy: { version: "asc" },
  });

test("a questionnaire is shown first, stored after the yes, and taken like any measure", async () => {
  const seen = await offer({}, "preview");
  expect(seen.data).toMatchObject({ preview: { name: "Hip four" } });
  expect(await stored()).toEqual([]);
  expect((await offer({})).status).toBe(302);
  // The same again is no version of its own; another text is, and takes the place of the one before.
  await offer({});
  await offer({ name: "Hip four, new" });
  expect((await stored()).map(({ version, retiredAt }) => [version, retiredAt === null])).toEqual([
    [1, false],
    [2, true],
  ]);
  const pat = await createPatient(clinic.owner, { startedOn: "2026-01-05" });
  const params = { patientId: pat.patient.id };
  const path = `/clinic/patients/${pat.patient.id}/measures`;
  const take = (takenOn: string, a: string, b: string) =>
    call(
      measure,
      request(path, {
        cookie: clinic.cookie,
        form: {
          ...{ intent: "take", id: crypto.randomUUID(), otherId: crypto.randomUUID(), takenOn },
          ...{ measure: "hip-4", version: "2", "answers.a": a, "answers.b": b },
        },
      }),
      params,
    );
  await take("2026-02-04", "4", "3");
  await take(DAY, "2", "2");
  const { page } = (await call(measures, request(path, { cookie: clinic.cookie }), params)).data;
  expect(page.cards[0]).toMatchObject({
    ...{ title: "Hip four, new", figure: "7 → 4" },
    badge: { tone: "ok", text: "−3, beyond error of 2, important" },
  });
  const newest = (await stored()).at(-1)?.id ?? "";
  await send({ intent: "retire", instrumentId: newest });
  expect((await take(DAY, "1", "1")).status).toBe(422);
});

test.each<[string, object, string]>([
  ["an unknown key", { colour: "red" }, "colour is not known here."],
  [
    "an unknown key within",
    { items: [{ ...definition.items[0], weight: 2 }] },
    "items[0].weight is not known here.",
  ],
  [
    "bounds the wrong way round",
    { items: [{ id: "a", text: "A", min: 4, max: 0 }] },
    "items[0].max has to be more than min.",
  ],
  [
    "an id twice",
    { items: [definition.items[0], definition.items[0]] },
    "items[1].id is there twice.",
  ],
  [
    "a part of nothing",
    { scoring: "subscales", subscales: { one: ["z"] } },
    "subscales.one[0] is none of the items.",
  ],
  [
    "parts without their scoring",
    { subscales: { one: ["a"] } },
    "subscales belongs to scoring “subscales”, and only there.",
  ],
  ["a score that there is not", { scoring: "median" }, "scoring has to be sum, mean or subscales."],
  ["a field that is missing", { language: undefined }, 'language is missing. Write it as "en".'],
  [
    "a field of an item that is missing",
    { items: [{ id: "a", min: 0, max: 4 }] },
    'items[0].text is missing. Write it as "Walking a mile".',
  ],
  ["a language that is a number", { language: 7 }, "language has to be a tag such as “en”."],
  ["items that are no list", { items: "a" }, "items has to be a list, in [ ]."],
  ["an item that is no object", { items: [7] }, "items[0] has to be fields, in { }."],
  [
    "a part without a name",
    { scoring: "subscales", subscales: { "": ["a"] } },
    "subscales has a part whose name is empty, hidden or longer than 80 characters.",
  ],
  ["an error of 0", { mdc: 0 }, "mdc has to be more than 0."],
  ["another schema", { schema: 2 }, "schema has to be 1."],
  ["the name of a built-in measure", { id: "psfs" }, "id is a measure that is built in."],
  [
    "a LEFS of other items",
    { id: "lefs" },
    "items of the LEFS are 1 to 20 in this order, 0 to 4 each, summed, higher-better.",
  ],
])("%s is refused by its field", async (_, part, error) => {
  const answer = await offer(part);
  expect([answer.status, answer.data]).toMatchObject([
    422,
    { errors: expect.arrayContaining([error]) },
  ]);
  expect(await stored()).toEqual([]);
});

test("nothing that an importer reads is in the words of the code", async () => {
  const wrong = { items: [{ id: 1, text: 2, min: "a", max: null }], subscales: [], mdc: "x" };
  for (const part of [wrong, { ...wrong, items: {} }]) {
    const said = JSON.stringify((await offer(part)).data);
    expect(said).not.toMatch(/invalid|expected|received|undefined|cannot be read/i);
  }
  const said = (await send({ intent: "import", json: "[]" })).data;
  expect(said).toMatchObject({ errors: ["It has to be fields, in { }."] });
});

test.each([
  ["no JSON", "{"],
  ["what is nested too deeply", `${"[".repeat(30)}${"]".repeat(30)}`],
  ["what is too large", JSON.stringify({ ...definition, name: "x".repeat(1_000_000) })],
])("%s is refused", async (_, json) => {
  expect((await send({ intent: "import", json })).status).toBe(422);
});

test("only an owner who treats imports, and nobody retires another clinic's", async () => {
  await offer({});
  const [theirs] = await stored();
  const other = await createClinic();
  const asked = await send({ intent: "retire", instrumentId: theirs?.id ?? "" }, other.cookie);
  expect(asked.status).toBe(404);
  const colleague = await createClinician(clinic.owner);
  const json = JSON.stringify(definition);
  expect((await send({ intent: "import", json }, colleague.cookie)).status).toBe(403);
  const { data } = await call(
    loader,
    request("/clinic/settings/measures", { cookie: colleague.cookie }),
  );
  expect(data).toMatchObject({ isOwner: false, weeks: 4, lines: [{ name: "Hip four" }] });
});
