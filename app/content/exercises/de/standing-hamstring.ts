import type { ExerciseTexts } from "~/content/exercises/texts";

export const standingHamstring: ExerciseTexts = {
  name: "Schenkelrückseite im Stehen",
  shortName: "Rückseite im Stehen",
  purpose: "Dehnt die Rückseite des Oberschenkels, wo immer es eine Stufe gibt.",
  sideMeans: "das Bein auf der Stufe",
  startPosition:
    "Stehen Sie vor einer Stufe oder einem niedrigen, festen Stuhl. Stellen Sie eine Ferse darauf, die Zehen nach oben. Legen Sie die Hände auf diesen Oberschenkel.",
  steps: [
    "Strecken Sie das obere Knie sanft. Das andere Knie bleibt weich.",
    "Lassen Sie beide Hüften geradeaus zeigen, und werden Sie groß.",
    "Beugen Sie sich mit langem Rücken aus der Hüfte nach vorn.",
    "Stoppen Sie, wenn es hinten am Oberschenkel zieht, und halten Sie.",
    "Kommen Sie langsam hoch, stellen Sie den Fuß ab, dann wechseln Sie das Bein.",
  ],
  cues: [
    "Becken kippen, Rücken lang lassen",
    "Beide Hüften zeigen geradeaus",
    "Zug im Schenkel, nicht in der Kniekehle",
  ],
  feel: {
    what: "Ein ruhiges Ziehen, das beim Atmen nachlässt.",
    where: "In der Mitte hinten am Oberschenkel des gehobenen Beins.",
  },
  breathing:
    "Atmen Sie ein, und machen Sie den Rücken lang. Atmen Sie aus, und kippen Sie etwas nach vorn.",
  breathingCue: { in: "Einatmen, Rücken lang", out: "Ausatmen, nach vorn kippen" },
  deepen: "Nehmen Sie eine höhere Stufe, oder ziehen Sie die Zehen zu sich.",
  ease: "Nehmen Sie eine niedrigere Stufe, beugen Sie das obere Knie etwas, oder halten Sie sich an einer Wand fest.",
  mistakes: [
    "Der Rücken wird rund, um die Zehen zu erreichen. Heben Sie die Brust, und kippen Sie aus der Hüfte.",
    "Die Hüfte des gehobenen Beins dreht nach außen. Kniescheibe und Zehen zeigen nach oben.",
    "Das Knie wird fest durchgedrückt. Lassen Sie es etwas weich.",
  ],
  cautions: {
    "stretches-nerve":
      "Wenn es das Bein hinunter kribbelt, brennt oder schießt, kommen Sie sofort hoch, und sagen Sie es uns.",
    "needs-balance":
      "Wenn Sie schwanken, lassen Sie eine Hand an einer Wand oder einem Geländer, oder machen Sie es im Liegen.",
    "rounds-low-back":
      "Wenn der untere Rücken wehtut, kommen Sie etwas hoch, und kippen Sie aus der Hüfte.",
    "bends-hip-deeply": "Wenn Sie ein neues Hüftgelenk haben, fragen Sie uns vorher.",
  },
  pose: {
    start:
      "Aufrechter Stand auf dem Bein {far}, die Ferse {near} vorn auf einer Stufe, dieses Knie gestreckt, die Zehen oben, die Hände auf dem Oberschenkel {near}. Die Dehnung ist hinten am Oberschenkel {near} markiert.",
    end: "Mit langem, flachem Rücken aus der Hüfte nach vorn gebeugt, das Bein {near} noch gestreckt, die Ferse auf der Stufe. Die Dehnung ist hinten am Oberschenkel {near} markiert.",
  },
};
