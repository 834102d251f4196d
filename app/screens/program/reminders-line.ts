type Standing = {
  isOn: boolean;
  byPush: boolean;
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
  const { isOn, byPush, hasPhone, byEmail, sent, failed } = standing;
  const counts = `${sent} sent, ${failed} failed in the last ${days} days`;
  if (!isOn) return sent + failed === 0 ? "Reminders: off." : `Reminders: off; ${counts}.`;
  const phone = hasPhone ? "phone" : "phone (none is allowed now)";
  const ways = [byPush ? phone : null, byEmail ? "email" : null].filter((way) => way !== null);
  return `Reminders: by ${ways.join(" and ") || "nothing yet"}; ${counts}.`;
}
