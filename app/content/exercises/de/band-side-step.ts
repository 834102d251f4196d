import type { ExerciseTexts } from "~/content/exercises/texts";

export const bandSideStep: ExerciseTexts = {
  name: "Seitschritt mit Band",
  shortName: "Seitschritt",
  purpose: "Kräftigt die Außenseite der Hüften, damit sie beim Gehen gerade bleiben.",
  sideMeans: "das Bein, auf dem Sie stehen, während das andere zur Seite geht",
  startPosition:
    "Legen Sie ein geschlossenes Band um beide Knöchel. Stehen Sie hüftbreit, sodass das Band gerade gespannt ist. Beugen Sie die Knie etwas, die Hände an den Hüften.",
  steps: [
    "Verlagern Sie das Gewicht auf ein Bein. Das Becken bleibt gerade, die Brust aufrecht.",
    "Setzen Sie den anderen Fuß zur Seite, bis das Band kräftig zieht.",
    "Stellen Sie diesen Fuß ab, das Knie darüber.",
    "Lassen Sie den ersten Fuß langsam folgen, und lassen Sie das Band etwas gespannt.",
    "Machen Sie alle Schritte in diese Richtung. Dann gehen Sie vom anderen Bein aus zurück.",
  ],
  cues: [
    "Knie weich und über den Füßen",
    "Becken gerade, nicht schwanken",
    "Das Band immer gespannt lassen",
  ],
  feel: {
    what: "Arbeit, die sich bald warm anfühlt.",
    where: "Außen an beiden Hüften, mehr auf der Seite, auf der Sie stehen.",
  },
  breathing: "Atmen Sie beim Schritt zur Seite aus. Atmen Sie ein, wenn der andere Fuß folgt.",
  breathingCue: { in: "Einatmen, Fuß folgt", out: "Ausatmen, Schritt zur Seite" },
  deepen: "Beugen Sie die Knie etwas mehr, oder nehmen Sie ein stärkeres Band.",
  ease: "Legen Sie das Band über die Knie, oder machen Sie kleinere Schritte.",
  mistakes: [
    "Der Körper kippt zur Seite. Lassen Sie den Kopf zwischen den Füßen, und machen Sie einen kleineren Schritt.",
    "Die Knie fallen nach innen. Drücken Sie sie gegen das Band nach außen.",
    "Der zweite Fuß schnellt zurück. Setzen Sie ihn langsam ab.",
  ],
  cautions: {
    "needs-balance":
      "Bleiben Sie nah an einer Wand oder Arbeitsplatte, und nehmen Sie das Band ab, bevor Sie weggehen.",
    "loads-bent-knee":
      "Wenn ein Knie wehtut, legen Sie das Band über die Knie, und stehen Sie aufrechter.",
  },
  pose: {
    start:
      "Hüftbreiter Stand mit einem Band um beide Knöchel, die Knie weich, die Hände an den Hüften, von vorn gesehen. Die Arbeit ist außen an der Hüfte {near} markiert.",
    middle:
      "Der Fuß {far} etwas gehoben und gegen das Band nach außen bewegt, das Gewicht auf dem Bein {near}, das Becken gerade. Die Arbeit ist außen an der Hüfte {near} markiert.",
    end: "Der Fuß {far} einen weiten Schritt zur Seite abgesetzt, sodass das Band gespannt ist, das Becken gerade, die Knie über den Füßen. Die Arbeit ist außen an der Hüfte {near} markiert.",
  },
};
