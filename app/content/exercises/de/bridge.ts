import type { ExerciseTexts } from "~/content/exercises/texts";

export const bridge: ExerciseTexts = {
  name: "Brücke",
  shortName: "Brücke",
  purpose: "Kräftigt das Gesäß, damit es die Hüften beim Gehen und Aufstehen trägt.",
  sideMeans: null,
  startPosition:
    "Legen Sie sich auf den Rücken, die Arme neben sich. Beugen Sie die Knie, und stellen Sie die Füße flach auf die Matte, hüftbreit und nah am Gesäß.",
  steps: [
    "Spannen Sie das Gesäß an, und drücken Sie beide Füße gleichmäßig in die Matte.",
    "Heben Sie das Becken, bis Schultern, Hüften und Knie eine Linie bilden.",
    "Halten Sie, so lange gezählt wird. Die Knie bleiben nebeneinander, so weit auseinander wie die Hüften.",
    "Senken Sie langsam ab, bis der Rücken wieder auf der Matte liegt.",
  ],
  cues: [
    "Gleichmäßig durch beide Füße drücken",
    "Knie nebeneinander, Becken gerade",
    "Nur bis Schulter, Hüfte, Knie eine Linie sind",
  ],
  feel: {
    what: "Gleichmäßige Arbeit, die sich bald warm anfühlt.",
    where: "In beiden Gesäßhälften und vielleicht etwas hinten an den Oberschenkeln.",
  },
  breathing: "Atmen Sie beim Heben aus. Atmen Sie oben ein. Atmen Sie beim Senken aus.",
  breathingCue: { in: "Oben einatmen", out: "Ausatmen, heben oder senken" },
  deepen: "Bleiben Sie fünf Sekunden oben, oder kreuzen Sie die Arme auf der Brust.",
  ease: "Heben Sie nur halb so hoch, oder machen Sie nach je fünf eine Pause.",
  mistakes: [
    "Der untere Rücken geht oben ins Hohlkreuz. Stoppen Sie etwas tiefer, und spannen Sie das Gesäß an.",
    "Die Knie fallen auseinander oder zusammen. Denken Sie an einen Ball dazwischen.",
    "Eine Hüfte hängt tiefer. Drücken Sie diesen Fuß etwas mehr.",
  ],
  cautions: {
    "arches-low-back":
      "Wenn der untere Rücken mehr arbeitet als das Gesäß, heben Sie weniger hoch.",
    "lies-flat":
      "Ab der Mitte einer Schwangerschaft fragen Sie uns, bevor Sie sich flach auf den Rücken legen.",
    "long-hold-effort":
      "Atmen Sie die ganze Zeit. Wenn Sie den Atem anhalten, bleiben Sie kürzer oben.",
  },
  pose: {
    start:
      "Rückenlage mit gebeugten Knien, die Füße flach, die Arme neben dem Körper. Die Arbeit ist im Gesäß markiert.",
    end: "Rückenlage mit gehobenem Becken, Schultern, Hüften und Knie bilden eine Linie. Die Arbeit ist im Gesäß markiert.",
  },
};
