import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Clinician } from "~/auth/actor.server";
import { amendNote } from "~/data/notes/amend-note.server";
import { discardDraft, putBackDraft } from "~/data/notes/discard-draft.server";
import { getNotes } from "~/data/notes/get-notes.server";
import { lookAtDraft } from "~/data/notes/look-at-draft.server";
import { addPhrase, changePhrase, listPhrases, removePhrase } from "~/data/notes/phrases.server";
import { saveDraft } from "~/data/notes/save-draft.server";
import { signNote } from "~/data/notes/sign-note.server";
import type { DraftInput } from "~/data/notes/write-draft.server";
import { resetClock, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { createClinic, createClinician, createPatient } from "../../factories";
import { createNote, createNotes } from "../../factories/notes";

const NOON = new Date("2026-03-04T12:00:00Z");
const soap = (input: Partial<DraftInput> = {}): DraftInput => ({
  ...{ id: randomUUID(), edition: 0, shape: "SOAP", visitOn: "2026-03-04" },
  ...{ text: { S: "Sits well" }, ...input },
});
const later = (actor: Clinician, minutes: number): Clinician => ({
  ...actor,
  now: new Date(NOON.getTime() + minutes * 60_000),
});

let owner: Clinician;
let colleague: Clinician;
let pat: Awaited<ReturnType<typeof createPatient>>;
let patientId: string;

beforeAll(() => setClock(NOON));
afterAll(resetClock);
beforeEach(async () => {
  ({ owner } = await createClinic());
  ({ actor: colleague } = await createClinician(owner));
  pat = await createPatient(owner);
  patientId = pat.patient.id;
});

const audit = () =>
  db.auditEvent.findMany({
    where: { patientId, action: { startsWith: "note" } },
    orderBy: { at: "asc" },
    select: { action: true, detail: true },
  });
const versionOfLog = async () =>
  (await db.patient.findUniqueOrThrow({ where: { id: patientId } })).logVersion;

describe("a draft", () => {
  test("is stored with its first word, and leaves one audit row without a word of it", async () => {
    const input = soap({ text: { S: "  " } });
    expect(await saveDraft(owner, patientId, input, null)).toEqual({ kind: "nothing" });
    expect(await db.note.count({ where: { patientId } })).toBe(0);
    const typed = { ...input, text: { S: "Jogged" } };
    const saved = { kind: "saved", edition: 1, others: [] };
    expect(await saveDraft(owner, patientId, typed, null)).toEqual(saved);
    expect(await saveDraft(owner, patientId, { ...typed, edition: 1, text: {} }, null)).toEqual({
      ...{ ...saved, edition: 2 },
    });
    expect(await audit()).toEqual([{ action: "note.opened", detail: null }]);
    expect(await versionOfLog()).toBe(0);
  });

  test("sent twice, also at the same moment, is stored once", async () => {
    const input = soap();
    const both = await Promise.all([1, 2].map(() => saveDraft(owner, patientId, input, null)));
    expect(both.map((each) => each?.kind)).toEqual(["saved", "saved"]);
    expect(await db.note.count({ where: { patientId } })).toBe(1);
    expect(await audit()).toHaveLength(1);
  });

  test("is not overwritten from an old edition: the other text is handed back", async () => {
    const input = soap();
    await saveDraft(owner, patientId, input, "a");
    const theirs = { ...input, edition: 1, text: { S: "Sits well", P: "Block" } };
    await saveDraft(colleague, patientId, theirs, "b");
    const mine = { ...input, edition: 1, text: { S: "Sits badly" } };
    const answer = await saveDraft(owner, patientId, mine, "a");
    expect(answer).toMatchObject({ kind: "changed", there: { edition: 2, text: theirs.text } });
    const places = answer?.kind === "changed" ? answer.others : [];
    expect(places.map(({ name }) => name).sort()).toEqual([colleague.name, owner.name].sort());
    // Both at one moment: one is stored, the other is told.
    const [one, two] = await Promise.all(
      ["x", "y"].map((S) =>
        saveDraft(owner, patientId, { ...input, edition: 2, text: { S } }, null),
      ),
    );
    expect([one?.kind, two?.kind].sort()).toEqual(["changed", "saved"]);
  });

  test("says where else it is open, for two minutes after the last sign of it", async () => {
    const input = soap();
    await saveDraft(owner, patientId, input, "a");
    await lookAtDraft(owner, patientId, { noteId: input.id, placeId: "a2" });
    const seen = await lookAtDraft(colleague, patientId, { noteId: input.id, placeId: "b" });
    expect(seen).toMatchObject({ others: [{ name: owner.name, isOwn: false }, { isOwn: false }] });
    const again = { ...input, edition: 1, text: { S: "More" } };
    const saved = await saveDraft(owner, patientId, again, "a");
    expect(saved).toMatchObject({ kind: "saved" });
    expect(saved?.kind === "saved" && saved.others).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: owner.name, isOwn: true }),
        expect.objectContaining({ name: colleague.name, isOwn: false }),
      ]),
    );
    const alone = await lookAtDraft(later(owner, 3), patientId, { noteId: input.id, placeId: "a" });
    expect(alone).toMatchObject({ others: [] });
  });

  test("of tomorrow is none, and one of another record's id neither", async () => {
    const future = await saveDraft(owner, patientId, soap({ visitOn: "2026-03-05" }), null);
    expect(future).toEqual({ kind: "future" });
    const other = await createPatient(owner);
    const note = await createNote(owner, other, { isSigned: false });
    expect(await saveDraft(owner, patientId, soap({ id: note.id, edition: 1 }), null)).toBeNull();
    expect(await signNote(owner, patientId, soap({ id: note.id, edition: 1 }))).toBeNull();
    expect(await discardDraft(owner, patientId, note.id)).toBe("nothing");
    expect(await putBackDraft(owner, patientId, note.id)).toBeNull();
  });

  test("is thrown away and put back as it was; a save that was on its way changes nothing", async () => {
    const input = soap();
    await saveDraft(owner, patientId, input, "a");
    expect(await discardDraft(owner, patientId, input.id)).toBe("discarded");
    expect((await getNotes(owner, patientId))?.notes).toEqual([]);
    const late = await saveDraft(owner, patientId, { ...input, edition: 1 }, "a");
    expect(late?.kind).toBe("discarded");
    expect(await putBackDraft(later(owner, 1), patientId, input.id)).toBe("back");
    expect((await getNotes(owner, patientId))?.notes).toMatchObject([{ text: { S: "Sits well" } }]);
    await discardDraft(owner, patientId, input.id);
    expect(await putBackDraft(later(owner, 11), patientId, input.id)).toBe("late");
  });
});

describe("a signed note", () => {
  test("is locked, under the name of whoever signed, with two audit rows in all", async () => {
    const input = soap();
    await saveDraft(owner, patientId, input, "a");
    expect(await signNote(colleague, patientId, { ...input, edition: 1 })).toEqual({
      kind: "done",
    });
    expect(await signNote(colleague, patientId, { ...input, edition: 1 })).toEqual({
      kind: "done",
    });
    const late = { ...input, edition: 2, text: { S: "Other" } };
    expect(await saveDraft(owner, patientId, late, "a")).toMatchObject({ kind: "signed" });
    expect(await signNote(owner, patientId, late)).toMatchObject({ kind: "signed" });
    expect(await discardDraft(owner, patientId, input.id)).toBeNull();
    const [note] = (await getNotes(owner, patientId))?.notes ?? [];
    expect(note).toMatchObject({
      ...{ author: { name: owner.name }, signedBy: { name: colleague.name } },
      versions: [{ number: 1, text: { S: "Sits well" }, reason: null }],
    });
    expect((await audit()).map(({ action }) => action)).toEqual(["note.opened", "note.signed"]);
    expect(await versionOfLog()).toBe(1);
    expect(await db.notePlace.count({ where: { noteId: input.id } })).toBe(0);
  });

  test("needs a word", async () => {
    expect(await signNote(owner, patientId, soap({ text: {} }))).toEqual({ kind: "nothing" });
  });

  test("keeps every version, each with its reason; of two amendments of one version the second is told", async () => {
    const { id: noteId } = await createNote(owner, pat, { text: { O: "right −8°" } });
    const first = { noteId, number: 1, text: { O: "right −4°" }, reason: "wrong line" };
    const all = await Promise.all([
      amendNote(owner, patientId, first),
      amendNote(colleague, patientId, { ...first, text: { O: "left −8°" } }),
    ]);
    expect(all.map((each) => each?.kind).sort()).toEqual(["changed", "done"]);
    const [note] = (await getNotes(owner, patientId))?.notes ?? [];
    expect(note?.versions.map(({ reason }) => reason)).toEqual([null, "wrong line"]);
    expect(note?.text).toEqual(note?.versions[1]?.text);
    const same = { ...first, number: 2, text: note?.text ?? {} };
    expect(await amendNote(owner, patientId, same)).toEqual({ kind: "same" });
    expect(await amendNote(owner, patientId, { ...same, text: {} })).toEqual({ kind: "blank" });
    expect((await audit()).map(({ action }) => action)).toEqual(["note.amended"]);
  });
});

describe("whose notes", () => {
  test("another clinic has none of them", async () => {
    const { owner: stranger } = await createClinic();
    const { id: noteId } = await createNote(owner, pat);
    expect(await getNotes(stranger, patientId)).toBeNull();
    expect(await saveDraft(stranger, patientId, soap(), null)).toBeNull();
    const amendment = { noteId, number: 1, text: { S: "x" }, reason: "y" };
    expect(await amendNote(stranger, patientId, amendment)).toBeNull();
  });

  test("where patients are kept to their clinicians a cover to look reads them alone, and one to act writes", async () => {
    const { actor } = await createClinician(owner);
    const kept: Clinician = { ...actor, isRestricted: true };
    await createNotes(owner, pat, 2);
    expect(await getNotes(kept, patientId)).toBeNull();
    const days = { fromOn: "2026-03-04", untilOn: "2026-03-09", createdAt: NOON };
    const { clinicId, userId } = owner;
    const { id } = await db.cover.create({
      data: {
        ...{ ...days, clinicId, clinicianId: userId, createdById: userId },
        ...{ colleagueId: kept.userId, may: "LOOK" },
      },
    });
    expect(await getNotes(kept, patientId)).toMatchObject({ mayWrite: false, notes: [{}, {}] });
    expect(await saveDraft(kept, patientId, soap(), null)).toBeNull();
    await db.cover.update({ where: { id }, data: { may: "ACT" } });
    expect(await saveDraft(kept, patientId, soap(), null)).toMatchObject({ kind: "saved" });
  });
});

test("phrases belong to the clinic, one of a code", async () => {
  const phrase = { code: "pain", text: "Pain guidance given." };
  expect(await addPhrase(owner, phrase)).toBe("done");
  expect(await addPhrase(colleague, phrase)).toBe("taken");
  await addPhrase(owner, { code: "red", text: "Red flags asked, none." });
  const [pain] = await listPhrases(colleague);
  const id = pain?.id ?? "";
  expect(await changePhrase(owner, id, { ...phrase, code: "red" })).toBe("taken");
  const { owner: stranger } = await createClinic();
  expect(await listPhrases(stranger)).toEqual([]);
  expect([await removePhrase(stranger, id), await changePhrase(stranger, id, phrase)]).toEqual([
    ...[null, null],
  ]);
  expect(await removePhrase(owner, id)).toEqual(phrase);
  expect((await listPhrases(owner)).map(({ code }) => code)).toEqual(["red"]);
});
