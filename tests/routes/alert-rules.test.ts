import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { addDays } from "~/domain/calendar/dates";
import { usualRules } from "~/domain/clinic-rules";
import { resetClock, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { loader as overview } from "~/routes/clinic.patients.$patientId._index";
import { action as addPatient } from "~/routes/clinic.patients.new";
import { action, loader } from "~/routes/clinic.settings.rules";
import {
  call,
  createClinic,
  createClinician,
  createPain,
  createPatient,
  createProgram,
  request,
} from "../factories";
import { statementsOf } from "../factories/statements";

const TODAY = "2026-11-19";
const path = "/clinic/settings/rules";

beforeAll(() => setClock(new Date(`${TODAY}T12:00:00Z`)));
afterAll(resetClock);

let clinic: Awaited<ReturnType<typeof createClinic>>;
beforeEach(async () => {
  clinic = await createClinic();
});

type Typed = Record<string, string>;

const open = (cookie = clinic.cookie) => call(loader, request(path, { cookie }));
const send = (form: Typed, cookie = clinic.cookie) => call(action, request(path, { cookie, form }));
/** What a browser would send of the page as it is now. */
async function whole(typed: Typed = {}): Promise<Typed> {
  const { page } = (await open()).data;
  return { ...page.inputs, opened: JSON.stringify(page.opened), intent: "save", ...typed };
}
const edit = async (typed: Typed) => send(await whole(typed));
const stored = () => db.clinic.findUniqueOrThrow({ where: { id: clinic.owner.clinicId } });

function answerOf({ data }: { data: unknown }) {
  if (typeof data !== "object" || data === null || !("conflicts" in data)) {
    throw new Error("The page was not drawn again.");
  }
  return data as Exclude<Awaited<ReturnType<typeof send>>["data"], never>;
}

/** A patient whose 7-day mean is up by so many points. */
async function rising(name: string, points: number) {
  const patient = await createPatient(clinic.owner, { name, startedOn: "2026-10-01" });
  for (let back = 13; back >= 0; back -= 1) {
    const score = back > 6 ? 1 : 1 + points;
    await createPain(patient, { localDate: addDays(TODAY, -back), score, moment: "BEFORE" });
  }
  await createProgram(patient, { startsOn: "2026-11-16" });
}

describe("a clinic's alert rules", () => {
  test("are the usual ones at first, and say since when", async () => {
    const { page } = (await open()).data;
    expect(page).toMatchObject({ canChange: true, opened: usualRules });
    expect(page.history).toMatchObject([{ changes: ["Clinic opened with the usual rules"] }]);
  });

  test("are worked out for everybody ahead of the next page, in the change itself", async () => {
    const { id } = await stored();
    const jobs = () =>
      db.job.findMany({ where: { kind: "caseload-snapshots", key: { contains: id } } });
    await edit({});
    expect(await jobs()).toEqual([]);
    await edit({ silentDays: "10" });
    await edit({ silentDays: "12" });
    expect((await jobs()).map(({ key }) => key).sort()).toEqual([`rules ${id} 1`, `rules ${id} 2`]);
  });

  test("are saved with their history, a new version and an audit row", async () => {
    const saved = await edit({ painRisingPoints: "1,5", silentDays: "10" });
    expect(saved.location).toBe("/clinic/settings/rules?saved=1");
    expect(await stored()).toMatchObject({
      rulesVersion: 1,
      rules: { painRisingPoints: 1.5, silentDays: 10 },
    });
    const { page } = (await open()).data;
    expect(page.inputs).toMatchObject({ painRisingPoints: "1.5", silentDays: "10" });
    expect(page.history[0]).toEqual({
      key: `${TODAY}T12:00:00.000Z`,
      changes: ["Pain rising 2 → 1.5 points", "Gone quiet 7 → 10 days"],
      by: `${clinic.owner.name}, 19 Nov`,
    });
    const row = await db.auditEvent.findFirst({
      where: { action: "rules.changed", clinicId: clinic.owner.clinicId },
    });
    expect(row).toMatchObject({
      ...{ clinicId: clinic.owner.clinicId, actorId: clinic.owner.userId, entity: "Clinic" },
      detail: {
        changes: [
          { name: "painRisingPoints", from: 2, to: 1.5 },
          { name: "silentDays", from: 7, to: 10 },
        ],
      },
    });
  });

  test("raise no version and leave no row where nothing changed", async () => {
    await edit({});
    expect(await stored()).toMatchObject({ rulesVersion: 0, rules: null });
  });

  test("go back to the usual figure without keeping it", async () => {
    await edit({ silentDays: "10" });
    await edit({ silentDays: "7" });
    const { rules } = await stored();
    expect(rules).not.toHaveProperty("silentDays");
    expect((await open()).data.page.history).toHaveLength(3);
  });

  test.each<[string, Typed, string]>([
    ["out of its range", { painTooHighScore: "11" }, "painTooHighScore"],
    ["no figure", { silentDays: "a week" }, "silentDays"],
    ["empty", { silentDays: "" }, "silentDays"],
    ["no half", { painRisingPoints: "1.7" }, "painRisingPoints"],
    ["a half where whole ones are asked", { silentDays: "7.5" }, "silentDays"],
    ["green at the ceiling", { greenMax: "5" }, "greenMax"],
  ])("refuse what is %s, and keep what was typed", async (_what, typed, field) => {
    const answer = await edit({ ...typed, lowAdherencePercent: "40" });
    expect(answer.status).toBe(422);
    const { form } = answerOf(answer);
    expect(Object.keys(form?.error ?? {})).toEqual([field]);
    expect(form?.initialValue).toMatchObject({ ...typed, lowAdherencePercent: "40" });
    expect((await stored()).rules).toBeNull();
  });

  test("say whom other figures would find today, and store nothing", async () => {
    await rising("Ottoline", 2);
    await rising("Quentin", 1);
    const other = await createClinic();
    await createPatient(other.owner, { name: "Somebody Else" });
    const effectOf = (page: Awaited<ReturnType<typeof open>>["data"]["page"]) =>
      page.fields.find(({ name }) => name === "painRisingPoints")?.effect;
    expect(effectOf((await open()).data.page)).toEqual({
      ...{ count: "1 patient, as now", isChanged: false, names: null },
    });
    const answer = await edit({ painRisingPoints: "1", intent: "preview" });
    expect(answer.status).toBe(200);
    expect(answerOf(answer).page.scope).toContain("2 patients");
    expect(effectOf(answerOf(answer).page)).toEqual({
      ...{ count: "1 → 2 patients", isChanged: true, names: "Quentin comes up." },
    });
    const none = answerOf(await edit({ painRisingPoints: "9.5", intent: "preview" }));
    expect(effectOf(none.page)?.names).toBe("Ottoline no longer.");
    expect((await stored()).rules).toBeNull();
  });

  test("are looked at by other clinicians, and changed by owners alone", async () => {
    const leo = await createClinician(clinic.owner);
    expect((await open(leo.cookie)).data.page.canChange).toBe(false);
    expect((await send(await whole({ silentDays: "9" }), leo.cookie)).status).toBe(403);
    expect((await stored()).rulesVersion).toBe(0);
  });

  test("ask when two owners change the same figure, and keep what touches nothing of the other's", async () => {
    const mine = await whole({ silentDays: "9", reviewDueDays: "5" });
    await edit({ silentDays: "12", lowAdherencePercent: "40" });
    const answer = await send(mine);
    expect(answer.status).toBe(409);
    const { conflicts, form, page } = answerOf(answer);
    expect(conflicts).toEqual([
      { name: "silentDays", title: "Gone quiet", mine: "9", theirs: "12" },
    ]);
    // What I left alone is theirs, what I typed is mine.
    expect(form?.initialValue).toMatchObject({
      ...{ silentDays: "9", reviewDueDays: "5", lowAdherencePercent: "40" },
    });
    const again = { ...(form?.initialValue as Typed), opened: JSON.stringify(page.opened) };
    const taken = await send({ ...again, intent: "take", contested: "silentDays" });
    expect(answerOf(taken).form?.initialValue).toMatchObject({
      ...{ silentDays: "12", reviewDueDays: "5" },
    });
    await send({ ...again, intent: "save" });
    expect((await stored()).rules).toMatchObject({
      ...{ silentDays: 9, reviewDueDays: 5, lowAdherencePercent: 40 },
    });
  });

  test("count in a record from the save on", async () => {
    const patient = await createPatient(clinic.owner, { startedOn: "2026-10-01" });
    await createPain(patient, { localDate: TODAY, score: 6, moment: "BEFORE" });
    const rulesNow = async () => {
      const params = { patientId: patient.patient.id };
      const asked = request(`/clinic/patients/${params.patientId}`, { cookie: clinic.cookie });
      return (await call(overview, asked, params)).data.alerts.map(({ rule }) => rule);
    };
    expect(await rulesNow()).toEqual([]);
    await edit({ painTooHighScore: "6" });
    expect(await rulesNow()).toEqual(["pain-too-high"]);
  });

  test("say so when two changes do not go together", async () => {
    const mine = await whole({ greenMax: "4" });
    await edit({ ceiling: "4" });
    const answer = await send(mine);
    expect(answer.status).toBe(409);
    expect(answerOf(answer).conflicts).toEqual([]);
    expect((await stored()).rules).not.toHaveProperty("greenMax");
  });

  test("give a new episode its limits, and leave old ones as they are", async () => {
    const old = await createPatient(clinic.owner);
    await edit({ greenMax: "2", ceiling: "4" });
    const form = { name: "New", email: "new@rules.example", condition: "Hip pain", side: "LEFT" };
    const typed = { ...form, startedOn: TODAY, timeZone: "Europe/London" };
    await call(addPatient, request("/clinic/patients/new", { cookie: clinic.cookie, form: typed }));
    const episodes = await db.episode.findMany({
      where: { clinicId: clinic.owner.clinicId },
      orderBy: { createdAt: "asc" },
      select: { patientId: true, painGreenMax: true, painCeiling: true, limitsSetOn: true },
    });
    const limitsOf = (isOld: boolean) =>
      episodes.find(({ patientId }) => (patientId === old.patient.id) === isOld);
    expect(limitsOf(true)).toMatchObject({ painGreenMax: 3, painCeiling: 5 });
    expect(limitsOf(false)).toMatchObject({
      ...{ painGreenMax: 2, painCeiling: 4, limitsSetOn: null },
    });
  });
});

test("what rules would do is worked out where a page shows it, and once", async () => {
  await createPatient(clinic.owner);
  const readsOf = async (work: () => Promise<unknown>) =>
    (await statementsOf(work)).filter((text) =>
      /FROM\W+(main\W+|public\W+)?pain_reports\b/.test(text),
    ).length;
  const onPage = await readsOf(() => open());
  expect(onPage).toBeGreaterThan(0);
  const preview = await whole({ intent: "preview", painTooHighScore: "6" });
  expect(await readsOf(() => send(preview))).toBe(onPage);
  const save = await whole({ painTooHighScore: "6" });
  expect(await readsOf(() => send(save))).toBe(0);
  // Somebody else saved another figure meanwhile.
  expect(await readsOf(() => send({ ...save, painTooHighScore: "8" }))).toBe(onPage);
});
