import { randomUUID } from "node:crypto";
import { fromSchedule } from "~/data/programs/stored.server";
import { localDateAt } from "~/domain/calendar/dates";
import type { LocalDate, ProgramItemRow, Schedule } from "~/domain/rows";
import { now } from "~/lib/clock.server";
import { db } from "~/lib/db.server";
import { everyDay } from "../domain/builders";
import type { TestPatient } from "./patients";

type ItemInput = Partial<Omit<ProgramItemRow, "id" | "position">>;

type RevisionInput = {
  effectiveOn: LocalDate;
  endsOn?: LocalDate;
  changeNote?: string;
  /** As in the revision before when left out. */
  schedule?: Schedule;
  /** As in the revision before when left out. */
  items?: ItemInput[];
};

type WholeRevision = RevisionInput &
  Required<Pick<RevisionInput, "changeNote" | "schedule" | "items">>;

type ProgramOptions = {
  name?: string;
  /** The patient's today by default. */
  startsOn?: LocalDate;
  endsOn?: LocalDate;
  stoppedOn?: LocalDate;
  /** Once every day by default. */
  schedule?: Schedule;
  /** Three stretches by default. */
  items?: ItemInput[];
  /** Those after the first, in order. */
  revisions?: RevisionInput[];
};

export type TestProgram = Awaited<ReturnType<typeof createProgram>>;

/** An item with the default dose: 3 × 30 s on both sides. */
export function testItem(exerciseId: string, changes: ItemInput = {}) {
  const dose = { sets: 3, repetitions: 1, holdSeconds: 30, restSeconds: 10 };
  return { exerciseId, ...dose, side: "BOTH" as const, note: null, ...changes };
}

const threeStretches = ["lunge", "pigeon", "butterfly"].map((exerciseId) => ({
  exerciseId,
}));

/** A program of the patient's episode, with its revisions and their items. */
export async function createProgram(
  { patient, episode }: Pick<TestPatient, "patient" | "episode">,
  options: ProgramOptions = {},
) {
  const startsOn = options.startsOn ?? localDateAt(now(), patient.timeZone);
  const { endsOn, schedule = everyDay, items = threeStretches, revisions: later = [] } = options;
  const program = await db.program.create({
    data: {
      // As in the app: made before the program is stored.
      id: randomUUID(),
      clinicId: patient.clinicId,
      patientId: patient.id,
      episodeId: episode.id,
      name: options.name ?? "Hip-flexor release",
      startsOn,
      stoppedOn: options.stoppedOn,
      createdAt: now(),
    },
  });
  const first = { effectiveOn: startsOn, endsOn, changeNote: "Program started.", schedule, items };
  const inputs: WholeRevision[] = [first];
  for (const revision of later) {
    inputs.push({ ...first, ...inputs.at(-1), changeNote: "Changed.", ...revision });
  }
  const revisions = [];
  for (const [i, input] of inputs.entries()) {
    revisions.push(await createRevision(program, patient.clinicianId, i + 1, input));
  }
  return { patient, program, revisions };
}

function createRevision(
  { id: programId, clinicId }: { id: string; clinicId: string },
  createdById: string,
  number: number,
  { schedule, items, ...input }: WholeRevision,
) {
  return db.programRevision.create({
    data: {
      ...input,
      ...fromSchedule(schedule),
      clinicId,
      programId,
      createdById,
      number,
      createdAt: now(),
      items: {
        create: items.map(({ exerciseId = "pigeon", kept, ...item }, position) => ({
          ...testItem(exerciseId, item),
          ...(kept && { keptReason: kept.reason, keptAgainst: kept.against }),
          clinicId,
          position,
        })),
      },
    },
    include: { items: { orderBy: { position: "asc" } } },
  });
}
