import { afterAll, beforeAll, expect, test } from "vitest";
import { getPatientRecord } from "~/data/record/progress.server";
import { resetClock, setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { createClinic, createPatient, type TestPatient } from "../../factories";

let clinic: Awaited<ReturnType<typeof createClinic>>;

beforeAll(async () => {
  setClock(new Date("2026-11-19T12:00:00Z"));
  clinic = await createClinic({ timeZone: "Europe/London" });
});
afterAll(resetClock);

const briefOf = async ({ patient }: TestPatient, by = clinic.owner) =>
  (await getPatientRecord(by, patient.id))?.brief;

type Shape = "SOAP" | "FREE" | "PHONE";

/** A note of a day of November, signed that evening unless it says otherwise. */
async function write({ patient, episode }: TestPatient, day: number, shape: Shape, part: object) {
  const at = new Date(`2026-11-${day}T18:00:00Z`);
  const { clinicId, userId } = clinic.owner;
  await db.note.create({
    data: {
      ...{ id: crypto.randomUUID(), clinicId, patientId: patient.id, episodeId: episode.id },
      ...{ authorId: userId, signedById: userId, shape, visitOn: `2026-11-${day}` },
      ...{ parts: {}, createdAt: at, savedAt: at, signedAt: at, ...part },
    },
  });
}

async function send(
  { patient, user }: TestPatient,
  texts: [day: number, text: string][],
  part = {},
) {
  const { clinicId, userId } = clinic.owner;
  const of = { clinicId, patientId: patient.id };
  const at = (day: number) => new Date(`2026-11-${day}T23:30:00Z`);
  const { id: threadId } = await db.messageThread.create({
    data: { ...of, lastAt: at(texts.at(-1)?.[0] ?? 1), ...part },
  });
  for (const [day, text] of texts) {
    const isFromStaff = text.startsWith("clinic:");
    const authorId = isFromStaff ? userId : user.id;
    await db.message.create({
      data: { ...of, id: crypto.randomUUID(), threadId, authorId, isFromStaff, text, at: at(day) },
    });
  }
}

test("a record without notes, messages and measures has none of them", async () => {
  expect(await briefOf(await createPatient(clinic.owner))).toEqual({
    ...{ visitNoteOn: null, plan: null, unanswered: null, message: null, measureDueOn: null },
  });
});

test("the newest signed note counts: no draft, none thrown away, and a call is no visit", async () => {
  const pat = await createPatient(clinic.owner);
  await write(pat, 10, "SOAP", { parts: { S: "Fine", P: " Keep 45 s. " } });
  await write(pat, 18, "SOAP", { parts: { P: "A draft" }, signedAt: null });
  await write(pat, 17, "FREE", { parts: { text: "Gone" }, discardedAt: new Date() });
  expect(await briefOf(pat)).toMatchObject({
    visitNoteOn: "2026-11-10",
    plan: { on: "2026-11-10", words: "Keep 45 s.", isWhole: false },
  });
  await write(pat, 12, "PHONE", { parts: { S: "Called", P: "Back to 30 s" } });
  expect(await briefOf(pat)).toMatchObject({
    visitNoteOn: "2026-11-10",
    plan: { on: "2026-11-12", words: "Back to 30 s" },
  });
  await write(pat, 13, "FREE", { parts: { text: "All in one" } });
  expect(await briefOf(pat)).toMatchObject({
    visitNoteOn: "2026-11-13",
    plan: { words: "All in one", isWhole: true },
  });
  await write(pat, 14, "SOAP", { parts: { S: "No plan was written" } });
  expect(await briefOf(pat)).toMatchObject({ visitNoteOn: "2026-11-14", plan: null });
});

test("messages since the first that nobody answered are counted, by the patient's own dates", async () => {
  const pat = await createPatient(clinic.owner, { timeZone: "Pacific/Auckland" });
  await send(
    pat,
    [
      ...([
        [10, "Old one"],
        [11, "clinic: Answered"],
      ] as [number, string][]),
      ...([
        [16, "First"],
        [17, "Second"],
      ] as [number, string][]),
    ],
    { waitingSince: new Date("2026-11-16T23:30:00Z") },
  );
  // Half past eleven at night in London is the next day in Auckland.
  expect(await briefOf(pat)).toMatchObject({
    unanswered: { count: 2, since: "2026-11-17" },
    message: { text: "Second", on: "2026-11-18" },
  });
  const answered = await createPatient(clinic.owner);
  await send(answered, [
    [10, "Old one"],
    [11, "clinic: Answered"],
  ]);
  expect(await briefOf(answered)).toMatchObject({ unanswered: null, message: { text: "Old one" } });
});

test("measures are due by the running episode alone, and another clinic reads nothing", async () => {
  const pat = await createPatient(clinic.owner);
  const due = { where: { id: pat.episode.id }, data: { measureDueOn: "2026-11-16" } };
  await db.episode.update(due);
  expect((await briefOf(pat))?.measureDueOn).toBe("2026-11-16");
  await db.episode.update({ ...due, data: { dischargedOn: "2026-11-18" } });
  expect((await briefOf(pat))?.measureDueOn).toBeNull();
  const other = await createClinic();
  expect(await briefOf(pat, other.owner)).toBeUndefined();
});
