import { beforeEach, describe, expect, test } from "vitest";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { loader as overview } from "~/routes/clinic.patients.$patientId._index";
import { loader as program } from "~/routes/clinic.patients.$patientId.program._index";
import { loader as assign } from "~/routes/clinic.patients.$patientId_.assign";
import { action, loader } from "~/routes/clinic.patients.$patientId_.pause";
import { loader as today } from "~/routes/my._index";
import {
  call,
  createClinic,
  createClinician,
  createPatient,
  createProgram,
  createRedFlagReport,
  request,
} from "../factories";

const DAY = "2026-03-04";
const YESTERDAY = "2026-03-03";

let clinic: Awaited<ReturnType<typeof createClinic>>;
let ever: Awaited<ReturnType<typeof createPatient>>;
let pauseId: string;

beforeEach(async () => {
  setClock(new Date(`${DAY}T10:00:00Z`));
  clinic = await createClinic();
  ever = await createPatient(clinic.owner, { name: "Ever Thistlewood" });
  await createProgram(ever, { startsOn: "2026-02-23" });
  const { pause } = await createRedFlagReport(ever, {
    ...{ codes: ["steroids", "night-pain"], note: "Worse since Monday" },
    at: new Date(`${YESTERDAY}T22:10:00Z`),
  });
  pauseId = pause?.id ?? "";
});

const params = () => ({ patientId: ever.patient.id });
const path = () => `/clinic/patients/${ever.patient.id}`;
const open = (headers: Record<string, string> = {}, cookie = clinic.cookie) => {
  const asked = request(path(), { cookie });
  for (const [name, value] of Object.entries(headers)) asked.headers.set(name, value);
  return call(overview, asked, params());
};
const decide = (fields: Record<string, string>, cookie = clinic.cookie) => {
  const form = { pauseId, seen: "1", spokeTo: "Ever, by phone", reason: "Seen today", ...fields };
  return call(action, request(`${path()}/pause`, { cookie, form }), params());
};
const pauses = () =>
  db.programPause.findMany({ where: { patientId: ever.patient.id }, orderBy: { fromOn: "asc" } });
const cards = async () =>
  (await call(today, request("/my", { cookie: ever.cookie }))).data.page.cards;

describe("on the record", () => {
  test("stands what was ticked, in the patient's words too, and that nobody opened it", async () => {
    const { data } = await open();
    expect(data.redFlags).toMatchObject({
      name: "Ever Thistlewood",
      pause: { since: "yesterday" },
      reports: [
        {
          ...{ when: "Tue 3 Mar, 22:10", level: "Call today", tone: "amber", opened: null },
          signs: ["Night pain that eases in no position", "Steroid medicine and new pain"],
          remarks: "Worse since Monday",
        },
      ],
    });
    expect((await open()).data.redFlags?.reports[0]?.opened).toBe(
      "Opened by Olive Owner, Wed 4 Mar, 10:00",
    );
  });

  test("opening counts once, and only when somebody looks at the page", async () => {
    const opened = () =>
      db.redFlagReport.findFirstOrThrow({ where: { patientId: ever.patient.id } });
    for (const headers of [{ "Sec-Purpose": "prefetch" }, { "X-Moz": "prefetch" }] as const) {
      await open(headers as unknown as Record<string, string>);
      expect((await opened()).openedAt).toBeNull();
    }
    const colleague = await createClinician(clinic.owner);
    await open({}, colleague.cookie);
    await open();
    expect(await opened()).toMatchObject({ openedById: colleague.user.id });
    const audit = await db.auditEvent.findMany({ where: { action: "red-flag.opened" } });
    expect(audit.filter(({ patientId }) => patientId === ever.patient.id)).toHaveLength(1);
  });

  test("a sign that the clinic noted is nobody's own words, to either side", async () => {
    const where = { patientId: ever.patient.id };
    const noted = { source: "STAFF" as const, openedById: clinic.owner.userId };
    await db.redFlagReport.updateMany({ where, data: { ...noted, openedAt: new Date() } });
    expect((await open()).data.redFlags).toMatchObject({
      title: "A warning sign of Ever Thistlewood’s is noted",
      reports: [{ opened: "Asked and noted by Olive Owner" }],
    });
    expect((await cards()).pause?.text).toMatch(/^Your clinic noted a sign/);
  });

  test("where programs are given it is said that all of them rest, until it is decided", async () => {
    const tabs = async () =>
      Promise.all(
        [assign, program].map((each) =>
          call<unknown>(each, request(path(), { cookie: clinic.cookie }), params()),
        ),
      );
    const rests = async () =>
      (await tabs()).map(({ data }) => (data as { isResting: boolean }).isResting);
    expect(await rests()).toEqual([true, true]);
    await decide({ decision: "GO_ON" });
    expect(await rests()).toEqual([false, false]);
  });

  test("nothing stands where nothing was ever reported, or nothing of late", async () => {
    const calm = await createPatient(clinic.owner);
    const asked = request(`/clinic/patients/${calm.patient.id}`, { cookie: clinic.cookie });
    const at = { patientId: calm.patient.id };
    expect((await call(overview, asked, at)).data.redFlags).toBeNull();
    await createRedFlagReport(calm, {
      ...{ codes: ["steroids"], at: new Date("2026-02-01T10:00:00Z"), isOpened: true },
    });
    const again = request(`/clinic/patients/${calm.patient.id}`, { cookie: clinic.cookie });
    expect((await call(overview, again, at)).data.redFlags).toBeNull();
  });
});

describe("a decision", () => {
  test("to go on ends the pause with yesterday: today's session is due again", async () => {
    expect((await cards()).open).toBeNull();
    expect((await decide({ decision: "GO_ON" })).location).toBe(path());
    expect(await pauses()).toMatchObject([
      {
        ...{ fromOn: YESTERDAY, untilOn: YESTERDAY, decision: "GO_ON" },
        ...{ spokeTo: "Ever, by phone", reason: "Seen today", endedById: clinic.owner.userId },
      },
    ]);
    expect(await cards()).toMatchObject({ pause: null, open: { dueOn: DAY } });
    const { data } = await open();
    expect(data.redFlags).toMatchObject({
      pause: null,
      decisions: [{ who: "Olive Owner, Wed 4 Mar, 10:00", words: "The program goes on" }],
    });
  });

  test("to change the program leads to the builder, and the rest of today stays free", async () => {
    expect((await decide({ decision: "CHANGE" })).location).toBe(`${path()}/program/edit`);
    expect(await pauses()).toMatchObject([{ untilOn: DAY }]);
    expect((await cards()).pause).toMatchObject({ to: null });
    setClock(new Date("2026-03-05T10:00:00Z"));
    expect((await cards()).pause).toBeNull();
  });

  test("to stay paused is kept as a row, and the pause goes on", async () => {
    await decide({ decision: "STAY" });
    const [first, second] = await pauses();
    expect(first).toMatchObject({ decision: "STAY", untilOn: YESTERDAY });
    expect(second).toMatchObject({ fromOn: DAY, untilOn: null, decision: null, level: "TODAY" });
    expect((await cards()).pause).toMatchObject({ to: expect.any(String) });
    // The patient rests since yesterday, whoever decided in between.
    expect((await open()).data.redFlags?.pause?.since).toBe("yesterday");
    expect((await decide({ pauseId: second?.id ?? "", decision: "GO_ON" })).status).toBe(302);
    expect((await cards()).pause).toBeNull();
  });

  test("to stop ends every program that runs or is to come", async () => {
    await createProgram(ever, { startsOn: "2026-03-20" });
    await decide({ decision: "STOP" });
    const programs = await db.program.findMany({ where: { patientId: ever.patient.id } });
    expect(programs.map(({ stoppedOn }) => stoppedOn)).toEqual([YESTERDAY, YESTERDAY]);
    expect(await pauses()).toMatchObject([{ decision: "STOP", untilOn: DAY }]);
  });

  test("leaves codes and dates in the trail, and no words", async () => {
    await decide({ decision: "GO_ON" });
    const [audit] = await db.auditEvent.findMany({ where: { entityId: pauseId } });
    expect(audit).toMatchObject({ action: "pause.decided", patientId: ever.patient.id });
    expect(audit?.detail).toEqual({
      ...{ decision: "GO_ON", fromOn: YESTERDAY, untilOn: YESTERDAY },
    });
  });

  test.each(["GO_ON", "CHANGE", "STAY", "STOP"])(
    "to %s, written before another sign came in, is asked for again",
    async (decision) => {
      await createRedFlagReport(ever, { codes: ["saddle-numbness"], isOpened: true });
      await db.programPause.deleteMany({
        where: { patientId: ever.patient.id, id: { not: pauseId } },
      });
      const { status, data } = await decide({ decision });
      expect(status).toBe(409);
      expect(data).toMatchObject({
        form: {
          error: { "": [expect.stringMatching(/^Another sign came in/)] },
          initialValue: { spokeTo: "Ever, by phone", reason: "Seen today", decision },
        },
      });
      expect(await pauses()).toMatchObject([{ untilOn: null, decision: null }]);
      // The page that shows the new sign makes a form that is about it.
      const asked = request(`${path()}/pause`, { cookie: clinic.cookie });
      const { pause } = (await call(loader, asked, params())).data;
      expect((await decide({ decision, seen: String(pause?.seen) })).status).toBe(302);
    },
  );

  test.each([
    ["decision", { decision: "" }],
    ["spokeTo", { decision: "GO_ON", spokeTo: " " }],
    ["reason", { decision: "GO_ON", reason: "" }],
  ])("without a %s is asked for again with what was typed", async (field, fields) => {
    const { status, data } = await decide(fields);
    expect(status).toBe(422);
    if (!("form" in data)) throw new Error("The form was taken.");
    expect(Object.keys(data.form.error ?? {})).toEqual([field]);
    expect(data.form.initialValue).toMatchObject(
      field === "reason" ? { spokeTo: "Ever, by phone" } : { reason: "Seen today" },
    );
    expect(await pauses()).toMatchObject([{ untilOn: null }]);
  });

  test("of two at once the second is told who was faster, and nothing of theirs is stored", async () => {
    const colleague = await createClinician(clinic.owner, { name: "Leo Marsh" });
    const both = await Promise.all([
      decide({ decision: "GO_ON" }),
      decide({ decision: "STOP" }, colleague.cookie),
    ]);
    const slower = both.find(({ status }) => status === 409);
    expect(both.map(({ status }) => status).sort()).toEqual([302, 409]);
    expect(JSON.stringify(slower?.data)).toMatch(/(Olive Owner|Leo Marsh) has decided at 10:00/);
    expect(await pauses()).toHaveLength(1);
    const { data } = await call(
      loader,
      request(`${path()}/pause`, { cookie: clinic.cookie }),
      params(),
    );
    expect(data.pause).toBeNull();
  });
});
