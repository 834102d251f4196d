import type { ExerciseTexts } from "~/content/exercises/texts";

export const sitUp: ExerciseTexts = {
  name: "Sit-up",
  shortName: "Sit-up",
  purpose:
    "Fordert Bauch und Hüftbeuger stark. Nicht bei schmerzender Hüfte oder schmerzendem Rücken.",
  sideMeans: null,
  startPosition:
    "Legen Sie sich auf den Rücken, die Knie gebeugt, die Füße flach. Kreuzen Sie die Arme auf der Brust.",
  steps: [
    "Ziehen Sie das Kinn etwas ein, und spannen Sie den Bauch an.",
    "Rollen Sie den Kopf hoch, dann die Schultern, dann den Rücken.",
    "Kommen Sie ganz hoch, bis Sie sitzen.",
    "Rollen Sie langsam wieder ab, vom unteren Rücken bis zum Kopf.",
  ],
  cues: ["Wirbel für Wirbel hochrollen", "Füße bleiben flach, kein Schwung", "Langsam abrollen"],
  feel: {
    what: "Vorn harte Arbeit, nie ein Ziehen im Rücken.",
    where: "Im Bauch, und weiter oben vorn an beiden Hüften.",
  },
  breathing: "Atmen Sie beim Hochrollen aus. Atmen Sie beim Abrollen ein.",
  breathingCue: { in: "Einatmen, abrollen", out: "Ausatmen, hochrollen" },
  deepen: "Rollen Sie ab, während Sie langsam bis fünf zählen.",
  ease: "Heben Sie nur Kopf und Schultern, und lassen Sie den unteren Rücken auf der Matte.",
  mistakes: [
    "Die Arme oder ein Ruck machen die Arbeit. Beginnen Sie jedes Mal aus der Ruhe.",
    "Die Füße heben sich. Kommen Sie weniger weit hoch, oder stellen Sie sie etwas weiter weg.",
    "Das Kinn schiebt sich vor. Schauen Sie beim Hochkommen auf die Knie.",
  ],
  cautions: {
    "loads-low-back":
      "Das belastet den unteren Rücken. Lassen Sie es weg, solange Hüfte oder Rücken wehtun.",
    "rounds-low-back": "Wenn Vorbeugen im Rücken wehtut, machen Sie diese Übung nicht.",
    "lies-flat":
      "Ab der Mitte einer Schwangerschaft fragen Sie uns, bevor Sie sich flach auf den Rücken legen.",
  },
  pose: {
    start:
      "Rückenlage mit gebeugten Knien, die Füße flach, die Arme auf der Brust gekreuzt. Die Arbeit ist am Bauch markiert.",
    middle:
      "Kopf und Schultern von der Matte hochgerollt, der untere Rücken noch unten. Die Arbeit ist am Bauch markiert.",
    end: "Aufgesetzt mit rundem Rücken, die Brust nah an den Oberschenkeln, die Füße noch flach. Die Arbeit ist am Bauch markiert.",
  },
};
