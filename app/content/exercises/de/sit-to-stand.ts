import type { ExerciseTexts } from "~/content/exercises/texts";

export const sitToStand: ExerciseTexts = {
  name: "Vom Sitzen zum Stehen",
  shortName: "Aufstehen",
  purpose: "Kräftigt Oberschenkel und Gesäß für Aufstehen, Treppen und Heben.",
  sideMeans: null,
  startPosition:
    "Stellen Sie einen festen Stuhl an eine Wand. Sitzen Sie vorn, die Füße flach unter den Knien und hüftbreit. Strecken Sie die Arme nach vorn.",
  steps: [
    "Beugen Sie sich mit langem Rücken aus der Hüfte vor, bis die Nase über den Zehen ist.",
    "Drücken Sie durch beide Füße, und stehen Sie auf.",
    "Strecken Sie Hüften und Knie, und stehen Sie einen Moment groß.",
    "Schieben Sie das Gesäß nach hinten, und setzen Sie sich langsam, während Sie bis drei zählen.",
  ],
  cues: [
    "Nase über die Zehen, dann drücken",
    "Knie über den Füßen, nicht zusammen",
    "Nach unten bis drei zählen",
  ],
  feel: {
    what: "Kräftige Arbeit in den Beinen, am Ende mit schnellerem Atem.",
    where: "Vorn an beiden Oberschenkeln und in beiden Gesäßhälften.",
  },
  breathing: "Atmen Sie beim Hinsetzen ein. Atmen Sie beim Aufstehen aus.",
  breathingCue: { in: "Einatmen, langsam setzen", out: "Ausatmen, aufstehen" },
  deepen:
    "Berühren Sie den Sitz nur, bevor Sie wieder aufstehen, oder halten Sie eine Tasche mit Büchern.",
  ease: "Legen Sie ein Kissen auf den Sitz, oder drücken Sie mit den Händen an den Armlehnen mit.",
  mistakes: [
    "Der Körper schwingt ruckartig hoch. Beugen Sie sich zuerst vor, dann drücken Sie.",
    "Die Knie fallen zusammen. Drücken Sie sie etwas auseinander.",
    "Der Körper plumpst auf den Stuhl. Senken Sie ihn, als wäre der Sitz heiß.",
  ],
  cautions: {
    "loads-bent-knee":
      "Wenn ein Knie vorn wehtut, machen Sie den Sitz mit einem Kissen höher, und gehen Sie langsamer.",
    "needs-balance":
      "Wenn Sie sich unsicher fühlen, stellen Sie einen Tisch zum Festhalten vor sich.",
    "bends-hip-deeply":
      "Wenn Sie ein neues Hüftgelenk haben, fragen Sie uns vorher, wie hoch der Sitz sein muss.",
  },
  pose: {
    start:
      "Sitz vorn auf einem Stuhl, die Füße flach unter den Knien, die Arme nach vorn gestreckt. Die Arbeit ist im Gesäß {near} und vorn am Oberschenkel {near} markiert.",
    middle:
      "Vorgebeugt, die Brust über den Knien, das Gesäß löst sich gerade vom Stuhl, die Arme noch vorn. Die Arbeit ist im Gesäß {near} und vorn am Oberschenkel {near} markiert.",
    end: "Aufrechter Stand vor dem Stuhl, Knie und Hüften gestreckt, die Arme vorn. Die Arbeit ist im Gesäß {near} und vorn am Oberschenkel {near} markiert.",
  },
};
