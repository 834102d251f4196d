import type { ExerciseTexts } from "~/content/exercises/texts";

export const standingDesk: ExerciseTexts = {
  name: "Hüftbeugerdehnung im Stehen",
  shortName: "Hüfte im Stehen",
  purpose: "Öffnet die Vorderseite der Hüfte bei der Arbeit, ohne auf den Boden zu müssen.",
  sideMeans: "das hintere Bein",
  startPosition:
    "Stehen Sie vor einem schweren Tisch, der nicht rollt, beide Hände an der Kante. Machen Sie mit einem Fuß einen langen Schritt zurück, und bleiben Sie auf dem Ballen. Beide Füße zeigen nach vorn.",
  steps: [
    "Stehen Sie groß, und ziehen Sie das Steißbein nach unten.",
    "Spannen Sie das Gesäß des hinteren Beins an.",
    "Beugen Sie das vordere Knie etwas, und schieben Sie das Becken zum Tisch.",
    "Stoppen Sie, wenn es vorn an der hinteren Hüfte zieht, und halten Sie.",
    "Machen Sie den Schritt wieder nach vorn, dann wechseln Sie das Bein.",
  ],
  cues: [
    "Steißbein nach unten, Gesäß fest",
    "Becken schieben, nicht die Schultern",
    "Beide Füße zeigen geradeaus",
  ],
  feel: {
    what: "Ein mildes Ziehen, das Sie eine Minute aushalten könnten.",
    where: "Vorn an der Hüfte des hinteren Beins, vielleicht auch in dieser Wade.",
  },
  breathing:
    "Atmen Sie ein, und werden Sie größer. Atmen Sie aus, und lassen Sie das Becken etwas nach vorn.",
  breathingCue: { in: "Einatmen, größer werden", out: "Ausatmen, Becken nach vorn" },
  deepen:
    "Heben Sie den Arm auf der Seite des hinteren Beins, nach oben und etwas zur anderen Seite.",
  ease: "Machen Sie einen kürzeren Schritt, oder stützen Sie mehr Gewicht auf den Tisch.",
  mistakes: [
    "Der untere Rücken geht ins Hohlkreuz. Ziehen Sie das Steißbein wieder nach unten, bevor Sie das Becken schieben.",
    "Der hintere Fuß dreht nach außen. Lassen Sie die Zehen geradeaus zeigen.",
    "Die Brust beugt sich über den Tisch. Bringen Sie die Schultern wieder über das Becken.",
  ],
  cautions: {
    "arches-low-back":
      "Wenn es im unteren Rücken zwickt, ziehen Sie das Steißbein mehr nach unten, und machen Sie einen kürzeren Schritt.",
    "strains-calf": "Wenn diese Wade oder ihre Sehne wehtut, machen Sie einen kürzeren Schritt.",
  },
  pose: {
    start:
      "Stand an einem Tisch in einem langen Schritt, der Fuß {near} hinten auf dem Ballen, die Hände an der Tischkante. Die Dehnung ist vorn an der Hüfte {near} markiert.",
    end: "Derselbe Schritt, das Steißbein nach unten gezogen, das Becken zum Tisch geschoben, das Knie {far} etwas gebeugt, der Rücken aufrecht. Die Dehnung ist vorn an der Hüfte {near} markiert.",
  },
};
