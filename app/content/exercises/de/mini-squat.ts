import type { ExerciseTexts } from "~/content/exercises/texts";

export const miniSquat: ExerciseTexts = {
  name: "Kleine Kniebeuge am Stuhl",
  shortName: "Kleine Kniebeuge",
  purpose: "Ein erster, sicherer Weg zu kräftigeren Oberschenkeln und kräftigerem Gesäß.",
  sideMeans: null,
  startPosition:
    "Stehen Sie hinter einem schweren Stuhl oder an einer Arbeitsplatte, damit nichts rutscht oder kippt. Halten Sie sich mit beiden Händen fest. Stellen Sie die Füße hüftbreit.",
  steps: [
    "Schieben Sie das Gesäß nach hinten, und beugen Sie die Knie etwas, wie zum Sitzen auf einem hohen Hocker.",
    "Stoppen Sie lange vor einer ganzen Kniebeuge, nach etwa einem Drittel.",
    "Beide Fersen bleiben unten, die Knie über den Füßen.",
    "Drücken Sie durch die Fersen, und richten Sie sich auf.",
  ],
  cues: [
    "Erst Gesäß nach hinten, dann Knie beugen",
    "Knie zeigen wie die Zehen",
    "Hände nur fürs Gleichgewicht",
  ],
  feel: {
    what: "Leichte Arbeit, die mit jedem Beugen zunimmt.",
    where: "Vorn an beiden Oberschenkeln und in beiden Gesäßhälften.",
  },
  breathing: "Atmen Sie nach unten ein. Atmen Sie nach oben aus.",
  breathingCue: { in: "Einatmen, beugen", out: "Ausatmen, aufrichten" },
  deepen: "Bleiben Sie drei Sekunden unten, oder halten Sie sich nur mit einer Hand fest.",
  ease: "Beugen Sie nur halb so weit, oder machen Sie nach je fünf eine Pause.",
  mistakes: [
    "Die Knie gehen weit über die Zehen. Schieben Sie zuerst das Gesäß nach hinten.",
    "Die Knie gehen zusammen. Lassen Sie sie so weit auseinander wie die Füße.",
    "Die Arme ziehen den Körper hoch. Drücken Sie durch die Fersen.",
  ],
  cautions: {
    "loads-bent-knee":
      "Wenn ein Knie vorn wehtut, beugen Sie weniger. Ein leichtes Knacken ohne Schmerz ist in Ordnung.",
  },
  pose: {
    start:
      "Aufrechter Stand hinter einem Stuhl, beide Hände oben auf der Lehne. Die Arbeit ist im Gesäß {near} und vorn am Oberschenkel {near} markiert.",
    end: "Die Knie etwas gebeugt, das Gesäß nach hinten wie zum Hinsetzen, die Fersen am Boden, die Hände noch auf der Lehne. Die Arbeit ist im Gesäß {near} und vorn am Oberschenkel {near} markiert.",
  },
};
