import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { resetClock, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { action, loader } from "~/routes/clinic.patients.$patientId.notes._index";
import { loader as look, action as save } from "~/routes/clinic.patients.$patientId_.notes.draft";
import { loader as print } from "~/routes/clinic.patients.$patientId_.notes.print";
import {
  call,
  createClinic,
  createClinician,
  createPain,
  createPatient,
  request,
  signIn,
} from "../factories";
import { createNote, createNotes } from "../factories/notes";

beforeAll(() => setClock(new Date("2026-03-04T12:00:00Z")));
afterAll(resetClock);

async function openRecord() {
  const { owner, cookie } = await createClinic();
  const pat = await createPatient(owner, { name: "Pat Patient" });
  const params = { patientId: pat.patient.id };
  const path = `/clinic/patients/${pat.patient.id}/notes`;
  const typed = { noteId: randomUUID(), shape: "SOAP", typedIn: "SOAP", visitOn: "2026-03-04" };
  return {
    ...{ owner, pat, typed, patientId: pat.patient.id },
    show: (query = "") => call(loader, request(`${path}${query}`, { cookie }), params),
    send: (form: Record<string, string>) => call(action, request(path, { cookie, form }), params),
    save: (form: Record<string, string>) =>
      call(save, request(`${path}/draft`, { cookie, form }), params),
    look: (query: string) => call(look, request(`${path}/draft?${query}`, { cookie }), params),
    print: () => call(print, request(`${path}/print`, { cookie }), params),
  };
}

test("what is typed is saved as JSON says, and refused with what is wrong", async () => {
  const { save, look, typed } = await openRecord();
  const { noteId } = typed;
  expect(await look(`note=${noteId}&place=a`)).toMatchObject({ data: { kind: "nothing" } });
  const blank = await save({ ...typed, "part.S": " " });
  expect([blank.status, blank.data]).toEqual([200, { kind: "nothing" }]);
  const saved = await save({ ...typed, "part.S": "One\r\ntwo\tthree" });
  expect(saved.data).toEqual({ kind: "saved", edition: 1, at: "12:00", others: null });
  const seen = await look(`note=${noteId}&place=a`);
  expect(seen.data).toMatchObject({ kind: "seen", there: { text: { S: "One\ntwo three" } } });
  const stale = await save({ ...typed, "part.S": "Other" });
  expect([stale.status, stale.data]).toMatchObject([409, { kind: "changed" }]);
  for (const [field, value] of [
    ["part.S", "a".repeat(20_001)],
    ["part.S", "turned \u202e around"],
    ["visitOn", "2026-03-05"],
    ["visitOn", "soon"],
  ] as const) {
    const refused = await save({ ...typed, edition: "1", "part.S": "x", [field]: value });
    expect([field, refused.status, refused.data]).toMatchObject([field, 422, { kind: "invalid" }]);
  }
});

test("what a browser seals unsent notes with is one key a person and clinic, the same at each sign-in", async () => {
  const { owner, patientId } = await openRecord();
  const other = await createPatient(owner);
  const keyOf = async (cookie: string, id = patientId) => {
    const asked = request(`/clinic/patients/${id}/notes`, { cookie });
    return (await call(loader, asked, { patientId: id })).data.keptKey;
  };
  const [first, again] = [await signIn(owner.userId), await signIn(owner.userId)];
  const key = await keyOf(first);
  expect(Buffer.from(key, "base64url")).toHaveLength(32);
  expect([await keyOf(again), await keyOf(first, other.patient.id)]).toEqual([key, key]);
  const colleague = await createClinician(owner);
  expect(await keyOf(colleague.cookie)).not.toBe(key);
});

test("a form that is wrong comes back with all its words, in any shape", async () => {
  const { send, typed } = await openRecord();
  const future = await send({ ...typed, intent: "save", visitOn: "2026-03-09", "part.S": "Words" });
  expect(future.status).toBe(422);
  expect(future.data).toMatchObject({
    about: "draft",
    form: { initialValue: { part: { S: "Words" } } },
  });
  const nothing = await send({ ...typed, intent: "sign" });
  expect([nothing.status, nothing.location]).toEqual([422, null]);
});

test("a part left empty is asked about on the draft's page; then it is signed all the same", async () => {
  const { send, show, typed } = await openRecord();
  const asked = await send({ ...typed, intent: "sign", "part.S": "Sits well" });
  expect(asked.location).toMatch(/\?note=[\w-]+&sign=$/);
  const { data } = await show(`?${asked.location?.split("?")[1]}`);
  expect(data.page.editor).toMatchObject({ edition: 1, asks: ["O", "A", "P"] });
  const edition = String(data.page.editor?.edition);
  const signed = await send({ ...typed, edition, intent: "sign-anyway", "part.S": "Sits well" });
  expect(signed.location).toContain("signed=");
  const page = (await show()).data.page;
  expect([page.editor, page.earlier.summary]).toEqual([null, "1 signed"]);
});

test("two texts come back side by side, and what is chosen is put together", async () => {
  const { owner, pat, send, show } = await openRecord();
  const draft = { text: { S: "Sits well", P: "Block" }, isSigned: false };
  const { id: noteId } = await createNote(owner, pat, draft);
  const here = { noteId, shape: "SOAP", typedIn: "SOAP", visitOn: "2026-03-04", intent: "save" };
  const mine = { ...here, "part.S": "Sits badly", "part.P": "Block" };
  const told = await send({ ...mine, edition: "9" });
  expect([told.status, told.data]).toMatchObject([
    409,
    { there: { edition: 1, text: draft.text } },
  ]);
  const kept = await send({ ...mine, edition: "1", "choice.S": "both" });
  expect(kept.location).toContain("saved=2");
  expect((await show()).data.page.editor?.text).toEqual({ S: "Sits well\nSits badly", P: "Block" });
});

test("a shape chosen without scripts takes the words along", async () => {
  const { send, show, typed } = await openRecord();
  await send({ ...typed, intent: "save", shape: "PHONE", "part.S": "Rang", "part.O": "Hoarse" });
  const { editor } = (await show()).data.page;
  expect(editor).toMatchObject({ shape: "PHONE", text: { S: "Rang\nO: Hoarse" } });
});

test("signed notes are searched, amended with a reason, and printed with all their versions", async () => {
  const { owner, pat, send, show, print, patientId } = await openRecord();
  await createNotes(owner, pat, 40, { text: { S: "Sits well" } });
  const visitOn = "2025-01-06";
  const { id: noteId } = await createNote(owner, pat, { text: { S: "Zoë’s hip" }, visitOn });
  const found = (await show("?q=ZOE")).data.page.earlier;
  expect(found).toMatchObject({ found: "1 note with “ZOE”", notes: [{ id: noteId }] });
  const text = { noteId, number: "1", "part.S": "Zoë’s knee", intent: "amend" };
  const unreasoned = await send(text);
  expect([unreasoned.status, unreasoned.data]).toMatchObject([
    422,
    { about: "amend", form: { error: { reason: [expect.stringContaining("Write why")] } } },
  ]);
  expect((await send({ ...text, reason: "Misheard" })).location).toContain("amended=");
  const page = await print();
  expect(page.data).toMatchObject({
    name: "Pat Patient",
    printed: expect.stringContaining("41 signed"),
  });
  expect(page.data.notes.at(-1)?.versions).toMatchObject([
    { reason: "Misheard" },
    { reason: null },
  ]);
  const where = { patientId, action: "notes.printed" };
  expect(await db.auditEvent.count({ where })).toBe(1);
});

test("a draft that is thrown away can be put back; a phrase too", async () => {
  const { send, show, typed } = await openRecord();
  const { noteId } = typed;
  await send({ ...typed, intent: "save", "part.S": "Words" });
  const gone = await send({ intent: "discard", noteId });
  const { done, editor } = (await show(`?${gone.location?.split("?")[1]}`)).data.page;
  expect([done?.putBackId, editor]).toEqual([noteId, null]);
  await send({ intent: "put-back", noteId });
  expect((await show()).data.page.editor?.noteId).toBe(noteId);

  const wrong = await send({ intent: "phrase", code: "two words", text: "" });
  expect([wrong.status, wrong.data]).toMatchObject([422, { about: "phrase", phraseId: null }]);
  await send({ intent: "phrase", code: "/Pain", text: "Guidance given." });
  const [phrase] = (await show()).data.phrases;
  expect(phrase).toMatchObject({ code: "pain", text: "Guidance given." });
  const removed = await send({ intent: "remove-phrase", phraseId: phrase?.id ?? "" });
  expect(removed.data).toMatchObject({ removed: { code: "pain", text: "Guidance given." } });
});

test("figures are offered as they are known, and their day with them", async () => {
  const { owner, pat, show } = await openRecord();
  expect((await show("?write")).data.page.putIns).toEqual([]);
  for (const localDate of ["2026-03-01", "2026-03-02", "2026-03-03", "2026-03-04"])
    await createPain(pat, { score: localDate === "2026-03-04" ? 4 : 2, localDate });
  const { id: patientId, clinicId } = pat.patient;
  const thomas = { ...{ patientId, clinicId, episodeId: pat.episode.id }, measure: "thomas" };
  const taken = { version: 1, side: "RIGHT" as const, answers: {}, source: "STAFF" as const };
  await db.measurement.createMany({
    data: [
      { day: "2026-02-01", score: -12 },
      { day: "2026-03-03", score: -4 },
    ].map(({ day: takenOn, score }) => ({
      ...{ ...thomas, ...taken, id: randomUUID(), takenOn, score },
      ...{ takenById: owner.userId, createdAt: owner.now },
    })),
  });
  expect((await show("?write")).data.page.putIns).toEqual([
    { label: "Pain 2.5, 7-day mean", text: "Pain 2.5, 7-day mean (4 Mar)." },
    { label: "Thomas right −4°", text: "Thomas right −4° (3 Mar)." },
  ]);
});
