import type { RedFlagLevel } from "~/domain/rows";
import { count } from "./numbers";

const days = (number: number) => count(number, "Tag", "Tagen");

/** Why somebody should look at a patient. Days, moments and reasons come in their own words. */
export const alerts = {
  labels: {
    "red-flag": "Warnzeichen",
    "pain-too-high": "Schmerz zu hoch",
    "pain-rising": "Schmerz steigt",
    "not-settling": "Klingt nicht ab",
    "not-improving": "Keine Besserung",
    "program-conflict": "Vorsichtsmaßnahme",
    overdoing: "Zu viel",
    silent: "Still geworden",
    "low-adherence": "Wenig gemacht",
    "message-waiting": "Nachricht wartet",
    "review-due": "Kontrolle fällig",
    "program-ending": "Programm endet",
    "measure-due": "Messung fällig",
  },
  /** A sign that a later release asks about. */
  unknownSign: "Ein Warnzeichen",
  ticked: {
    EMERGENCY: (day: string) => `Notfallzeichen, angekreuzt am ${day}.`,
    TODAY: (day: string) => `Zeichen für einen Anruf am selben Tag, angekreuzt am ${day}.`,
    BACKGROUND: (day: string) => `Hintergrund, angekreuzt am ${day}. Es pausiert nichts.`,
  } satisfies Record<RedFlagLevel, (day: string) => string>,
  painTooHigh: (score: number) => `Schmerz ${score} von 10`,
  /** What a ceiling is called: nobody agreed the one that a clinician never set. */
  limit: (isAgreed: boolean) => (isAgreed ? "vereinbarte Obergrenze" : "übliche Grenze"),
  report: (day: string, moment: string, limit: string) => `${day}, ${moment}, ${limit}.`,
  above: (limit: string, ceiling: number) => `über ${ceiling} (${limit})`,
  notAbove: (limit: string, ceiling: number) => `${limit} ${ceiling}`,
  onlyReport: (days: number) => `Die einzige so hohe Angabe in den letzten ${days} Tagen.`,
  reports: (number: number, days: number, first: string) =>
    `${count(number, "so hohe Angabe", "so hohe Angaben")} in den letzten ${days} Tagen, die erste am ${first}.`,
  remarks: (words: string) => `In eigenen Worten: „${words}“`,
  /** Beside another report than the highest. */
  remarksWith: (score: number, day: string, words: string) =>
    `In eigenen Worten bei einer ${score} am ${day}: „${words}“`,
  usual: (score: number, reason: string) =>
    reason === "" ? `Hier üblich: ${score}.` : `Hier üblich: ${score} („${reason}“).`,
  since: (day: string) => `Seit ${day}`,
  sinceLong: (weeks: number) => `Seit mehr als ${weeks} Wochen`,
  conflict: (exercise: string) => `Passt nicht zu einer Vorsichtsmaßnahme: ${exercise}`,
  conflicts: (exercises: number) =>
    `${count(exercises, "Übung passt", "Übungen passen")} nicht zu Vorsichtsmaßnahmen`,
  /** One exercise and one precaution, each with what it says. */
  against: (exercise: string, asks: string, precaution: string, day: string) =>
    `${exercise} (${asks}): „${precaution}“, notiert am ${day}.`,
  painRising: (points: string) => `Schmerz um ${points} Punkte gestiegen`,
  means: (before: string, now: string, days: number) =>
    `${before} → ${now}, Mittel aus ${days} Tagen.`,
  logged: (logged: number, days: number) => `${logged} von ${days} Tagen eingetragen.`,
  programBegan: (day: string) => `Das Programm begann am ${day}.`,
  programChanged: (day: string, note: string) => `Programm geändert am ${day}: ${note}`,
  notSettling: (unsettled: number, sessions: number) =>
    `Bis zum nächsten Morgen nicht abgeklungen: ${unsettled} von ${sessions} Einheiten`,
  /** One session with both scores. */
  morning: (day: string, before: number, morning: number) =>
    `${day}: ${before} vorher, ${morning} am nächsten Morgen.`,
  settled: (day: string, before: number, morning: number) =>
    `${day}: ${before} vorher, ${morning} am nächsten Morgen, abgeklungen.`,
  settlesBelow: (isAgreed: boolean, green: number, points: number) =>
    `Es zählt ein Anstieg um ${points} oder mehr oder einer über die ${isAgreed ? "vereinbarte" : "übliche"} grüne Grenze von ${green}.`,
  notImproving: (first: string, last: string) => `Schmerz ${first} → ${last}, keine Besserung`,
  week: (which: "first" | "last", mean: string, day: string, logged: number, days: number) =>
    which === "first"
      ? `Erste ${days} Tage ab ${day}: ${mean}, davon ${logged} eingetragen.`
      : `Letzte ${days} Tage bis ${day}: ${mean}, davon ${logged} eingetragen.`,
  smallChange: (change: string) =>
    `Veränderung ${change} Punkte, weniger als eine wichtige Veränderung.`,
  noFall: (change: string) => `Veränderung ${change} Punkte, kein Rückgang.`,
  dayOfProgram: (day: number) => `Tag ${day} des Programms. Prüfen; an ärztliche Abklärung denken.`,
  overdone: (done: number, due: number) =>
    `${count(done, "Krafteinheit", "Krafteinheiten")}, verlangt: ${due}`,
  overdoneIn: (days: number) => `In den letzten ${days} Tagen.`,
  daysInARow: (days: number) => `Kraft an ${days} Tagen hintereinander`,
  noDayBetween: (from: string, to: string) =>
    `Jeden Tag gemacht, ${from} bis ${to}, wo der Plan einen Tag dazwischen lässt.`,
  aboveGreen: (score: number, moment: string, day: string, green: number) =>
    `Höchste Angabe dieser Tage: ${score} ${moment}, ${day}, über der grünen Grenze von ${green}.`,
  messageWaiting: (day: string) => `Nachricht ohne Antwort seit ${day}`,
  answerWasDue: (day: string) => `Die Antwort war fällig am ${day}.`,
  reviewDue: (day: string) => `Termin am ${day}`,
  measureDue: (day: string) => `Messung fällig seit ${day}`,
  notMeasured: "Seitdem wurde nichts gemessen.",
  programEnding: (day: string) => `Programm endet am ${day}`,
  nothingFollows: (name: string) => `${name}: Danach folgt nichts.`,
  dateToday: "Das ist heute.",
  dateIn: (number: number) => `Das ist in ${days(number)}.`,
  datePast: (number: number) => `Das war vor ${days(number)}, und kein neuer Tag ist festgelegt.`,
  /** A suggestion, not an alert. */
  readyTitle: "Bereit für den nächsten Schritt?",
  ready: (highest: number, reports: number, done: number, due: number, days: number) =>
    `In den letzten ${days} Tagen war der Schmerz höchstens ${highest} (${count(reports, "Angabe", "Angaben")}), und ${done} von ${due} Einheiten wurden gemacht. Sie entscheiden: Von selbst ändert sich nichts.`,
  silent: (number: number) => `Kein Eintrag seit ${days(number)}`,
  noLog: "Noch kein Eintrag.",
  lastLog: (day: string, pain: string | null) =>
    pain === null ? `Letzter Eintrag: ${day}.` : `Letzter Eintrag: ${day}, Schmerz ${pain}.`,
  unlogged: (sessions: number) =>
    `${count(sessions, "geplante Einheit", "geplante Einheiten")} seitdem nicht eingetragen.`,
  lowAdherence: (done: number, due: number) => `${done} von ${due} Einheiten gemacht`,
  counts: (days: number, partly: number, missed: number, notLogged: number) =>
    `In den letzten ${days} Tagen: ${partly} teilweise, ${missed} ausgefallen, ${notLogged} nicht eingetragen.`,
  reasons: (reasons: string) => `Genannte Gründe: ${reasons}.`,
};
