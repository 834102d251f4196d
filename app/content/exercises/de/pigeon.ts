import type { ExerciseTexts } from "~/content/exercises/texts";

export const pigeon: ExerciseTexts = {
  name: "Taube",
  shortName: "Taube",
  purpose: "Lockert die tiefen Muskeln hinter der einen Hüfte und die Vorderseite der anderen.",
  sideMeans: "das vordere Bein",
  startPosition:
    "Beginnen Sie auf Händen und Knien. Bringen Sie ein Knie nach vorn zwischen die Hände, und legen Sie diesen Unterschenkel auf die Matte. Schieben Sie das andere Bein gerade nach hinten.",
  steps: [
    "Halten Sie den vorderen Fuß nah am Körper, damit sich das Knie nicht verdreht.",
    "Drehen Sie beide Hüftknochen nach vorn, und lassen Sie das Becken zum Boden sinken.",
    "Füllen Sie eine Lücke unter der vorderen Hüfte mit einer gefalteten Decke.",
    "Machen Sie den Rücken lang, dann beugen Sie sich aus der Hüfte nach vorn.",
    "Stoppen Sie bei einem tiefen Ziehen im Gesäß, und halten Sie.",
    "Drücken Sie sich mit den Händen hoch, holen Sie das Bein zurück, und wechseln Sie das Bein.",
  ],
  cues: [
    "Beide Hüftknochen zeigen nach vorn",
    "Rücken lang, aus der Hüfte beugen",
    "Tiefes Ziehen im Gesäß, Knie locker",
  ],
  feel: {
    what: "Ein tiefes Ziehen, das langsam weicher wird.",
    where: "Im Gesäß des vorderen Beins und leicht vorn an der anderen Hüfte.",
  },
  breathing:
    "Atmen Sie ein, und machen Sie den Rücken lang. Atmen Sie aus, und lassen Sie das Becken schwer werden.",
  breathingCue: { in: "Einatmen, Rücken lang", out: "Ausatmen, Becken schwer" },
  deepen: "Gehen Sie mit den Händen nach vorn, und senken Sie sich auf die Unterarme.",
  ease: "Legen Sie eine dickere Decke unter die vordere Hüfte, und bleiben Sie oben auf den Händen.",
  mistakes: [
    "Der Körper kippt auf die vordere Hüfte. Legen Sie diese Hüfte auf eine Decke, bis beide gleich hoch sind.",
    "Der Rücken wird gleich rund. Kommen Sie etwas hoch, und machen Sie ihn wieder lang.",
    "Der vordere Fuß ist weit vom Körper weg, das verdreht das Knie. Holen Sie ihn näher heran.",
  ],
  cautions: {
    "twists-knee":
      "Hören Sie sofort auf, wenn Sie etwas im vorderen Knie spüren. Nach einer Knieverletzung fragen Sie uns vorher.",
    "bends-hip-deeply":
      "Wenn Sie ein neues Hüftgelenk haben oder es in der Leiste zwickt, fragen Sie uns vorher.",
    "loads-wrists":
      "Wenn die Handgelenke wehtun, stützen Sie sich auf die Fäuste oder die Unterarme.",
  },
  pose: {
    start:
      "Aufrechter Sitz, das Bein {near} vorn gebeugt, das Bein {far} gerade nach hinten, die Hände auf der Matte. Die Dehnung ist tief im Gesäß {near} markiert.",
    end: "Die Beine bleiben gleich, der Körper ist aus der Hüfte über das Bein {near} gebeugt, die Arme liegen weit vorn auf der Matte. Die Dehnung ist tief im Gesäß {near} markiert.",
  },
};
