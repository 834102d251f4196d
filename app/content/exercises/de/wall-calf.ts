import type { ExerciseTexts } from "~/content/exercises/texts";

export const wallCalf: ExerciseTexts = {
  name: "Wadendehnung an der Wand",
  shortName: "Wadendehnung",
  purpose: "Dehnt den großen Wadenmuskel, für leichtere Schritte, Treppen und Laufen.",
  sideMeans: "das hintere Bein",
  startPosition:
    "Stehen Sie eine Armlänge vor einer Wand, beide Hände daran. Machen Sie mit einem Fuß einen langen Schritt zurück. Die Zehen beider Füße zeigen zur Wand.",
  steps: [
    "Strecken Sie das hintere Knie, und drücken Sie diese Ferse in den Boden.",
    "Beugen Sie das vordere Knie, und lassen Sie das Becken zur Wand gleiten.",
    "Ferse, Hüfte und Schulter bleiben in einer Linie.",
    "Stoppen Sie, wenn es oben in der Wade zieht, und halten Sie.",
    "Drücken Sie sich von der Wand ab, treten Sie heran, dann wechseln Sie das Bein, die Hände noch an der Wand.",
  ],
  cues: [
    "Hinteres Knie gestreckt, Ferse schwer",
    "Die Zehen zeigen zur Wand",
    "Becken vor, Körper in einer Linie",
  ],
  feel: {
    what: "Ein festes Ziehen, das beim Halten nachlässt.",
    where: "Im oberen, dicken Teil der Wade des hinteren Beins.",
  },
  breathing: "Atmen Sie ein, und werden Sie groß. Atmen Sie aus, und lassen Sie die Ferse sinken.",
  breathingCue: { in: "Einatmen, groß werden", out: "Ausatmen, Ferse schwer" },
  deepen: "Gehen Sie etwas weiter zurück, oder beugen Sie die Ellbogen mehr.",
  ease: "Machen Sie einen kürzeren Schritt zurück, oder lehnen Sie sich weniger vor.",
  mistakes: [
    "Die hintere Ferse kommt hoch. Machen Sie einen kürzeren Schritt.",
    "Der hintere Fuß dreht nach außen. Lassen Sie die Zehen wieder zur Wand zeigen.",
    "Das Gesäß steht nach hinten heraus. Schieben Sie das Becken nach vorn.",
  ],
  cautions: {
    "strains-calf":
      "Nach einem Riss in der Wade oder einer Achillessehnen-Verletzung fragen Sie uns vorher. Ziehen Sie sanft, und wippen Sie nie.",
    "loads-wrists": "Wenn die Handgelenke wehtun, stützen Sie sich auf die Unterarme.",
  },
  pose: {
    start:
      "Stand in einem langen Schritt vor einer Wand, beide Hände daran, das Bein {near} gestreckt hinten, beide Fersen am Boden. Die Dehnung ist in der Wade {near} markiert.",
    end: "Der Körper lehnt sich in einer Linie von der Ferse {near} bis zum Kopf zur Wand, diese Ferse noch am Boden, das Knie {far} gebeugt. Die Dehnung ist in der Wade {near} markiert.",
  },
};
