/** Columns that the record's migration added to tables of before, and what rows of before hold in them. */
export const RECORD_COLUMNS: Record<string, Record<string, unknown>> = {
  clinics: { answer_days: 1 },
  patients: {
    ...{ archived_at: null, archived_by_id: null, duplicate_of_id: null, referrer_id: null },
  },
  episodes: { measure_due_on: null },
};

export const NEW_RECORD_COLUMNS = Object.entries(RECORD_COLUMNS).flatMap(([table, columns]) =>
  Object.keys(columns).map((name) => `${table}.${name}`),
);

export const RECORD_TABLES = [
  ...["absences", "activities", "canned_replies", "discharges", "events", "instruments"],
  ...["intakes", "letters", "measure_requests", "measurements", "message_reads"],
  ...["message_threads", "messages", "note_places", "note_versions", "notes", "phrases"],
  "referrers",
];
