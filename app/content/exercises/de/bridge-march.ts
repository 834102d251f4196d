import type { ExerciseTexts } from "~/content/exercises/texts";

export const bridgeMarch: ExerciseTexts = {
  name: "Brücke mit Marschieren",
  shortName: "Brücken-Marsch",
  purpose: "Jede Gesäßhälfte lernt, das Becken allein gerade zu halten, wie beim Gehen und Laufen.",
  sideMeans: null,
  startPosition:
    "Legen Sie sich auf den Rücken, die Knie gebeugt, die Füße flach und hüftbreit. Heben Sie das Becken, bis Schultern, Hüften und Knie eine Linie bilden.",
  steps: [
    "Drücken Sie einen Fuß in die Matte, und spannen Sie diese Gesäßhälfte an.",
    "Heben Sie das andere Knie, bis es über der Hüfte ist.",
    "Halten Sie beide Seiten des Beckens einen Moment auf gleicher Höhe.",
    "Setzen Sie den Fuß weich ab, und heben Sie den anderen genauso.",
    "Links und rechts zusammen zählen als eins. Legen Sie das Becken nach dem Durchgang auf der Matte ab.",
  ],
  cues: [
    "Becken bleibt hoch und gerade",
    "Einen Fuß heben, langsam und weich",
    "Durch die stehende Ferse drücken",
  ],
  feel: {
    what: "Gleichmäßige Arbeit auf der Seite, die unten bleibt.",
    where: "Im Gesäß auf der Seite des Fußes, der auf der Matte steht.",
  },
  breathing: "Atmen Sie aus, wenn Sie einen Fuß heben. Atmen Sie ein, wenn Sie ihn absetzen.",
  breathingCue: { in: "Einatmen, Fuß ab", out: "Ausatmen, Fuß hoch" },
  deepen: "Strecken Sie das gehobene Bein, bevor Sie es absetzen.",
  ease: "Heben Sie nur die Ferse, oder senken Sie das Becken zwischen zwei Schritten auf die Matte.",
  mistakes: [
    "Eine Seite des Beckens sinkt ab. Heben Sie den Fuß weniger hoch.",
    "Der Rücken geht ins Hohlkreuz. Senken Sie das Becken etwas, und spannen Sie das Gesäß an.",
    "Hinten am Oberschenkel kommt ein Krampf. Stellen Sie die Füße näher ans Gesäß.",
  ],
  cautions: {
    "arches-low-back":
      "Wenn der untere Rücken mehr arbeitet als das Gesäß, gehen Sie zur einfachen Brücke zurück.",
    "lies-flat":
      "Ab der Mitte einer Schwangerschaft fragen Sie uns, bevor Sie sich flach auf den Rücken legen.",
    "long-hold-effort":
      "Atmen Sie die ganze Zeit. Wenn Sie den Atem anhalten, legen Sie das Becken früher ab.",
  },
  pose: {
    start:
      "Rückenlage in der Brücke, das Becken gehoben, beide Füße flach auf der Matte. Die Arbeit ist im Gesäß {near} markiert.",
    end: "Das Knie {far} über die Hüfte gehoben, der Unterschenkel waagerecht, das Becken genauso hoch, gehalten vom Fuß {near}. Die Arbeit ist im Gesäß {near} markiert.",
  },
};
