import type { ExerciseTexts } from "~/content/exercises/texts";

export const birdDog: ExerciseTexts = {
  name: "Diagonale im Vierfüßlerstand",
  shortName: "Diagonale",
  purpose: "Macht den Rücken stabil und das Gesäß kräftig, ohne die Wirbelsäule zu beugen.",
  sideMeans: "das gehobene Bein",
  startPosition:
    "Beginnen Sie auf Händen und Knien. Die Hände sind unter den Schultern, die Knie unter den Hüften, der Rücken ist gerade.",
  steps: [
    "Spannen Sie den Bauch etwas an, wie vor einem leichten Stoß.",
    "Schieben Sie ein Bein nach hinten, dann heben Sie es auf Höhe des Rückens.",
    "Strecken Sie den Arm der anderen Seite nach vorn, den Daumen oben.",
    "Halten Sie, so lange gezählt wird. Becken und Schultern zeigen zur Matte.",
    "Bringen Sie Hand und Knie kontrolliert wieder nach unten.",
  ],
  cues: [
    "Rücken gerade wie ein Tisch",
    "Lang strecken, nicht hoch",
    "Beide Hüften zeigen zur Matte",
  ],
  feel: {
    what: "Gleichmäßige Arbeit, mit kleinem Wackeln, das Sie im Griff haben.",
    where: "Am unteren Rücken und im Gesäß des gehobenen Beins.",
  },
  breathing: "Atmen Sie beim Strecken aus. Atmen Sie beim Halten ruhig weiter.",
  breathingCue: { in: "Einatmen, lang bleiben", out: "Ausatmen, gerade bleiben" },
  deepen: "Zeichnen Sie mit der gestreckten Hand kleine, langsame Vierecke.",
  ease: "Bewegen Sie nur das Bein, und lassen Sie beide Hände auf der Matte.",
  mistakes: [
    "Der Rücken hängt durch. Heben Sie das Bein weniger hoch.",
    "Die Hüfte dreht nach außen. Lassen Sie die Zehen nach unten zur Matte zeigen.",
    "Der Kopf hängt oder schaut hoch. Schauen Sie auf die Matte, kurz vor Ihren Händen.",
  ],
  cautions: {
    "loads-wrists":
      "Wenn das Handgelenk wehtut, machen Sie eine Faust, oder stützen Sie sich auf den Unterarm.",
    "loads-kneecap": "Wenn Knien wehtut, legen Sie eine gefaltete Decke unter die Knie.",
    "needs-balance": "Wenn Sie stark wackeln, lassen Sie die Zehen oder die Hand am Boden.",
    "arches-low-back": "Wenn es im unteren Rücken zwickt, schieben Sie den Fuß nur über die Matte.",
  },
  pose: {
    start:
      "Auf Händen und Knien mit geradem Rücken, die Hände unter den Schultern, die Knie unter den Hüften. Die Arbeit ist am unteren Rücken und im Gesäß {near} markiert.",
    end: "Das Bein {near} gerade nach hinten und der Arm {far} gerade nach vorn gestreckt, beide auf Höhe des Rückens. Die Arbeit ist am unteren Rücken und im Gesäß {near} markiert.",
  },
};
