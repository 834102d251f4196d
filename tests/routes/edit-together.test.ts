import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { resetClock, setClock } from "~/lib/clock.server";
import { createClinician } from "../factories";
import { allRows } from "../factories/database";
import { editing, editWorld } from "./edit-world";

let tamsin: Awaited<ReturnType<typeof editWorld>>;
let leo: ReturnType<typeof editing>;

beforeAll(() => {
  setClock(new Date("2026-03-04T12:00:00Z"));
  return resetClock;
});
beforeEach(async () => {
  tamsin = await editWorld();
  const { cookie } = await createClinician(tamsin.owner, { name: "Leo Marsh" });
  leo = editing(cookie, tamsin.pat.patient.id);
});

type Answer = {
  page: { opened: object };
  conflicts: { code: string; mine: string; theirs: string }[];
  movedPrecautions: boolean;
  form: { initialValue: Record<string, string> };
};

/** The form that an answer draws, as a browser would send it again. */
const again = ({ page, form, conflicts }: Answer) => ({
  ...form.initialValue,
  opened: JSON.stringify(page.opened),
  contested: conflicts.map(({ code }) => code).join(","),
});

describe("two clinicians with the same form", () => {
  test("keep what each of them changed, where it is not the same field", async () => {
    const opened = await tamsin.form();
    await leo.edit({ phone: "0100 555 0144", minutesADay: "10" });
    expect((await tamsin.send({ ...opened, goal: "Run again" })).status).toBe(302);
    expect(await tamsin.patient()).toMatchObject({ phone: "0100 555 0144" });
    expect(await tamsin.episode()).toMatchObject({ minutesADay: 10, goal: "Run again" });
  });

  test("are told of a field that both changed: nothing is stored, nothing is lost", async () => {
    const opened = await tamsin.form();
    await leo.edit({ nextVisitOn: "2026-03-24", phone: "0100 555 0144" });
    const before = await allRows();
    const sent = await tamsin.send({ ...opened, nextVisitOn: "2026-03-23", goal: "Run again" });
    expect(sent.status).toBe(409);
    expect(await allRows()).toEqual(before);
    const answer = sent.data as unknown as Answer;
    expect(answer.conflicts).toEqual([
      { code: "nextVisit", field: "Next visit", mine: "Mon 23 Mar", theirs: "Tue 24 Mar" },
    ]);
    // Leo's other change stands on the form already, mine does too.
    expect(answer.form.initialValue).toMatchObject({
      ...{ nextVisitOn: "2026-03-23", goal: "Run again", phone: "0100 555 0144" },
    });
    expect((await tamsin.send({ ...again(answer), intent: "save" })).status).toBe(302);
    expect(await tamsin.episode()).toMatchObject({ nextVisitOn: "2026-03-23", goal: "Run again" });
    expect(await tamsin.patient()).toMatchObject({ phone: "0100 555 0144" });
  });

  test("can take what was saved meanwhile, and go on with the rest", async () => {
    const opened = await tamsin.form();
    await leo.edit({ nextVisitOn: "2026-03-24" });
    const sent = await tamsin.send({ ...opened, nextVisitOn: "2026-03-23", goal: "Run again" });
    const taken = await tamsin.send({ ...again(sent.data as unknown as Answer), intent: "take" });
    expect(taken.status).toBe(200);
    const answer = taken.data as unknown as Answer;
    expect(answer.form.initialValue).toMatchObject({
      nextVisitOn: "2026-03-24",
      goal: "Run again",
    });
    await tamsin.send({ ...again(answer), intent: "save" });
    expect(await tamsin.episode()).toMatchObject({ nextVisitOn: "2026-03-24", goal: "Run again" });
  });

  test("who changed a field to the same value have no conflict", async () => {
    const opened = await tamsin.form();
    await leo.edit({ goal: "Walk" });
    expect((await tamsin.send({ ...opened, goal: "Walk", pronouns: "she/her" })).status).toBe(302);
    expect(await tamsin.patient()).toMatchObject({ pronouns: "she/her" });
  });

  test("keep the words of a precaution that the other one removed", async () => {
    await tamsin.edit({ "added-0.words": "Not on the front" });
    const [noted] = (await tamsin.episode()).precautionList;
    const key = `noted-${noted?.id}`;
    const opened = await tamsin.form();
    await leo.edit({ [`${key}.remove`]: "on" });
    const sent = await tamsin.send({ ...opened, [`${key}.code`]: "not-on-front" });
    expect(sent.status).toBe(409);
    const answer = sent.data as unknown as Answer;
    expect(answer.movedPrecautions).toBe(true);
    const kept = Object.entries(answer.form.initialValue).filter(([name]) =>
      /^added-1\./.test(name),
    );
    expect(Object.fromEntries(kept)).toMatchObject({
      ...{ "added-1.code": "not-on-front", "added-1.words": "Not on the front" },
    });
  });
});
