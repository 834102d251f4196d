/** Columns that the queue's migrations added to tables of before, each empty at first. */
export const EMPTY_AT_FIRST: Record<string, Record<string, unknown>> = {
  clinics: {
    ...{ country: null, emergency_number: null, out_of_hours_number: null },
    ...{ opening_hours: null, closed_days: null, rules: null, rules_version: 0 },
  },
  users: { preferences: null },
};

export const NEW_COLUMNS = Object.entries(EMPTY_AT_FIRST).flatMap(([table, columns]) =>
  Object.keys(columns).map((name) => `${table}.${name}`),
);

export const QUEUE_TABLES = [
  ...["alert_answers", "caseload_snapshots", "cover_patients", "covers", "jobs"],
  ...["program_pauses", "red_flag_reports", "red_flags"],
];
