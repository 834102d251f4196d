import type { ExerciseTexts } from "~/content/exercises/texts";

export const pelvicTilt: ExerciseTexts = {
  name: "Becken kippen im Liegen",
  shortName: "Becken kippen",
  purpose: "Lehrt Sie, das Steißbein einzurollen: der erste Schritt der meisten Hüftdehnungen.",
  sideMeans: null,
  startPosition:
    "Legen Sie sich auf den Rücken, die Knie gebeugt, die Füße flach. Legen Sie die Hände auf die Rippen. Spüren Sie die kleine Mulde unter dem unteren Rücken.",
  steps: [
    "Spannen Sie den Unterbauch an.",
    "Rollen Sie das Steißbein etwas hoch, bis die Mulde weg ist.",
    "Halten Sie den unteren Rücken flach an der Matte, so lange gezählt wird.",
    "Lassen Sie langsam los, bis die Mulde wieder da ist.",
  ],
  cues: [
    "Die Mulde flach machen",
    "Klein und langsam, nicht heben",
    "Beine und Schultern bleiben locker",
  ],
  feel: {
    what: "Vorn leichte Arbeit und hinten eine leichte Dehnung.",
    where: "Im Unterbauch, die Dehnung quer über den unteren Rücken.",
  },
  breathing: "Atmen Sie beim Flachmachen aus. Atmen Sie beim Halten ruhig.",
  breathingCue: { in: "Einatmen, loslassen", out: "Ausatmen, flach machen" },
  deepen: "Machen Sie es mit weniger gebeugten Knien oder im Stehen mit dem Rücken an einer Wand.",
  ease: "Machen Sie nur halb flach, oder legen Sie ein Kissen unter die Knie.",
  mistakes: [
    "Die Füße drücken, und das Gesäß hebt sich. Lassen Sie das Gesäß auf der Matte.",
    "Brust und Nacken werden fest. Lassen Sie Kiefer und Schultern los.",
    "Der Bauch wölbt sich vor. Ziehen Sie beim Ausatmen den Nabel ein.",
  ],
  cautions: {
    "rounds-low-back":
      "Wenn Flachmachen im Rücken wehtut, machen Sie weniger, oder lassen Sie es weg, und sagen Sie es uns.",
    "lies-flat":
      "Ab der Mitte einer Schwangerschaft fragen Sie uns, bevor Sie sich flach auf den Rücken legen.",
  },
  pose: {
    start:
      "Rückenlage mit gebeugten Knien, eine kleine Mulde unter dem unteren Rücken. Die Arbeit ist am Unterbauch markiert.",
    end: "Der untere Rücken flach auf die Matte gedrückt, das Steißbein etwas hochgerollt. Die Arbeit ist am Unterbauch markiert.",
  },
};
