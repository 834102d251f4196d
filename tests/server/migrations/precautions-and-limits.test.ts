import { beforeAll, expect, test } from "vitest";
import { db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { migrate } from "~/server/migrations/migrate";
import { openRelease, type Rows, rawRows } from "./released-database";

// What the release of 26 November 2026 wrote as free text or left unsaid.

let before: Rows;

beforeAll(async () => {
  await openRelease("2026-11-26");
  before = await rawRows();
  await db.$disconnect();
  await migrate(env.databaseUrl);
});

test("what stood as free text is a precaution in words, by the responsible clinician", async () => {
  const worded = before.episodes?.filter((each) => each.precautions) ?? [];
  expect(worded.length).toBeGreaterThan(0);
  const stored = await db.precaution.findMany({
    include: { episode: { include: { patient: true } } },
    orderBy: { words: "asc" },
  });
  expect(stored.map(({ words }) => words)).toEqual(worded.map((each) => each.precautions).sort());
  for (const { episode, ...row } of stored) {
    const { clinicId, clinicianId } = episode.patient;
    expect(row).toMatchObject({
      ...{ clinicId, createdById: clinicianId, createdAt: episode.createdAt },
      ...{ code: null, side: "NOT_STATED", untilOn: null, week: null },
      ...{ removedAt: null, removedById: null },
    });
  }
});

test("only limits that differ from the usual ones were set by somebody", async () => {
  for (const each of await db.episode.findMany()) {
    const isUsual = each.painGreenMax === 3 && each.painCeiling === 5;
    expect(each.limitsSetOn).toBe(isUsual ? null : each.startedOn);
  }
});

test("nothing is kept in spite of a precaution yet", async () => {
  expect(await db.programItem.count()).toBeGreaterThan(0);
  for (const item of await db.programItem.findMany()) expect(item.keptAgainst).toBe(null);
  expect(await db.secret.count()).toBe(0);
});
