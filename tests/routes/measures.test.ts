import { beforeEach, describe, expect, test } from "vitest";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { action, loader } from "~/routes/clinic.patients.$patientId.measures";
import {
  call,
  createClinic,
  createClinician,
  createFrontDesk,
  createPatient,
  request,
} from "../factories";

const DAY = "2026-03-04";

let clinic: Awaited<ReturnType<typeof createClinic>>;
let ever: Awaited<ReturnType<typeof createPatient>>;

beforeEach(async () => {
  setClock(new Date(`${DAY}T10:00:00Z`));
  clinic = await createClinic();
  ever = await createPatient(clinic.owner, { name: "Ever Thistlewood", startedOn: "2026-01-05" });
});

const params = () => ({ patientId: ever.patient.id });
const path = (query = "") => `/clinic/patients/${ever.patient.id}/measures${query}`;
const page = async (query = "") =>
  (await call(loader, request(path(query), { cookie: clinic.cookie }), params())).data;
const send = (form: Record<string, string>, cookie = clinic.cookie) =>
  call(action, request(path(), { cookie, form }), params());
const rows = () =>
  db.measurement.findMany({ where: { patientId: ever.patient.id }, orderBy: { createdAt: "asc" } });

const ids = () => ({ id: crypto.randomUUID(), otherId: crypto.randomUUID() });
const taking = (measure: string, takenOn = DAY) => {
  return { intent: "take", ...ids(), measure, version: "1", takenOn };
};
const named = {
  ...{ "added[0].name": "Sit through a film", "added[0].answer": "3" },
  ...{ "added[1].name": "Run 5 km", "added[1].answer": "2" },
  ...{ "added[2].name": "Put on socks", "added[2].answer": "5" },
};
const thomas = (right: string, left: string, takenOn = DAY) => {
  const answers = { "answers.right": right, "answers.left": left, pelvisHeld: "on" };
  return { ...taking("thomas", takenOn), ...answers };
};

test("a first PSFS names its activities, and the next one is judged against it", async () => {
  const first = { ...taking("psfs", "2026-02-04"), ...named };
  expect((await send(first)).status).toBe(302);
  const activities = await db.activity.findMany({ orderBy: { position: "asc" } });
  expect(activities.map(({ name }) => name)).toEqual([
    "Sit through a film",
    "Run 5 km",
    "Put on socks",
  ]);
  const again = Object.fromEntries(
    activities.map(({ id }, i) => [`answers.${id}`, String([7, 4, 8][i])]),
  );
  await send({ ...taking("psfs"), ...again });
  const { cards, psfs, rows: table, due } = (await page()).page;
  expect(cards[0]).toMatchObject({
    figure: "3.3 → 6.3",
    badge: { tone: "ok", text: "+3.0, beyond error of 2.0" },
  });
  expect(psfs?.sentence).toBe(
    "Mean of the same 3 activities rose from 3.3 to 6.3, beyond error. “Run 5 km” moved least, 2 to 4.",
  );
  expect(table.map(({ psfs: mean, change }) => [mean, change])).toEqual([
    ["6.3", { tone: "ok", text: "+3.0, beyond error of 2.0" }],
    ["3.3", "start"],
  ]);
  expect(due?.bold).toBe("Reassessment due Wed 1 Apr.");
});

test("two of one day are two rows, and the one with a score is the answer everywhere", async () => {
  await send({ ...taking("psfs", "2026-02-04"), ...named });
  const activities = await db.activity.findMany({
    where: { patientId: ever.patient.id },
    orderBy: { position: "asc" },
  });
  const scored = (figures: number[]) =>
    Object.fromEntries(figures.map((n, i) => [`answers.${activities[i]?.id}`, String(n)]));
  await send({ ...taking("psfs"), ...scored([9, 5, 0]) });
  setClock(new Date(`${DAY}T18:00:00Z`));
  await send({ ...taking("psfs"), ...scored([7, 5]) });
  const { cards, psfs, rows: table } = (await page()).page;
  expect(cards[0]).toMatchObject({
    figure: "3.3 → 4.7",
    badge: { text: "+1.4, within error of 2.0" },
  });
  expect(psfs?.sentence).toMatch(
    /from 3\.3 to 4\.7, within error\. “Put on socks” got worse, 5 to 0\.$/,
  );
  expect(
    table.map(({ day, activities: all, change }) => [
      day,
      all.map(({ answer }) => answer).join(" "),
      typeof change === "string" ? change : change?.text,
    ]),
  ).toEqual([
    ["Wed 4 Mar", "9 5 0", "+1.4, within error of 2.0"],
    ["Wed 4 Mar", "7 5", undefined],
    ["Wed 4 Feb", "3 2 5", "start"],
  ]);
  expect(table[1]?.history).toEqual([
    "Also of this day. The row above is the one that is compared.",
  ]);
});

test("a form that is sent twice is one measurement", async () => {
  const form = { ...taking("groc"), "answers.rating": "4" };
  await send(form);
  expect((await send(form)).status).toBe(302);
  expect(await rows()).toHaveLength(1);
  const other = await send({ ...form, "answers.rating": "5" });
  expect(other.status).toBe(422);
  expect((await rows()).map(({ score }) => score)).toEqual([4]);
});

describe("a Thomas test", () => {
  test("keeps its sides apart, and a change under 19° is not a finding", async () => {
    await send(thomas("−12", "-3", "2026-02-04"));
    await send(thomas("-4°", "-2"));
    const { cards, thomas: chart } = (await page()).page;
    expect(cards.map(({ title, figure, badge }) => [title, figure, badge?.text])).toEqual([
      ["Thomas test, right", "−12° → −4°", "8°, not a finding under 19°"],
      ["Thomas test, left", "−3° → −2°", "1°, not a finding under 19°"],
    ]);
    expect(chart?.model.bars).toHaveLength(2);
  });

  test("asks about a hardly likely value, takes the other one, or keeps it", async () => {
    await send(thomas("-4", "-2", "2026-02-04"));
    const form = thomas("-40", "");
    const asked = await send(form);
    expect(asked.status).toBe(422);
    expect(asked.data).toMatchObject({
      form: {
        error: {
          "answers.right": ["−40° would be 36° worse than last time (−4°). Did you mean −4°?"],
        },
      },
      doubts: { values: [{ use: { value: "right:-4", label: "Use −4°" }, keep: "Keep −40°" }] },
    });
    expect(await rows()).toHaveLength(2);
    expect((await send({ ...form, use: "right:-4" })).status).toBe(302);
    expect((await rows()).at(-1)?.score).toBe(-4);
    const kept = { ...thomas("-40", ""), id: crypto.randomUUID() };
    const { doubts } = (await send(kept)).data as unknown as { doubts: { kept: string } };
    // What was typed after the question is asked about anew.
    expect((await send({ ...kept, "answers.right": "-39", kept: doubts.kept })).status).toBe(422);
    expect((await send({ ...kept, kept: doubts.kept })).status).toBe(302);
    expect((await rows()).at(-1)?.score).toBe(-40);
  });
});

test("a LEFS with gaps is kept without a score", async () => {
  const answers = Object.fromEntries(
    Array.from({ length: 18 }, (_, i) => [`answers.${i + 1}`, "1"]),
  );
  await send({ ...taking("lefs"), ...answers });
  expect((await rows())[0]?.score).toBeNull();
  const [card] = (await page()).page.cards;
  expect(card?.figure).toBe("–");
  expect(card?.note).toBe("Last time 18 of 20 were answered: no score is made up for the rest.");
});

test("a correction is a new version with a reason; the old one stays", async () => {
  await send({ ...taking("groc"), "answers.rating": "-4" });
  const [wrong] = await rows();
  const correction = {
    ...{ intent: "correct", id: crypto.randomUUID(), correctsId: wrong?.id ?? "", takenOn: DAY },
    "answers.rating": "4",
  };
  const without = await send(correction);
  expect([without.status, without.data]).toMatchObject([
    422,
    { form: { error: { reason: expect.anything() } } },
  ]);
  expect((await page(`?correct=${wrong?.id}`)).entry?.items[0]?.initial).toBe("-4");
  expect((await send({ ...correction, reason: "The minus was a slip" })).status).toBe(302);
  const [line] = (await page()).page.rows;
  expect(line?.groc).toBe("+4");
  expect(line?.history[0]).toContain("GROC −4 → +4, “The minus was a slip”");
  const late = { ...correction, id: crypto.randomUUID(), reason: "Again" };
  expect((await send(late)).status).toBe(422);
  expect(await rows()).toHaveLength(2);
});

test("a correction is dated by the patient's calendar", async () => {
  await db.patient.update({
    where: { id: ever.patient.id },
    data: { timeZone: "Pacific/Auckland" },
  });
  await send({ ...taking("groc"), "answers.rating": "-4" });
  const [wrong] = await rows();
  setClock(new Date(`${DAY}T12:30:00Z`));
  const form = {
    ...taking("groc"),
    intent: "correct",
    correctsId: wrong?.id ?? "",
    reason: "Slip",
  };
  await send({ ...form, "answers.rating": "4" });
  expect((await page()).page.rows[0]?.history[0]).toMatch(/\(.+, 5 Mar\)$/);
});

test("a cover who may look reads it, has the sheet, and sees and sends no form", async () => {
  await send({ ...taking("groc"), "answers.rating": "4" });
  const { userId, clinicId, now: createdAt } = clinic.owner;
  const leo = await createClinician(clinic.owner);
  await db.clinic.update({ where: { id: clinicId }, data: { isRestricted: true } });
  const by = { clinicId, clinicianId: userId, createdById: userId, createdAt };
  const days = { fromOn: DAY, untilOn: DAY };
  await db.cover.create({ data: { ...by, ...days, colleagueId: leo.user.id, may: "LOOK" } });
  const see = async (query: string) =>
    (await call(loader, request(path(query), { cookie: leo.cookie }), params())).data;
  for (const query of ["", "?measure=groc", `?correct=${(await rows())[0]?.id}`]) {
    const { page: shown, entry, sheet } = await see(query);
    expect([shown.canAct, shown.due, entry, sheet]).toEqual([false, null, null, null]);
    expect(shown.rows.map(({ groc, corrections }) => [groc, corrections])).toEqual([["+4", []]]);
  }
  expect((await see("?print")).sheet).toMatch(/^4 March 2026, by /);
  const sent: Record<string, string>[] = [
    { ...taking("groc"), "answers.rating": "5" },
    { intent: "move", dueOn: "2026-03-10" },
  ];
  for (const form of sent) expect((await send(form, leo.cookie)).status).toBe(404);
  expect(await rows()).toHaveLength(1);
});

test.each([
  ["nothing", {}],
  ["words", { "answers.rating": "four" }],
  ["more than the scale has", { "answers.rating": "8" }],
  ["a day to come", { "answers.rating": "4", takenOn: "2026-03-05" }],
  ["a day before the episode", { "answers.rating": "4", takenOn: "2026-01-04" }],
  ["a measure that there is not", { "answers.rating": "4", measure: "odi" }],
])("%s is not stored", async (_, part) => {
  expect((await send({ ...taking("groc"), ...part })).status).toBe(422);
  expect(await rows()).toEqual([]);
});

test("each measure says when it was taken last", async () => {
  await send({ ...taking("psfs", "2026-02-04"), ...named });
  await send({ ...taking("signs", "2026-02-20"), "answers.knee-pain": "1" });
  await send(thomas("-4", "-2", "2026-02-20"));
  setClock(new Date(`${DAY}T10:01:00Z`));
  const activities = await db.activity.findMany({ where: { patientId: ever.patient.id } });
  const answers = Object.fromEntries(activities.map(({ id }) => [`answers.${id}`, "6"]));
  await send({ ...taking("psfs"), ...answers });
  expect((await page()).page.due).toMatchObject({
    bold: "Reassessment due Wed 1 Apr.",
    text: "Last taken: PSFS 4 Mar; Thomas, Signs 20 Feb.",
  });
});

test("the due date is moved, never to a day that has gone by", async () => {
  await send({ ...taking("groc"), "answers.rating": "4" });
  expect((await send({ intent: "move", dueOn: "2026-03-03" })).status).toBe(422);
  expect((await send({ intent: "move", dueOn: "2026-03-10" })).status).toBe(302);
  expect((await page()).page.due?.bold).toBe("Reassessment due Tue 10 Mar.");
});

test("after the discharge it is read and not written, and the front desk sees none of it", async () => {
  await send({ ...taking("groc"), "answers.rating": "4" });
  const desk = await createFrontDesk(clinic.owner);
  const asked = await call(loader, request(path(), { cookie: desk.cookie }), params());
  expect(asked.status).toBe(403);
  await db.episode.update({ where: { id: ever.episode.id }, data: { dischargedOn: DAY } });
  const { page: shown, entry } = await page("?measure=groc");
  expect([shown.canAct, shown.due, entry, shown.cards.length]).toEqual([false, null, null, 1]);
  expect((await send({ ...taking("groc"), "answers.rating": "5" })).status).toBe(422);
});
