import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { redFlagSigns } from "~/domain/red-flags/signs";
import { resetClock, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { loader as record } from "~/routes/clinic.patients.$patientId";
import {
  action as assign,
  loader as assignLoader,
} from "~/routes/clinic.patients.$patientId_.assign";
import { action, loader } from "~/routes/clinic.patients.$patientId_.intake";
import { refusals } from "~/screens/intake/refusals";
import { call, createClinic, createClinician, createPatient, request } from "../factories";

let clinic: Awaited<ReturnType<typeof createClinic>>;
let patientId: string;

beforeEach(async () => {
  setClock(new Date("2026-03-04T10:00:00Z"));
  clinic = await createClinic();
  const pat = await createPatient(clinic.owner, { name: "Gwendolyn Starr" });
  patientId = pat.patient.id;
});
afterAll(resetClock);

const ask = (form: Record<string, string | string[]>, cookie = clinic.cookie) =>
  call(action, request(`/clinic/patients/${patientId}/intake`, { cookie, form }), { patientId });
const page = async () => {
  const asked = request(`/clinic/patients/${patientId}/intake`, { cookie: clinic.cookie });
  return (await call(loader, asked, { patientId })).data;
};

const noFlags = Object.fromEntries(redFlagSigns.map(({ code }) => [`flag.${code}`, "0"]));
const rest = {
  signs: ["low-back-pain", "lasting-hip-tightness"],
  "caution.takes-blood-thinners": "0",
  "caution.under-16": "0",
  "caution.told-not-to-exercise": "0",
  ...{ goal: "Garden for an hour", minutes: "10" },
};
const three = {
  ...{ "activity[0].name": "Kneel", "activity[0].score": "3" },
  ...{ "activity[1].name": "Sit", "activity[1].score": "5" },
  ...{ "activity[2].name": "Climb stairs", "activity[2].score": "0" },
};
const complete: Record<string, string | string[]> = { ...noFlags, ...rest, ...three };

describe("saving", () => {
  test("says what is missing, by its field, and keeps the draft", async () => {
    const { "flag.fever": _, minutes: __, "activity[2].score": ___, ...gaps } = complete;
    const { status, data } = await ask({ ...gaps, intent: "save", edition: "0" });
    expect(status).toBe(422);
    expect(data).toMatchObject({
      edition: 1,
      form: {
        error: {
          "flag.fever": ["Ask it, and choose No or Yes."],
          minutes: ["Choose the minutes a day that they have."],
          "activity[2].score": ["Choose an answer from 0 to 10."],
        },
        initialValue: { goal: "Garden for an hour" },
      },
    });
    expect((await page()).answers.goal).toBe("Garden for an hour");
  });

  test("asks for no age that the date of birth tells", async () => {
    const { "caution.under-16": _, minutes: __, ...gaps } = complete;
    const errors = async (edition: string) => {
      const { data } = await ask({ ...gaps, intent: "save", edition });
      return Object.keys(data?.form?.error ?? {});
    };
    expect(await errors("0")).toEqual(["caution.under-16", "minutes"]);
    await db.patient.update({ where: { id: patientId }, data: { birthYear: 1980 } });
    expect(await errors("1")).toEqual(["minutes"]);
  });

  test("of two activities asks for a third", async () => {
    const { "activity[2].name": _, "activity[2].score": __, ...two } = complete;
    const { data } = await ask({ ...two, intent: "save", edition: "0" });
    expect(data?.form?.error?.["activity[2].name"]).toEqual([
      "At least three activities make a mean that can be compared later. Two are filled in.",
    ]);
  });

  test.each([
    ["named twice", { "activity[2].name": " KNEEL" }, "activity[2].name", /named above already/],
    [
      "named twice and not scored",
      { "activity[1].name": "kneel", "activity[0].score": "" },
      ...(["activity[1].name", /named above already/] as const),
    ],
    [
      "without a score among two",
      { "activity[1].score": "", "activity[2].name": "", "activity[2].score": "" },
      ...(["activity[1].score", /^Choose an answer/] as const),
    ],
  ] as const)("an activity %s is told at its field", async (_, changed, field, words) => {
    const form = { ...complete, ...changed, intent: "save", edition: "0" };
    const { status, data } = await ask(form);
    expect([status, Object.keys(data?.form?.error ?? {})]).toEqual([422, [field]]);
    expect(data?.form?.error?.[field]?.[0]).toMatch(words);
    expect((await page()).done).toBeNull();
    expect(await db.measurement.count({ where: { patientId } })).toBe(0);
  });

  test("ends it, shows it to read, and offers templates that go with it", async () => {
    expect((await ask({ ...complete, intent: "save", edition: "0" })).status).toBe(302);
    const { done, opens, lines } = await page();
    expect(done).toBe("Olive Owner, 10:00");
    expect(opens[0]?.name).toBe("Low back with tight hips");
    expect(lines[0]?.words).toBe("Low back pain, Hip tightness that lasts");
  });

  test("finish later, a further row and what saves by itself keep a draft", async () => {
    expect((await ask({ intent: "draft", edition: "0", goal: "Run" })).location).toBe(
      `/clinic/patients/${patientId}`,
    );
    const auto = await ask({ intent: "auto", edition: "1", goal: "Run far" });
    expect(auto.headers.get("X-Draft")).toBe("saved 2 10:00");
    const late = await ask({ intent: "auto", edition: "1", goal: "Run home" });
    expect([late.status, late.headers.get("X-Draft")]).toEqual([409, "changed"]);
    const added = await ask({ ...three, intent: "add", edition: "2", goal: "Run far" });
    expect(added.location).toBe(`/clinic/patients/${patientId}/intake?rows=4`);
  });
});

test("of two at one intake the slower one is told, and gets both together", async () => {
  const leo = await createClinician(clinic.owner);
  await ask({ intent: "draft", edition: "0", goal: "Run", "flag.fever": "1" }, leo.cookie);
  const { status, data } = await ask({
    ...{ intent: "draft", edition: "0", goal: "Garden", "flag.fever": "0", minutes: "5" },
  });
  expect(status).toBe(409);
  expect(data).toMatchObject({
    edition: 1,
    together: {
      answers: { goal: "Garden", minutes: 5, flags: { fever: true } },
      differences: [
        { label: "Fever or feeling ill", here: "no", there: "yes" },
        { label: "Goal", here: "Garden", there: "Run" },
      ],
    },
  });
});

describe("a yes", () => {
  test("asks for a decision in words, and the program opens with it", async () => {
    const yes = { "flag.night-pain": "1", edition: "0", intent: "decide" };
    const asked = await ask({ ...yes, decision: " " });
    expect([asked.status, asked.data?.form?.error]).toEqual([
      422,
      { decision: ["Write what you decided, and whom you spoke to."] },
    ]);
    expect(await page()).toMatchObject({ isLocked: true, hasPause: true, edition: 1 });
    const give = () => {
      const form = { programId: crypto.randomUUID(), template: "gentle-start" };
      const path = `/clinic/patients/${patientId}/assign`;
      const sent = { ...form, startsOn: "2026-03-04", endsOn: "" };
      return call(assign, request(path, { cookie: clinic.cookie, form: sent }), { patientId });
    };
    const refused = await give();
    expect(refused.status).toBe(422);
    expect(JSON.stringify(refused.data)).toContain("Locked: the intake has a “yes”");
    const asking = request(`/clinic/patients/${patientId}/assign`, { cookie: clinic.cookie });
    expect((await call(assignLoader, asking, { patientId })).data.isLocked).toBe(true);
    const decided = await ask({ ...yes, edition: "1", decision: "Spoke to the doctor." });
    expect(decided.location).toBe(`/clinic/patients/${patientId}/intake`);
    expect(await page()).toMatchObject({ isLocked: false, decided: "Olive Owner, 10:00" });
    expect((await give()).status).toBe(302);
  });

  test.each(["save", "draft", "add", "send"])(
    "by “%s” keeps the words of a decision, and decides nothing",
    async (intent) => {
      const yes = { "flag.night-pain": "1", edition: "0" };
      await ask({ ...yes, intent, decision: "Spoke to the doctor." });
      expect(await page()).toMatchObject({ isLocked: true, decision: "Spoke to the doctor." });
      await ask({ ...yes, intent: "decide", edition: "1", decision: "Spoke to the doctor." });
      expect(await page()).toMatchObject({ isLocked: false });
      // A further yes, with the words in the field as the page was loaded.
      const further = { ...yes, "flag.fever": "1", decision: "Spoke to the doctor." };
      await ask({ ...further, intent, edition: "1" });
      await ask({ ...further, intent, edition: "2" });
      expect(await page()).toMatchObject({ isLocked: true, decision: "Spoke to the doctor." });
    },
  );

  test("of a decision that stands no other button changes a word", async () => {
    const yes = { "flag.night-pain": "1", edition: "0" };
    await ask({ ...yes, intent: "decide", decision: "Spoke to the doctor." });
    const other = await ask({ ...yes, intent: "draft", edition: "1", decision: "Half of" });
    expect([other.status, other.data?.form?.initialValue?.decision]).toEqual([422, "Half of"]);
    expect(other.data?.form?.error?.decision).toEqual([refusals.stands]);
    expect(await page()).toMatchObject({ isLocked: false, decision: "Spoke to the doctor." });
    const none = { "flag.night-pain": "0", decision: "Never mind.", edition: "1" };
    expect((await ask({ ...none, intent: "draft" })).status).toBe(302);
    expect((await ask({ ...none, intent: "decide", edition: "2" })).status).toBe(422);
  });

  test("stands on the record until it is decided, though it is no alert", async () => {
    const head = async () => {
      const asked = request(`/clinic/patients/${patientId}`, { cookie: clinic.cookie });
      return (await call(record, asked, { patientId })).data.undecided;
    };
    const yes = { "caution.told-not-to-exercise": "1", "caution.takes-blood-thinners": "1" };
    await ask({ ...yes, intent: "draft", edition: "0" });
    expect(await head()).toBe("A doctor has told them not to exercise");
    await ask({ ...yes, intent: "decide", edition: "1", decision: "Spoke to the doctor." });
    expect(await head()).toBeNull();
    await ask({ ...yes, "flag.steroids": "1", intent: "draft", edition: "1" });
    expect(await head()).toMatch(/; A doctor has told them not to exercise$/);
    await db.episode.updateMany({ where: { patientId }, data: { dischargedOn: "2026-03-01" } });
    expect(await head()).toBeNull();
  });

  test("can wait for its decision after the end", async () => {
    await ask({ ...complete, "flag.steroids": "1", intent: "save", edition: "0" });
    expect(await page()).toMatchObject({ isLocked: true, done: "Olive Owner, 10:00" });
    await ask({ intent: "decide", edition: "1", decision: "Spoke to the doctor." });
    expect(await page()).toMatchObject({ isLocked: false, decision: "Spoke to the doctor." });
    expect(await db.intake.count({ where: { patientId } })).toBe(1);
  });
});

test("goes to the phone with what was answered here, and is taken back", async () => {
  await ask({ intent: "send", edition: "0", goal: "Run" });
  const { phone, answers } = await page();
  expect(phone).toMatchObject({ kind: "waits", since: "10:00", isOpened: false });
  expect(answers.goal).toBe("Run");
  const requestId = phone.kind === "waits" ? phone.requestId : "";
  expect((await ask({ intent: "take-back", edition: "1", requestId, goal: "Run" })).status).toBe(
    302,
  );
  expect((await page()).phone).toEqual({ kind: "send" });
});

test("a closed episode's intake is for reading", async () => {
  await db.episode.updateMany({ where: { patientId }, data: { dischargedOn: "2026-03-01" } });
  expect(await page()).toMatchObject({ canAct: false });
  expect((await ask({ intent: "draft", edition: "0", goal: "Run" })).status).toBe(422);
});
