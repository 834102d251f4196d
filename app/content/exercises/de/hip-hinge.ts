import type { ExerciseTexts } from "~/content/exercises/texts";

export const hipHinge: ExerciseTexts = {
  name: "Vorbeuge aus der Hüfte",
  shortName: "Hüft-Vorbeuge",
  purpose: "Lehrt Sie, sich aus der Hüfte zu beugen, damit der Rücken beim Heben geschont wird.",
  sideMeans: null,
  startPosition:
    "Stehen Sie hüftbreit, die Knie weich. Legen Sie die Hände an die Hüften, die Daumen nach hinten.",
  steps: [
    "Werden Sie groß, und spannen Sie den Bauch etwas an.",
    "Schieben Sie das Becken gerade nach hinten, als wollten Sie eine Schublade hinter sich schließen.",
    "Lassen Sie die Brust nach vorn kommen, der Rücken so lang wie am Anfang.",
    "Stoppen Sie, wenn die Rückseiten der Oberschenkel spannen, lange bevor der Rücken waagerecht ist.",
    "Drücken Sie die Füße in den Boden, und bringen Sie das Becken nach vorn, bis Sie aufrecht stehen.",
  ],
  cues: [
    "Becken nach hinten, nicht nach unten",
    "Rücken lang, Nacken in einer Linie",
    "Schienbeine senkrecht, Knie weich",
  ],
  feel: {
    what: "Ein Ziehen auf dem Weg nach unten, Arbeit auf dem Weg nach oben.",
    where: "Im Gesäß und hinten an beiden Oberschenkeln.",
  },
  breathing: "Atmen Sie beim Beugen ein. Atmen Sie beim Aufrichten aus.",
  breathingCue: { in: "Einatmen, Becken nach hinten", out: "Ausatmen, aufrichten" },
  deepen: "Halten Sie ein Gewicht nah am Körper, oder zählen Sie nach unten bis vier.",
  ease: "Stehen Sie eine Fußlänge vor einer Wand, und berühren Sie sie nur mit dem Gesäß.",
  mistakes: [
    "Der Rücken wird rund. Halten Sie einen Stab daran: Kopf, oberer Rücken und Steißbein behalten Kontakt.",
    "Die Knie beugen sich wie bei einer Kniebeuge. Lassen Sie die Schienbeine senkrecht, und schieben Sie das Becken nach hinten.",
    "Der untere Rücken schmerzt. Beugen Sie weniger weit, und nehmen Sie kein Gewicht. Schmerzt er weiter, sagen Sie es uns.",
    "Das Kinn hebt sich, um nach vorn zu schauen. Schauen Sie ein paar Schritte vor sich auf den Boden.",
  ],
  cautions: {
    "stretches-nerve":
      "Wenn es ein Bein hinunter kribbelt oder schießt, kommen Sie hoch, und sagen Sie es uns.",
    "needs-balance":
      "Wenn Sie sich unsicher fühlen, machen Sie es mit dem Gesäß eine Fußlänge vor einer Wand.",
  },
  pose: {
    start:
      "Aufrechter Stand, die Knie weich, die Hände an den Hüften. Die Arbeit ist im Gesäß {near} und hinten am Oberschenkel {near} markiert.",
    end: "Mit langem, flachem Rücken aus der Hüfte nach vorn gebeugt, das Becken nach hinten geschoben, die Knie etwas gebeugt über senkrechten Schienbeinen. Die Arbeit ist im Gesäß {near} und hinten am Oberschenkel {near} markiert.",
  },
};
