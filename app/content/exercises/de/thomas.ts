import type { ExerciseTexts } from "~/content/exercises/texts";

export const thomas: ExerciseTexts = {
  name: "Knie zur Brust an der Bettkante",
  shortName: "Bettkanten-Dehnung",
  purpose: "Das Gewicht des einen Beins öffnet vorn seine Hüfte, während der Rücken flach bleibt.",
  sideMeans: "das hängende Bein",
  startPosition:
    "Setzen Sie sich ganz an die Kante eines festen Betts, und legen Sie sich mit Hilfe der Hände zurück. Das Steißbein ist an der Kante. Lassen Sie ein Bein auf Höhe des Betts, und bringen Sie das andere Knie zur Brust.",
  steps: [
    "Halten Sie dieses Knie mit beiden Händen, sodass der untere Rücken flach liegt.",
    "Lassen Sie das andere Bein langsam über die Kante sinken.",
    "Lassen Sie das Knie sich beugen und das ganze Bein schwer werden.",
    "Halten Sie dort, wo es vorn an der Hüfte zieht und der Rücken noch flach ist.",
    "Holen Sie das hängende Bein mit Hilfe der Hände hoch, dann wechseln Sie das Bein.",
  ],
  cues: [
    "Unterer Rücken flach auf dem Bett",
    "Das hängende Bein schwer werden lassen",
    "Das andere Knie nah halten",
  ],
  feel: {
    what: "Ein langsames, sanftes Ziehen durch das Gewicht des Beins.",
    where: "Vorn an Hüfte und Oberschenkel des hängenden Beins.",
  },
  breathing:
    "Atmen Sie ein, ohne sich zu bewegen. Atmen Sie aus, und lassen Sie das Bein durch sein Gewicht sinken.",
  breathingCue: { in: "Einatmen, Rücken flach", out: "Ausatmen, Bein schwer" },
  deepen: "Lassen Sie das hängende Knie sich mehr beugen, sodass die Ferse unter das Bett kommt.",
  ease: "Stellen Sie den hängenden Fuß auf einen Hocker, oder rutschen Sie auf dem Bett etwas höher.",
  mistakes: [
    "Der untere Rücken hebt vom Bett ab. Ziehen Sie das gehaltene Knie näher.",
    "Das hängende Bein wandert nach außen. Bringen Sie es wieder in eine Linie mit der Hüfte.",
    "Die Kante drückt am Oberschenkel. Rutschen Sie weiter nach unten, sodass nur der Rücken auf dem Bett liegt.",
  ],
  cautions: {
    "arches-low-back":
      "Wenn der Rücken ins Hohlkreuz geht oder wehtut, stellen Sie den Fuß auf einen Hocker.",
    "bends-hip-deeply":
      "Wenn Sie ein neues Hüftgelenk haben, fragen Sie uns vorher. Das gilt auch für das Bein, das Sie halten.",
    "lies-flat":
      "Ab der Mitte einer Schwangerschaft fragen Sie uns, bevor Sie sich auf den Rücken legen.",
    "bends-knee-deeply": "Wenn das gehaltene Knie wehtut, fassen Sie hinter diesen Oberschenkel.",
  },
  pose: {
    start:
      "Rückenlage mit dem Becken an der Bettkante, das Knie {far} gebeugt gehalten, der Oberschenkel {near} auf Höhe des Betts. Die Dehnung ist vorn an der Hüfte {near} markiert.",
    end: "Das Knie {far} an die Brust gezogen, der untere Rücken flach, das Bein {near} hängt schwer über die Bettkante. Die Dehnung ist vorn an der Hüfte {near} markiert.",
  },
};
