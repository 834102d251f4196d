import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { addDays } from "~/domain/calendar/dates";
import { setClock } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { loader as record } from "~/routes/clinic.patients.$patientId._index";
import { loader as csv } from "~/routes/export.patients.$patientId.log[.]csv";
import { call, createClinic, createPatient, createProgram, request, testItem } from "../factories";
import { noon, openCaseload, today } from "./caseload-world";

const REVISIONS = 1_500;
const SESSIONS = 1_200;
const PATIENTS = 1_100;
let cookie: string;
let busiest: string;

/** The slow way would be a row at a time; the factories make the first of each. */
beforeAll(async () => {
  setClock(noon);
  const { owner, cookie: own } = await createClinic();
  cookie = own;
  const { clinicId } = owner;
  const first = await createPatient(owner, { name: "Ada Alder" });
  busiest = first.patient.id;
  const startsOn = addDays(today, -SESSIONS);
  const { program, revisions } = await createProgram(first, { startsOn });
  const [revision] = revisions;
  const [item] = revision?.items ?? [];
  if (!revision || !item) throw new Error("The program has no revision with an item.");
  const { items: _, changes: __, ...columns } = revision;

  const later = Array.from({ length: REVISIONS - 1 }, (_, i) => ({
    ...columns,
    id: randomUUID(),
    number: i + 2,
    effectiveOn: addDays(startsOn, Math.min(i + 1, SESSIONS)),
  }));
  await db.programRevision.createMany({ data: later });
  await db.programItem.createMany({
    data: later.map(({ id }) => ({
      ...testItem("pigeon"),
      clinicId,
      revisionId: id,
      position: 0,
    })),
  });
  const done = Array.from({ length: SESSIONS }, (_, i) => ({
    ...{ id: randomUUID(), clinicId, patientId: busiest, programId: program.id },
    ...{ revisionId: revision.id, dueOn: addDays(today, -i), slot: 1, status: "PARTLY" as const },
    ...{ source: "PATIENT" as const, createdAt: noon, completedAt: noon },
  }));
  await db.sessionLog.createMany({ data: done });
  await db.exerciseLog.createMany({
    data: done.map(({ id }) => ({
      ...{ clinicId, sessionLogId: id, itemId: item.id, result: "DONE" as const },
    })),
  });
  const { userId: ___, ...person } = first.patient;
  await db.patient.createMany({
    data: Array.from({ length: PATIENTS }, (_, i) => ({
      ...{ ...person, id: randomUUID(), name: `Patient ${i}`, email: `p${i}@patients.example` },
    })),
  });
});

test(`a clinic of ${PATIENTS} patients with ${REVISIONS} program revisions has a caseload`, async () => {
  const page = await openCaseload("?q=ada+alder", cookie);
  expect(page.rows.map(({ name }) => name)).toEqual(["Ada Alder"]);
  expect(page.inCare).toBe(PATIENTS + 1);
});

test(`a record of ${SESSIONS} sessions is shown and exported whole`, async () => {
  const params = { patientId: busiest };
  expect((await call(record, request("/", { cookie }), params)).status).toBe(200);
  const { status, text } = await call(csv, request("/log.csv", { cookie }), params);
  expect(status).toBe(200);
  expect(text.match(/,partly,/g)).toHaveLength(SESSIONS);
});
