import { count } from "./numbers";

/** How long, as somebody would say it: "30 Sekunden", "2 Minuten", "3 Stunden"; rounded up. */
function duration(seconds: number): string {
  if (seconds <= 90) return count(seconds, "Sekunde", "Sekunden");
  const minutes = Math.ceil(seconds / 60);
  return minutes <= 90
    ? count(minutes, "Minute", "Minuten")
    : count(Math.ceil(minutes / 60), "Stunde", "Stunden");
}

/** What is said when something was tried too often; by the seconds to wait. */
export const limits = {
  /** Above a form, with what was typed in it. */
  form: (seconds: number) =>
    `Zu viele Versuche. Warten Sie ${duration(seconds)}, dann versuchen Sie es noch einmal. Ihr Text ist noch da.`,
  /** Where a password was typed, which is never sent back. */
  password: (seconds: number) =>
    `Zu viele Versuche. Warten Sie ${duration(seconds)}, dann geben Sie das Passwort noch einmal ein. Der Rest ist noch da.`,
  /** Where nothing was typed. */
  plain: (seconds: number) =>
    `Zu viele Versuche. Warten Sie ${duration(seconds)}, dann versuchen Sie es noch einmal.`,
  exports: (seconds: number) =>
    `Sie haben gerade viel heruntergeladen. Warten Sie ${duration(seconds)}, dann versuchen Sie es noch einmal.`,
  /** One more pain report about a day that has very many. What was said before is stored. */
  pain: (max: number) =>
    `Sie haben für diesen Tag ${max}-mal Schmerz eingetragen, und alles ist gespeichert. Was Sie jetzt geschrieben haben, ist noch da. Wird es schlimmer? Öffnen Sie „Etwas stimmt nicht“, oder rufen Sie Ihre Praxis an.`,
};
