import type { ExerciseTexts } from "~/content/exercises/texts";

export const kneeRolls: ExerciseTexts = {
  name: "Knierollen im Liegen",
  shortName: "Knierollen",
  purpose: "Dreht den unteren Rücken sanft hin und her und löst Steifheit nach Ruhe.",
  sideMeans: null,
  startPosition:
    "Legen Sie sich auf den Rücken, die Knie gebeugt, die Füße flach und eng beieinander. Strecken Sie die Arme zur Seite.",
  steps: [
    "Lassen Sie Knie und Füße zusammen.",
    "Lassen Sie beide Knie zu einer Seite sinken, so weit es leicht geht.",
    "Lassen Sie beide Schultern auf der Matte, und bleiben Sie kurz.",
    "Holen Sie die Knie mit dem Bauch zur Mitte zurück.",
    "Rollen Sie zur anderen Seite. Jedes Rollen zählt als eins.",
  ],
  cues: ["Die Knie bleiben zusammen", "Beide Schultern bleiben unten", "Erst klein und langsam"],
  feel: {
    what: "Ein leichtes Ziehen, das beim Rollen die Seite wechselt.",
    where: "Seitlich an Taille und unterem Rücken, auf der Seite weg von den Knien.",
  },
  breathing: "Atmen Sie aus, wenn die Knie sinken. Atmen Sie ein, wenn sie zurückkommen.",
  breathingCue: { in: "Einatmen, zur Mitte", out: "Ausatmen, Knie sinken" },
  deepen: "Drehen Sie den Kopf zur Seite weg von den Knien.",
  ease: "Rollen Sie nur ein wenig, oder legen Sie auf beide Seiten Kissen für die Knie.",
  mistakes: [
    "Eine Schulter hebt von der Matte ab. Rollen Sie weniger weit.",
    "Die Knie fallen. Lassen Sie sie sinken, während Sie langsam bis drei zählen.",
    "Die Knie rutschen auseinander. Halten Sie ein kleines Kissen dazwischen.",
  ],
  cautions: {
    "twists-low-back":
      "Wenn beim Drehen Schmerz ins Bein zieht, hören Sie mit dieser Übung auf, und sagen Sie es uns.",
    "lies-flat":
      "Ab der Mitte einer Schwangerschaft fragen Sie uns, bevor Sie sich flach auf den Rücken legen.",
    "turns-hip-in-or-crosses": "Wenn Sie ein neues Hüftgelenk haben, fragen Sie uns vorher.",
  },
  pose: {
    start:
      "Rückenlage, von oben gesehen, die Arme zur Seite, die Knie gebeugt, die Füße flach. Die Bewegung ist am unteren Rücken {near} markiert.",
    end: "Beide Knie zusammen zur Seite {far} gerollt, Schultern und Arme noch flach. Die Bewegung ist am unteren Rücken {near} markiert.",
  },
};
