import type { ExerciseTexts } from "~/content/exercises/texts";

export const soleus: ExerciseTexts = {
  name: "Wadendehnung mit gebeugtem Knie",
  shortName: "Tiefe Wade",
  purpose: "Erreicht den tiefen Wadenmuskel, damit das Knie sich über den Fuß bewegen kann.",
  sideMeans: "das hintere Bein",
  startPosition:
    "Stehen Sie nah an einer Wand, beide Hände daran. Stellen Sie einen Fuß einen kurzen Schritt hinter den anderen. Die Zehen beider Füße zeigen zur Wand.",
  steps: [
    "Verlagern Sie das meiste Gewicht auf den hinteren Fuß.",
    "Beugen Sie beide Knie, als wollten Sie sich auf einen hohen Hocker setzen.",
    "Drücken Sie die hintere Ferse nach unten, und lassen Sie ihr Knie über die Zehen gehen.",
    "Halten Sie, wenn es unten in der Wade zieht.",
    "Strecken Sie die Knie, dann wechseln Sie das Bein.",
  ],
  cues: [
    "Hinteres Knie gebeugt, Ferse schwer",
    "Knie über der zweiten Zehe",
    "Nach unten sinken, nicht nach vorn lehnen",
  ],
  feel: {
    what: "Ein kürzeres, tieferes Ziehen als mit gestrecktem Knie.",
    where: "Unten in der Wade des hinteren Beins, knapp über der Ferse.",
  },
  breathing: "Atmen Sie ein, und bleiben Sie. Atmen Sie aus, und sinken Sie etwas tiefer.",
  breathingCue: { in: "Einatmen, bleiben", out: "Ausatmen, etwas sinken" },
  deepen: "Beugen Sie das hintere Knie mehr, die Ferse noch am Boden.",
  ease: "Stellen Sie den Fuß näher heran, oder beugen Sie die Knie weniger.",
  mistakes: [
    "Die hintere Ferse hebt sich. Kommen Sie etwas hoch, und drücken Sie sie nach unten.",
    "Das Knie fällt nach innen. Führen Sie es über die zweite Zehe.",
    "Das Gewicht geht auf den vorderen Fuß. Setzen Sie sich zurück über die hintere Ferse.",
  ],
  cautions: {
    "strains-calf":
      "Wenn die Achillessehne wehtut, beugen Sie weniger, und hören Sie damit auf, wenn es am nächsten Morgen mehr wehtut.",
    "loads-bent-knee": "Wenn ein Knie vorn wehtut, beugen Sie es nicht so weit.",
  },
  pose: {
    start:
      "Stand in einem kurzen Schritt vor einer Wand, beide Hände daran, der Fuß {near} hinten, die Knie fast gestreckt. Die Dehnung ist unten in der Wade {near} markiert.",
    end: "Beide Knie gebeugt und das Becken gesenkt, der Rücken aufrecht, die Ferse {near} noch flach am Boden. Die Dehnung ist unten in der Wade {near} markiert, über der Ferse.",
  },
};
