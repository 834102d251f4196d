/** Columns that the phone's migration added to tables of before, and what rows of before hold in them. */
export const PHONE_COLUMNS: Record<string, Record<string, unknown>> = {
  clinics: { languages: null, language_reviewers: null },
  exercise_logs: { easier_id: null },
};

export const NEW_PHONE_COLUMNS = Object.entries(PHONE_COLUMNS).flatMap(([table, columns]) =>
  Object.keys(columns).map((name) => `${table}.${name}`),
);

export const PHONE_TABLES = [
  ...["article_reads", "calendar_feeds", "learn_assignments", "push_subscriptions"],
  ...["reminder_plans", "reminder_sends"],
];
