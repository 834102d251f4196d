// The rows of a made-up clinic of any size, the same for the same size: plain columns, as the tables have them.
import { hash } from "@node-rs/argon2";
import { fullRecord, LAST_VISIT } from "./full-record.mjs";

const DAY_MS = 86_400_000;
const CONDITIONS = ["Psoas tightness", "Low-back pain", "Knee pain", "Gluteal pain"];
const EXERCISES = ["lunge", "pigeon", "butterfly"];

/** The patient who can sign in, and logs to the last day. */
export const FIRST = "Rowan Reed";
/** Has the same log as the first patient, and all that twelve months of visits leave in a record besides. */
export const FULL = "Robin Reed";
/** Others who can sign in: pN@bench.example. */
export const OTHERS = Array.from({ length: 20 }, (_, i) => i + 2);
const nameOf = (i) => (i === 1 ? FIRST : `Patient ${i}`);

/** One sequence of numbers from 0 to 1 for each seed (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * @param {{ patients: number, days: number, hasFull?: boolean, today: string }} size days of logs before today,
 *   "YYYY-MM-DD"; whether there is one more, with a full record
 * @returns {AsyncGenerator<{ table: string, rows: object[] }>} in an order that keeps every reference
 */
export async function* largeClinic({ patients, days, hasFull = false, today }) {
  const passwordHash = await hash("supple-demo", {
    memoryCost: 19_456,
    timeCost: 2,
    parallelism: 1,
  });
  const day = (ago) => new Date(Date.parse(today) - ago * DAY_MS).toISOString().slice(0, 10);
  const at = (ago, time) => `${day(ago)}T${time}:00.000Z`;
  const clinic_id = "bench-clinic";
  const created_at = at(days, "08:00");
  const person = { password_hash: passwordHash, email_proved_at: created_at, created_at };
  yield {
    table: "clinics",
    rows: [{ id: clinic_id, name: "Bench Clinic", time_zone: "UTC", is_demo: false, created_at }],
  };
  yield {
    table: "users",
    rows: [
      {
        ...person,
        id: "bench-owner",
        email: "owner@bench.example",
        name: "Olive Owner",
      },
      {
        ...person,
        id: "bench-patient",
        email: "first@bench.example",
        name: FIRST,
      },
      ...OTHERS.map((i) => ({
        ...{ ...person, id: `bench-patient-user-${i}` },
        ...{ email: `p${i}@bench.example`, name: nameOf(i) },
      })),
    ],
  };
  const membership = { id: "bench-member", user_id: "bench-owner", role: "CLINICIAN" };
  yield {
    table: "memberships",
    rows: [{ ...membership, clinic_id, is_owner: true, created_at }],
  };
  const accountOf = (i) => {
    if (i === 1) return "bench-patient";
    return OTHERS.includes(i) ? `bench-patient-user-${i}` : null;
  };
  for (let i = 0; i < patients; i += 1) yield* patientRows(i, nameOf(i));
  if (hasFull) {
    const patient_id = "bench-patient-full";
    yield* patientRows(1, FULL, patient_id);
    const of = { clinic_id, patient_id, episode_id: `${patient_id}-episode` };
    const writers = { clinician: "bench-owner", patient: "bench-patient" };
    yield* fullRecord({ ...of, ...writers, days, today });
  }

  /** @param {number} i decides the log, too */
  function* patientRows(i, name, id = `bench-patient-${i}`) {
    const random = randomFrom(i + 1);
    const of = { clinic_id, patient_id: id };
    const episode_id = `${id}-episode`;
    const program_id = `${id}-program`;
    yield {
      table: "patients",
      rows: [
        {
          ...{ id, clinic_id, clinician_id: "bench-owner" },
          ...{ name, email: `p${i}@bench.example`, birth_year: 1950 + (i % 50) },
          ...{ time_zone: "UTC", created_at, principles_read_at: created_at, log_version: 1 },
        },
      ],
    };
    const user_id = accountOf(i);
    if (user_id !== null && name !== FULL) {
      const access = { id: `${id}-access`, kind: "SELF", from_at: created_at };
      yield { table: "patient_access", rows: [{ ...access, ...of, user_id }] };
    }
    yield {
      table: "episodes",
      rows: [
        {
          ...{ ...of, id: episode_id, condition: CONDITIONS[i % CONDITIONS.length], side: "RIGHT" },
          ...{
            started_on: day(days),
            next_review_on: day(hasFull ? LAST_VISIT : (i % 40) - 30),
            created_at,
          },
          ...{ pain_green_max: 3, pain_ceiling: 5, logs_by: "PHONE" },
        },
      ],
    };
    yield {
      table: "programs",
      rows: [
        { ...of, id: program_id, episode_id, name: "Hip opener", starts_on: day(days), created_at },
      ],
    };
    // A revision every eight weeks, as a clinic makes them.
    const revisions = Array.from({ length: Math.ceil(days / 56) }, (_, n) => ({
      ...{ id: `${program_id}-${n + 1}`, clinic_id, program_id, number: n + 1 },
      ...{ effective_on: day(days - n * 56), change_note: "Changed.", schedule_kind: "WEEKDAYS" },
      ...{ weekdays: "12345", times: 1, created_by_id: "bench-owner", created_at },
    }));
    yield { table: "program_revisions", rows: revisions };
    const dose = { sets: 3, repetitions: 1, hold_seconds: 30, rest_seconds: 10, side: "BOTH" };
    const other = { allow_easier: false, weekdays: "" };
    yield {
      table: "program_items",
      rows: revisions.flatMap(({ id: revision_id }) =>
        EXERCISES.map((exercise_id, position) => ({
          ...{ id: `${revision_id}-${position}`, clinic_id, revision_id, exercise_id, position },
          ...dose,
          ...other,
        })),
      ),
    };
    const sessions = [];
    const exercises = [];
    const pain = [];
    // Every fourth has gone quiet, every third hurts more of late: more than the attention list shows at any size.
    const quietFor = i % 4 === 0 ? 12 : 0;
    const hurtsOf = (ago) => (i % 3 === 0 && ago < 7 ? 3 : 0);
    for (let ago = days; ago >= quietFor; ago -= 1) {
      const due_on = day(ago);
      const weekday = new Date(due_on).getUTCDay();
      const revision = revisions[Math.min(revisions.length - 1, Math.floor((days - ago) / 56))];
      const isDue = weekday >= 1 && weekday <= 5;
      const score = Math.min(10, Math.floor(random() * 4) + 1 + hurtsOf(ago));
      let session_log_id = null;
      if (isDue && random() < 0.85) {
        session_log_id = `${id}-s${ago}`;
        sessions.push({
          ...{ ...of, id: session_log_id, program_id, revision_id: revision.id, due_on, slot: 1 },
          ...{ status: random() < 0.85 ? "DONE" : "PARTLY", source: "PATIENT" },
          ...{ completed_at: at(ago, "07:30"), created_at: at(ago, "07:30") },
        });
        for (let position = 0; position < EXERCISES.length; position += 1) {
          const item_id = `${revision.id}-${position}`;
          exercises.push({
            id: `${session_log_id}-${position}`,
            clinic_id,
            session_log_id,
            item_id,
            result: "DONE",
          });
        }
      }
      if (random() < 0.8) {
        pain.push({
          ...{
            ...of,
            id: `${id}-p${ago}`,
            local_date: due_on,
            at: at(ago, "07:31"),
            score,
            session_log_id,
          },
          ...{
            moment: session_log_id === null ? "DAILY" : "AFTER",
            source: "PATIENT",
            created_at: at(ago, "07:31"),
          },
        });
      }
    }
    yield { table: "session_logs", rows: sessions };
    yield { table: "exercise_logs", rows: exercises };
    yield { table: "pain_reports", rows: pain };
  }
}
