type Standing = {
  isOn: boolean;
  byPush: boolean;
  byEmail: boolean;
  sent: number;
  failed: number;
};

/**
 * How it stands with a patient's reminders, in one line for their clinician.
 * @param days that the counts look back on
 */
export function remindersLine(standing: Standing, days: number): string {
  const { isOn, byPush, byEmail, sent, failed } = standing;
  const counts = `${sent} sent, ${failed} failed in the last ${days} days`;
  if (!isOn) return sent + failed === 0 ? "Reminders: off." : `Reminders: off; ${counts}.`;
  const ways = [byPush ? "phone" : null, byEmail ? "email" : null].filter((way) => way !== null);
  return `Reminders: by ${ways.join(" and ") || "nothing yet"}; ${counts}.`;
}
