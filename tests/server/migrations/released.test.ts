import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { checkCredentials } from "~/auth/sign-in.server";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { env } from "~/lib/env.server";
import { loader as caseload } from "~/routes/clinic._index";
import { loader as exportLog } from "~/routes/export.patients.$patientId.log[.]csv";
import { loader as today } from "~/routes/my._index";
import { action as sync } from "~/routes/my.sync";
import { migrate } from "~/server/migrations/migrate";
import { actorOf, call, request } from "../../factories";
import { openRelease, RELEASES, type Rows, rawRows } from "./released-database";

// A database of each released version, brought up by this one. Made by scripts/fixture-database.mjs.
const releases = readdirSync(RELEASES).sort();

/** Tables that a migration adds rows to, from what an older version kept elsewhere. */
const FILLED_LATER = ["precautions"];

/** What a release made and a later one writes in another way. */
function asWrittenNow(release: string, rows: Rows): Rows {
  if (release > "2026-11-22") return rows;
  const codes: Record<string, string> = { "Front of the hip": "front-of-hip" };
  const pain_reports = rows.pain_reports?.map((report) => ({
    ...report,
    body_site: codes[String(report.body_site)] ?? null,
  }));
  return { ...rows, pain_reports: pain_reports ?? [] };
}

describe.each(releases)("the database of %s", (release) => {
  const read = (name: string) => readFileSync(join(RELEASES, release, name), "utf8");
  const about = JSON.parse(read("about.json")) as {
    moment: string;
    password: string;
    cookies: { clinician: string; patient: string };
  };
  let before: Rows;
  let after: Rows;

  beforeAll(async () => {
    setClock(new Date(about.moment));
    await openRelease(release);
    before = await rawRows();
    await db.$disconnect();
    await migrate(env.databaseUrl);
    after = await rawRows();
  });

  test("keeps every row with its values", () => {
    for (const [table, rows] of Object.entries(asWrittenNow(release, before))) {
      if (FILLED_LATER.includes(table) && rows.length === 0) continue;
      const kept = after[table]?.map((row, i) => {
        return Object.fromEntries(Object.keys(rows[i] ?? {}).map((name) => [name, row[name]]));
      });
      expect([table, kept]).toEqual([table, rows]);
    }
    expect(before.session_logs?.length).toBeGreaterThan(30);
  });

  test("signs in everybody who could, and keeps open sign-ins open", async () => {
    for (const { id, email } of await db.user.findMany()) {
      expect(await checkCredentials(request("/login"), email, about.password)).toBe(id);
    }
    expect(await actorOf(about.cookies.clinician, "clinician")).toMatchObject({
      name: "Tamsin Vale",
    });
    expect(await actorOf(about.cookies.patient, "patient")).toMatchObject({
      name: "Ever Thistlewood",
    });
  });

  test("shows the caseload and the patient's day, and takes the next log", async () => {
    const asked = request("/clinic?sort=name", { cookie: about.cookies.clinician });
    expect((await call(caseload, asked)).data).toMatchObject({ known: 4, inCare: 3 });
    const { patient: cookie } = about.cookies;
    expect((await call(today, request("/my", { cookie }))).status).toBe(200);
    const event = { type: "pain", id: crypto.randomUUID(), score: 0 };
    const sent = await call(sync, request("/my/sync", { cookie, json: [event] }));
    expect(sent.data).toMatchObject([{ status: "stored" }]);
    await db.painReport.delete({ where: { id: event.id } });
  });

  test("exports the log that it exported then, with new columns at the end only", async () => {
    const { id } = await db.patient.findFirstOrThrow({ where: { name: "Ever Thistlewood" } });
    const asked = request(`/export/patients/${id}/log.csv`, { cookie: about.cookies.clinician });
    const { text } = await call(exportLog, asked, { patientId: id });
    const linesOf = (csv: string) => csv.replace("\uFEFF", "").split("\n");
    const [then, now] = [linesOf(read("ever.csv")), linesOf(text)];
    expect(now.map((line, i) => line.slice(0, then[i]?.length))).toEqual(then);
  });
});
