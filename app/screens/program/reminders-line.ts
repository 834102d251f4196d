type Standing = {
  isOn: boolean;
  byPush: boolean;
  canPush: boolean;
  hasPhone: boolean;
  byEmail: boolean;
  sent: number;
  failed: number;
};

/**
 * How it stands with a patient's reminders, in one line for their clinician.
 * @param days that the counts look back on
 */
export function remindersLine(standing: Standing, days: number): string {
  const { isOn, byPush, canPush, hasPhone, byEmail, sent, failed } = standing;
  const counts = `${sent} sent, ${failed} failed in the last ${days} days`;
  if (!isOn) return sent + failed === 0 ? "Reminders: off." : `Reminders: off; ${counts}.`;
  const trouble = canPush ? (hasPhone ? null : "none is allowed now") : "this server sends to none";
  if (byPush && trouble !== null && !byEmail) {
    return `Reminders: on, but none can come: by phone alone, and ${trouble}; ${counts}.`;
  }
  const phone = trouble === null ? "phone" : `phone (${trouble})`;
  const ways = [byPush ? phone : null, byEmail ? "email" : null].filter((way) => way !== null);
  return `Reminders: by ${ways.join(" and ") || "nothing yet"}; ${counts}.`;
}
