import type { ExerciseTexts } from "~/content/exercises/texts";

export const couch: ExerciseTexts = {
  name: "Sofa-Dehnung",
  shortName: "Sofa-Dehnung",
  purpose: "Eine starke Dehnung für die Vorderseite von Hüfte und Oberschenkel zugleich.",
  sideMeans: "das kniende Bein",
  startPosition:
    "Knien Sie mit dem Rücken zum Sofa, eine gefaltete Decke unter einem Knie. Legen Sie diesen Fuß auf die Sitzfläche hinter Ihnen. Stellen Sie den anderen Fuß flach nach vorn.",
  steps: [
    "Beugen Sie sich zuerst nach vorn, die Hände auf dem vorderen Oberschenkel.",
    "Ziehen Sie das Steißbein nach unten, und spannen Sie das Gesäß auf der knienden Seite an.",
    "Heben Sie die Brust langsam, nur so weit das Steißbein unten bleibt.",
    "Halten Sie dort, wo es vorn am Oberschenkel kräftig zieht.",
    "Beugen Sie sich wieder nach vorn, bevor Sie den Fuß herunternehmen, dann wechseln Sie das Bein.",
  ],
  cues: [
    "Erst Steißbein nach unten, dann Brust hoch",
    "Vorderes Knie über dem Knöchel",
    "Nur so weit hoch, wie es leicht geht",
  ],
  feel: {
    what: "Ein kräftiges Ziehen, bei dem Sie ruhig atmen können.",
    where: "Vorn an Oberschenkel und Hüfte des knienden Beins.",
  },
  breathing:
    "Atmen Sie ein, und heben Sie die Brust etwas. Atmen Sie aus, und lassen Sie das Steißbein unten.",
  breathingCue: { in: "Einatmen, Brust hoch", out: "Ausatmen, Steißbein unten" },
  deepen: "Rücken Sie das Knie näher ans Sofa, immer nur eine Handbreit.",
  ease: "Bleiben Sie nach vorn gebeugt, oder rücken Sie das Knie weiter vom Sofa weg.",
  mistakes: [
    "Der untere Rücken geht ins Hohlkreuz, um aufrecht zu sein. Bleiben Sie tiefer, und ziehen Sie das Steißbein nach unten.",
    "Das Becken dreht zur Seite. Lassen Sie beide Hüftknochen nach vorn zeigen.",
    "Das Knie ist auf dem bloßen Boden. Nehmen Sie ein dickes, weiches Polster.",
  ],
  cautions: {
    "bends-knee-deeply": "Wenn das Knie verletzt war oder operiert wurde, fragen Sie uns vorher.",
    "loads-kneecap":
      "Wenn Knien trotz Polster wehtut, lassen Sie diese Übung weg, und sagen Sie es uns.",
    "arches-low-back": "Wenn es im unteren Rücken zwickt, beugen Sie sich weiter nach vorn.",
    "needs-balance": "Wenn Sie wackeln, lassen Sie eine Hand an einem Stuhl, der nicht rutscht.",
    "stretches-front-nerve":
      "Wenn es vorn am Oberschenkel brennt oder kribbelt, beugen Sie sich nach vorn, und sagen Sie es uns.",
  },
  pose: {
    start:
      "Kniestand auf dem Knie {near} vor einem Sofa, der Fuß {near} hinten auf der Sitzfläche, nach vorn über den Fuß {far} gebeugt. Die Dehnung ist vorn am Oberschenkel {near} markiert.",
    end: "Dieselbe Haltung mit aufrechter Brust, die Hände auf dem Oberschenkel {far}. Die Dehnung ist an der ganzen Vorderseite des Oberschenkels {near} markiert.",
  },
};
