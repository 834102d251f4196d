// What twelve months of visits leave in a record: 40 signed notes, 60 messages and 12 measurements.
const DAY_MS = 86_400_000;
const NOTES = 40;
const MESSAGES = 60;
const MEASUREMENTS = 12;
/** Days since the last of the notes. Another record is compared with this one from the same visit on. */
export const LAST_VISIT = 8;
const ACTIVITIES = ["Put on socks", "Sit through a film", "Run five kilometres"];

const SAID =
  "Sits well for an hour. Climbs the stairs without the rail. The right hip is stiff in the morning and eases within ten minutes; nothing at night.";
const WROTE =
  "The long stretch pulled at the front of my hip yesterday. Shall I leave it out until I see you, or hold it for less long?";

/**
 * @param {{ clinic_id: string, patient_id: string, episode_id: string, clinician: string, patient: string, days: number, today: string }} of
 *   ids of the two who write; `days` of care before today, "YYYY-MM-DD"
 * @returns {Generator<{ table: string, rows: object[] }>} in an order that keeps every reference
 */
export function* fullRecord({ clinician, patient, days, today, ...of }) {
  const { clinic_id, patient_id } = of;
  const day = (ago) => new Date(Date.parse(today) - ago * DAY_MS).toISOString().slice(0, 10);
  const at = (ago, time) => `${day(ago)}T${time}:00.000Z`;
  /** How many days ago something is done so often, for the last time so many days ago. */
  const spread = (count, last = 1) =>
    Array.from({ length: count }, (_, i) =>
      Math.round(last + ((days - 1 - last) * (count - 1 - i)) / (count - 1)),
    );

  const notes = spread(NOTES, LAST_VISIT).map((ago, i) => ({
    ...{ ...of, id: `${patient_id}-note-${i}`, author_id: clinician, shape: "SOAP" },
    ...{ visit_on: day(ago), created_at: at(ago, "10:30"), saved_at: at(ago, "10:45") },
    ...{ signed_by_id: clinician, signed_at: at(ago, "10:45"), edition: 1 },
    parts: { S: SAID, O: "Thomas −8°.", A: "As expected.", P: "Go on; see again." },
  }));
  yield { table: "notes", rows: notes };
  yield {
    table: "note_versions",
    rows: notes.map(({ id, shape, parts, signed_at }) => ({
      ...{ note_id: id, number: 1, clinic_id, shape, parts, by_id: clinician, at: signed_at },
    })),
  };

  const thread_id = `${patient_id}-thread`;
  const messages = spread(MESSAGES).map((ago, i) => {
    // The last one is the clinic's: none waits.
    const is_from_staff = i % 2 === 1;
    return {
      ...{ id: `${patient_id}-message-${i}`, clinic_id, thread_id, patient_id, is_from_staff },
      ...{ author_id: is_from_staff ? clinician : patient, text: WROTE, at: at(ago, "19:40") },
    };
  });
  const thread = { id: thread_id, clinic_id, patient_id, last_at: messages.at(-1).at };
  yield { table: "message_threads", rows: [thread] };
  yield { table: "messages", rows: messages };

  const activities = ACTIVITIES.map((name, position) => ({
    ...{ ...of, id: `${patient_id}-activity-${position}`, name, position },
    created_at: at(days, "10:20"),
  }));
  yield { table: "activities", rows: activities };
  yield {
    table: "measurements",
    rows: spread(MEASUREMENTS).map((ago, i) => {
      const answer = Math.min(10, 3 + Math.floor(i / 2));
      const answers = Object.fromEntries(activities.map(({ id }) => [id, answer]));
      return {
        ...{ ...of, id: `${patient_id}-measurement-${i}`, measure: "psfs", version: 1 },
        ...{ taken_on: day(ago), side: "NOT_STATED", answers },
        ...{ score: answer, source: "STAFF", taken_by_id: clinician, created_at: at(ago, "10:40") },
      };
    }),
  };
}
