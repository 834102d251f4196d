import type { ExerciseTexts } from "~/content/exercises/texts";

export const child: ExerciseTexts = {
  name: "Kindshaltung",
  shortName: "Kindshaltung",
  purpose: "Gibt dem unteren Rücken eine lange, ruhige Dehnung und einen Platz zum Ausruhen.",
  sideMeans: null,
  startPosition:
    "Beginnen Sie auf Händen und Knien. Die Knie sind hüftbreit, die großen Zehen nah beieinander.",
  steps: [
    "Setzen Sie sich langsam zurück, bis das Gesäß auf den Fersen ruht.",
    "Legen Sie die Brust auf die Oberschenkel und die Stirn auf die Matte.",
    "Schieben Sie die Hände nach vorn, so weit es leicht geht.",
    "Bleiben Sie so, und atmen Sie in den unteren Rücken.",
    "Gehen Sie mit den Händen zurück, und kommen Sie hoch, der Kopf zuletzt.",
  ],
  cues: ["Gesäß zu den Fersen", "Stirn ablegen, Nacken locker", "In den unteren Rücken atmen"],
  feel: {
    what: "Ein breites, weiches Ziehen und Ihr Atem, der sich im Rücken bewegt.",
    where: "Am unteren Rücken, vielleicht auch neben den Schulterblättern.",
  },
  breathing:
    "Atmen Sie ein, und spüren Sie, wie der Rücken weit wird. Atmen Sie aus, und lassen Sie das Gesäß schwerer werden.",
  breathingCue: { in: "Einatmen, Rücken weit", out: "Ausatmen, Gesäß schwer" },
  deepen:
    "Gehen Sie mit beiden Händen zu einer Seite, damit die andere Seite des Rückens länger wird.",
  ease: "Legen Sie ein Kissen zwischen Gesäß und Fersen und noch eines unter die Stirn.",
  mistakes: [
    "Das Gesäß hängt in der Luft. Legen Sie ein Kissen auf die Fersen, damit es ruhen kann.",
    "Die Schultern wandern zu den Ohren. Beugen Sie die Ellbogen, und lassen Sie die Schultern fallen.",
    "Der Nacken ist nach hinten gebeugt. Legen Sie die Stirn ab, oder legen Sie ein Kissen darunter.",
  ],
  cautions: {
    "rounds-low-back":
      "Wenn Vorbeugen Schmerz ins Bein schickt, lassen Sie diese Übung weg, und sagen Sie es uns.",
    "bends-knee-deeply":
      "Wenn die Knie wehtun, legen Sie ein dickes Kissen auf die Fersen, oder setzen Sie sich weniger weit zurück.",
    "bends-hip-deeply":
      "Wenn Sie ein neues Hüftgelenk haben oder es in der Leiste zwickt, fragen Sie uns vorher.",
  },
  pose: {
    start:
      "Auf Händen und Knien mit geradem Rücken, die Hände etwas vor den Schultern. Die Dehnung ist am unteren Rücken markiert.",
    end: "Auf den Fersen sitzend, die Brust auf den Oberschenkeln, die Stirn unten, die Arme nach vorn auf der Matte. Die Dehnung ist am unteren Rücken markiert.",
  },
};
