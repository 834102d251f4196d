import type { ExerciseTexts } from "~/content/exercises/texts";

export const hamstringStrap: ExerciseTexts = {
  name: "Schenkelrückseite mit Gurt",
  shortName: "Rückseite mit Gurt",
  purpose: "Dehnt die Rückseite des Oberschenkels, während der untere Rücken ruht.",
  sideMeans: "das gehobene Bein",
  startPosition:
    "Legen Sie sich auf den Rücken, beide Beine gestreckt. Legen Sie einen Gurt oder ein Handtuch um den Ballen eines Fußes, und halten Sie beide Enden.",
  steps: [
    "Beugen Sie dieses Knie zuerst zur Brust.",
    "Strecken Sie das Bein zur Decke, so weit sich das Knie strecken lässt.",
    "Ziehen Sie es mit geraden, lockeren Armen näher.",
    "Halten Sie dort, wo die Rückseite des Oberschenkels zieht, das andere Bein schwer auf der Matte.",
    "Beugen Sie das Knie, und senken Sie das Bein, dann wechseln Sie die Seite.",
  ],
  cues: [
    "Anderes Bein schwer auf der Matte",
    "Knie gestreckt, nicht durchgedrückt",
    "Schultern bleiben auf der Matte",
  ],
  feel: {
    what: "Ein klares Ziehen im Muskel, nie ein Kribbeln.",
    where: "In der Mitte hinten am gehobenen Oberschenkel.",
  },
  breathing:
    "Atmen Sie ein, und bleiben Sie ruhig. Atmen Sie aus, und lassen Sie das Bein etwas näher kommen.",
  breathingCue: { in: "Einatmen, ruhig bleiben", out: "Ausatmen, Bein näher" },
  deepen: "Ziehen Sie die Zehen sanft zum Gesicht.",
  ease: "Lassen Sie das gehobene Knie etwas gebeugt, oder stellen Sie den anderen Fuß flach auf.",
  mistakes: [
    "Das Gesäß rollt von der Matte hoch. Senken Sie das Bein, bis der untere Rücken wieder liegt.",
    "Die Schultern heben sich beim Ziehen. Nehmen Sie einen längeren Gurt.",
    "Das Knie ist fest durchgedrückt. Beugen Sie es etwas, und ziehen Sie wieder.",
  ],
  cautions: {
    "stretches-nerve":
      "Wenn es kribbelt oder unter dem Knie zieht, beugen Sie das Knie. Bleibt es, hören Sie auf, und sagen Sie es uns.",
    "lies-flat":
      "Ab der Mitte einer Schwangerschaft fragen Sie uns, bevor Sie sich flach auf den Rücken legen.",
    "strains-calf": "Wenn diese Wade oder ihre Sehne wehtut, legen Sie den Gurt um die Ferse.",
    "bends-hip-deeply": "Wenn Sie ein neues Hüftgelenk haben, fragen Sie uns vorher.",
  },
  pose: {
    start:
      "Rückenlage, ein Gurt um den Fuß {near}, die Enden in beiden Händen, das Bein {near} halb gehoben, das Bein {far} gestreckt auf der Matte. Die Dehnung ist hinten am Oberschenkel {near} markiert.",
    end: "Das Bein {near} gestreckt hochgezogen, bis der Fuß zur Decke zeigt, das Bein {far} liegt noch flach. Die Dehnung ist hinten am Oberschenkel {near} markiert.",
  },
};
