import type { ExerciseTexts } from "~/content/exercises/texts";

export const lunge: ExerciseTexts = {
  name: "Hüftdehnung im Halbkniestand",
  shortName: "Halbkniestand",
  purpose: "Öffnet nach dem Sitzen die Vorderseite der Hüfte und hilft beim aufrechten Stehen.",
  sideMeans: "das kniende Bein",
  startPosition:
    "Knien Sie auf einem Knie, mit einer gefalteten Decke darunter. Stellen Sie den anderen Fuß flach nach vorn, dieses Knie im rechten Winkel. Legen Sie die Hände auf den vorderen Oberschenkel.",
  steps: [
    "Werden Sie groß, als ob ein Faden Ihren Scheitel nach oben zieht.",
    "Ziehen Sie das Steißbein nach unten, und spannen Sie das Gesäß auf der knienden Seite an.",
    "Behalten Sie das bei, und schieben Sie das Becken nach vorn, die Brust aufrecht.",
    "Stoppen Sie, wenn es vorn an der Hüfte zieht, und halten Sie.",
    "Gleiten Sie langsam zurück, dann wechseln Sie das Bein.",
  ],
  cues: [
    "Steißbein nach unten, Gesäß anspannen",
    "Rücken gerade, Knie über dem Knöchel",
    "Vorn an der Hüfte ziehen, nie zwicken",
  ],
  feel: {
    what: "Ein festes, ruhiges Ziehen, das beim Ausatmen nachlässt.",
    where: "Vorn an der Hüfte und oben am Oberschenkel des knienden Beins.",
  },
  breathing:
    "Atmen Sie durch die Nase ein, und werden Sie groß. Atmen Sie langsam aus, und sinken Sie etwas tiefer.",
  breathingCue: { in: "Einatmen, groß werden", out: "Ausatmen, etwas sinken" },
  deepen: "Heben Sie den Arm auf der knienden Seite, und neigen Sie sich etwas zur anderen Seite.",
  ease: "Halten Sie sich an einem Stuhl fest, legen Sie eine dickere Decke unter das Knie, oder schieben Sie weniger weit.",
  mistakes: [
    "Der untere Rücken geht ins Hohlkreuz, und die Hüfte bleibt zu. Erst das Steißbein nach unten ziehen, dann schieben.",
    "Das vordere Knie geht über die Zehen hinaus. Stellen Sie diesen Fuß weiter nach vorn.",
    "Die Brust fällt auf den vorderen Oberschenkel. Heben Sie sie, und schauen Sie geradeaus.",
  ],
  cautions: {
    "loads-kneecap":
      "Wenn Knien wehtut, nehmen Sie ein dickeres Polster. Tut es trotzdem weh, lassen Sie diese Übung weg, und sagen Sie es uns.",
    "arches-low-back":
      "Wenn es im unteren Rücken zwickt, ziehen Sie das Steißbein mehr nach unten, und schieben Sie weniger.",
    "needs-balance": "Wenn Sie wackeln, lassen Sie eine Hand an einem Stuhl, der nicht rutscht.",
    "loads-bent-knee":
      "Wenn das vordere Knie wehtut, stellen Sie diesen Fuß weiter nach vorn, und schieben Sie weniger.",
  },
  pose: {
    start:
      "Aufrechter Kniestand auf dem Knie {near}, der Fuß {far} flach vorn, die Hände auf dem Oberschenkel {far}. Die Dehnung ist vorn an der Hüfte {near} markiert.",
    end: "Kniestand auf dem Knie {near}, der Rücken aufrecht, das Becken nach vorn zum Fuß {far} geschoben. Die Dehnung ist vorn an der Hüfte {near} markiert.",
  },
};
