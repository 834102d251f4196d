/** Columns that the accounts' migrations added to tables of before, and what rows of before hold in them. */
export const ACCOUNT_COLUMNS: Record<string, Record<string, unknown>> = {
  clinics: {
    ...{ address: null, week_start: 1, idle_minutes: 15, second_factor_from: null },
    is_restricted: false,
  },
  invites: {
    ...{ kind: "SELF", email: null, name: null, mailed_token_hash: null },
    ...{ year_tries: 0, created_by_id: null, withdrawn_at: null },
  },
  session_logs: { given_by_id: null },
  pain_reports: { given_by_id: null },
  auth_sessions: { second_factor_at: null, device: null },
};

/** Columns that are filled from other rows. */
const FILLED = [
  ...["access_id", "membership_id", "created_at", "last_used_at", "proved_at"].map(
    (name) => `auth_sessions.${name}`,
  ),
  "users.email_proved_at",
];

export const NEW_ACCOUNT_COLUMNS = [
  ...Object.entries(ACCOUNT_COLUMNS).flatMap(([table, columns]) =>
    Object.keys(columns).map((name) => `${table}.${name}`),
  ),
  ...FILLED,
];

/** Tables in which whoever had an account is found again. */
export const PLACE_TABLES = ["memberships", "patient_access"];

export const EMPTY_ACCOUNT_TABLES = [
  ...["email_changes", "first_owner_links", "known_devices", "passkeys", "password_resets"],
  ...["pending_sign_ups", "privacy_acceptances", "privacy_notices", "rate_limits"],
  ...["recovery_codes", "sign_in_steps", "staff_invites", "totp_secrets"],
];

export const ACCOUNT_TABLES = [...PLACE_TABLES, ...EMPTY_ACCOUNT_TABLES];
