import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { getPatientProgress } from "~/data/record/progress.server";
import { attention } from "~/domain/alerts/attention";
import { resetClock, setClock } from "~/lib/clock.server";
import { alertWords } from "~/words/alerts";
import { createPain } from "../factories";
import { answerOf, editWorld } from "./edit-world";

const TODAY = "2026-11-19";

beforeAll(() => setClock(new Date(`${TODAY}T12:00:00Z`)));
afterAll(resetClock);

let world: Awaited<ReturnType<typeof editWorld>>;
beforeEach(async () => {
  world = await editWorld();
});

const usual = { usualPain: "7", usualPainReason: "Pain since an operation in 2019." };

describe("the usual level of an episode", () => {
  test("is kept with its reason and stands in the fields", async () => {
    expect((await world.edit(usual)).status).toBe(302);
    expect(await world.episode()).toMatchObject({
      ...{ usualPain: 7, usualPainReason: usual.usualPainReason },
    });
    expect((await world.open()).data.page.inputs).toMatchObject(usual);
    await world.edit({ usualPain: "", usualPainReason: "" });
    expect(await world.episode()).toMatchObject({ usualPain: null, usualPainReason: null });
  });

  test("may be 0", async () => {
    await world.edit({ ...usual, usualPain: "0" });
    expect((await world.episode()).usualPain).toBe(0);
  });

  test.each([
    ["without a reason", { ...usual, usualPainReason: " " }],
    ["without a level", { ...usual, usualPain: "" }],
    ["over 10", { ...usual, usualPain: "11" }],
    ["with a reason that is too long", { ...usual, usualPainReason: "a".repeat(201) }],
  ])("is refused %s, and what was typed is kept", async (_what, typed) => {
    const answer = await world.edit(typed);
    expect(answer.status).toBe(422);
    const { form } = answerOf(answer);
    expect(Object.keys(form?.error ?? {})).toEqual(["usualPain"]);
    expect(form?.initialValue).toMatchObject(typed);
    expect((await world.episode()).usualPain).toBeNull();
  });

  test("closes no alert: it is said in it", async () => {
    await world.edit(usual);
    await createPain(world.pat, { localDate: TODAY, score: 7 });
    const rows = await getPatientProgress(world.owner, world.pat.patient.id);
    const [alert] = rows ? attention(rows.log, rows.today) : [];
    expect(alert && alertWords(alert, String).detail).toContain(
      "Usual for them: 7 (“Pain since an operation in 2019.”).",
    );
  });
});
