import type { ExerciseTexts } from "~/content/exercises/texts";

export const kneeToChest: ExerciseTexts = {
  name: "Ein Knie zur Brust",
  shortName: "Knie zur Brust",
  purpose:
    "Löst ein festes Gesäß und einen festen unteren Rücken und beruhigt einen Rücken, der viel gearbeitet hat.",
  sideMeans: "das gehaltene Bein",
  startPosition:
    "Legen Sie sich auf den Rücken, ein Bein gestreckt. Beugen Sie das andere Knie, der Fuß flach, und legen Sie die Hände auf dieses Knie.",
  steps: [
    "Heben Sie das gebeugte Knie zur Brust.",
    "Fassen Sie das Schienbein knapp unter dem Knie mit beiden Händen.",
    "Ziehen Sie das Knie näher, bis Sie ein sanftes Ziehen spüren.",
    "Halten Sie. Lassen Sie das andere Bein schwer und gestreckt liegen.",
    "Lassen Sie langsam los, und stellen Sie den Fuß ab.",
  ],
  cues: [
    "Kopf und Schultern bleiben unten",
    "Knie heranziehen, nicht zerren",
    "Das andere Bein liegt schwer",
  ],
  feel: {
    what: "Ein sanftes, angenehmes Ziehen.",
    where: "Im Gesäß und unteren Rücken und vielleicht vorn an der Hüfte des gestreckten Beins.",
  },
  breathing:
    "Atmen Sie ein, und lassen Sie etwas lockerer. Atmen Sie aus, und ziehen Sie das Knie heran.",
  breathingCue: { in: "Einatmen, etwas lockerer", out: "Ausatmen, näher ziehen" },
  deepen: "Drücken Sie die Kniekehle des gestreckten Beins in die Matte.",
  ease: "Beugen Sie auch das andere Bein, oder fassen Sie mit einem Handtuch hinter den Oberschenkel.",
  mistakes: [
    "Kopf und Schultern heben sich. Legen Sie ein Kissen unter den Kopf.",
    "Die Arme zerren. Nehmen Sie nur das Gewicht der Arme, nicht mehr.",
    "Das gestreckte Bein hebt von der Matte ab. Ziehen Sie das Knie weniger weit heran.",
  ],
  cautions: {
    "bends-hip-deeply":
      "Wenn Sie ein neues Hüftgelenk haben, fragen Sie uns vorher. Wenn es in der Leiste zwickt, ziehen Sie das Knie weniger weit.",
    "rounds-low-back":
      "Wenn der Schmerz in Rücken oder Bein zunimmt, hören Sie mit dieser Übung auf, und sagen Sie es uns.",
    "lies-flat":
      "Ab der Mitte einer Schwangerschaft fragen Sie uns, bevor Sie sich flach auf den Rücken legen.",
    "bends-knee-deeply": "Wenn das Knie wehtut, fassen Sie hinter den Oberschenkel.",
  },
  pose: {
    start:
      "Rückenlage, das Knie {near} gebeugt, sein Fuß flach, das Bein {far} gestreckt auf der Matte. Die Dehnung ist im Gesäß {near} und am unteren Rücken markiert.",
    end: "Das Knie {near} mit beiden Händen am Schienbein zur Brust gezogen, das Bein {far} flach auf der Matte. Die Dehnung ist im Gesäß {near} und am unteren Rücken markiert.",
  },
};
