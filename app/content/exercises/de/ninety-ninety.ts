import type { ExerciseTexts } from "~/content/exercises/texts";

export const ninetyNinety: ExerciseTexts = {
  name: "90/90-Dehnung",
  shortName: "90/90",
  purpose: "Macht die eine Hüfte nach außen freier und die andere nach innen.",
  sideMeans: "das vordere Bein",
  startPosition:
    "Setzen Sie sich auf die Matte. Legen Sie einen Unterschenkel quer vor sich, und legen Sie das andere Bein gebeugt zur Seite. Beide Knie sind im rechten Winkel.",
  steps: [
    "Sitzen Sie groß, und verteilen Sie das Gewicht auf beide Seiten des Gesäßes.",
    "Drehen Sie die Brust zum vorderen Unterschenkel.",
    "Beugen Sie sich mit langem Rücken aus der Hüfte vor, die Hände auf dem Unterschenkel.",
    "Stoppen Sie bei einem tiefen Ziehen im Gesäß, und halten Sie.",
    "Kommen Sie langsam hoch, dann wechseln Sie das Bein.",
  ],
  cues: [
    "Rücken lang, aus der Hüfte beugen",
    "Brust über dem vorderen Unterschenkel",
    "Vorderen Fuß zum Schienbein ziehen",
  ],
  feel: { what: "Ein tiefes, ruhiges Ziehen ohne Zwicken.", where: "Im Gesäß des vorderen Beins." },
  breathing:
    "Atmen Sie ein, und werden Sie lang. Atmen Sie aus, und beugen Sie sich etwas weiter vor.",
  breathingCue: { in: "Einatmen, lang werden", out: "Ausatmen, vorbeugen" },
  deepen:
    "Gehen Sie mit den Händen über den Unterschenkel, und stützen Sie sich auf die Unterarme.",
  ease: "Setzen Sie sich auf eine gefaltete Decke, und lassen Sie eine Hand hinter sich am Boden.",
  mistakes: [
    "Das Gesäß kippt auf die vordere Seite. Legen Sie eine gefaltete Decke darunter.",
    "Der Rücken wird rund. Kommen Sie etwas hoch, und beugen Sie sich aus der Hüfte.",
    "Das vordere Knie tut weh. Holen Sie diese Ferse näher zu sich.",
  ],
  cautions: {
    "twists-knee": "Hören Sie sofort auf, wenn Sie innen in einem der Knie etwas spüren.",
    "bends-hip-deeply":
      "Wenn Sie ein neues Hüftgelenk haben oder es in der Leiste zwickt, fragen Sie uns vorher.",
  },
  pose: {
    start:
      "Aufrechter Sitz, von vorn gesehen, der Unterschenkel {near} quer vor dem Körper, das Bein {far} gebeugt zur Seite, beide Knie etwa im rechten Winkel. Die Dehnung ist im Gesäß {near} markiert.",
    end: "Dieselbe Beinhaltung, mit langem Rücken über den Unterschenkel {near} gebeugt, beide Hände darauf. Die Dehnung ist im Gesäß {near} markiert.",
  },
};
