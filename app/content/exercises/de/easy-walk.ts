import type { ExerciseTexts } from "~/content/exercises/texts";

export const easyWalk: ExerciseTexts = {
  name: "Lockerer Spaziergang",
  shortName: "Spaziergang",
  purpose: "Wärmt die Muskeln und bewegt beide Hüften Schritt für Schritt durch.",
  sideMeans: null,
  startPosition:
    "Ziehen Sie Schuhe an, die dem Fuß guten Halt geben. Wählen Sie einen ebenen Weg, den Sie jederzeit verlassen oder abkürzen können.",
  steps: [
    "Gehen Sie die ersten zwei Minuten langsam.",
    "Schauen Sie nach vorn, und lassen Sie die Arme aus den Schultern schwingen.",
    "Setzen Sie die Ferse zuerst auf, und drücken Sie sich mit den Zehen ab.",
    "Gehen Sie so schnell, dass Sie noch in ganzen Sätzen sprechen können.",
    "Gehen Sie in der letzten Minute wieder langsamer.",
  ],
  cues: [
    "Kopf hoch, Schultern locker",
    "Ferse zuerst, mit den Zehen abdrücken",
    "Sie können in ganzen Sätzen sprechen",
  ],
  feel: {
    what: "Warme Beine und etwas schnellerer Atem. Unterwegs lässt die Steifheit nach.",
    where: "Im Gesäß und in den Waden, und vorn an den Hüften öffnet es sich leicht.",
  },
  breathing: "Lassen Sie den Atem sein eigenes Tempo mit Ihren Schritten finden.",
  breathingCue: { in: "Über ein paar Schritte einatmen", out: "Über ein paar Schritte ausatmen" },
  deepen: "Gehen Sie fünf Minuten länger, oder wählen Sie einen Weg mit einem sanften Hügel.",
  ease: "Teilen Sie den Weg in kürzere auf, denn jede Minute zählt. Ruhen Sie sich auf halbem Weg auf einer Bank aus.",
  mistakes: [
    "Die Schritte sind zu lang, und die Ferse schlägt hart auf. Machen Sie kürzere, schnellere Schritte.",
    "Der Blick bleibt am Boden oder am Handy. Schauen Sie nach vorn.",
    "Der Weg geht trotz Hinken oder wachsendem Schmerz weiter. Bleiben Sie stehen, ruhen Sie sich aus, und sagen Sie es uns.",
    "Der erste Tag ist zu lang. Kehren Sie um, solange es sich noch leicht anfühlt.",
  ],
  cautions: {
    "needs-balance":
      "Wenn Sie unsicher auf den Füßen sind, nehmen Sie einen Stock, oder gehen Sie mit jemandem.",
  },
  pose: {
    start:
      "Gehen: Die Ferse {near} setzt vorn auf, der Fuß {far} drückt sich hinten ab, die Arme schwingen gegengleich zu den Beinen. Die Arbeit ist in Gesäß und Wade {near} markiert.",
    middle:
      "Stand auf dem gestreckten Bein {near}, während das Bein {far} daran vorbeischwingt. Die Arbeit ist in Gesäß und Wade {near} markiert.",
    end: "Der Fuß {near} drückt sich hinten ab, die Ferse {far} setzt vorn auf, der Kopf ist oben. Die Arbeit ist in Gesäß und Wade {near} markiert.",
  },
};
