import type { ExerciseTexts } from "~/content/exercises/texts";

export const legRaise: ExerciseTexts = {
  name: "Beide Beine heben",
  shortName: "Beinheben",
  purpose:
    "Fordert Hüftbeuger und Bauch stark. Nicht bei schmerzender Hüfte oder schmerzendem Rücken.",
  sideMeans: null,
  startPosition:
    "Legen Sie sich auf den Rücken, beide Beine gestreckt, die Arme neben sich. Drücken Sie den unteren Rücken sanft zur Matte.",
  steps: [
    "Spannen Sie den Bauch an, sodass der untere Rücken unten bleibt.",
    "Heben Sie beide gestreckten Beine zusammen, etwa halb hoch.",
    "Halten Sie einen Moment an.",
    "Senken Sie sie langsam, und nur so weit der Rücken unten bleibt.",
  ],
  cues: [
    "Unterer Rücken bleibt auf der Matte",
    "Ohne Schwung heben und senken",
    "Stoppen, wenn der Rücken sich hebt",
  ],
  feel: {
    what: "Harte Arbeit im Bauch, nie ein Ziehen im Rücken.",
    where: "Im Bauch und vorn an beiden Hüften.",
  },
  breathing: "Atmen Sie beim Heben aus. Atmen Sie beim Senken ein. Halten Sie den Atem nicht an.",
  breathingCue: { in: "Einatmen, senken", out: "Ausatmen, heben" },
  deepen: "Senken Sie langsamer, und zählen Sie dabei bis fünf.",
  ease: "Beugen Sie die Knie, oder heben Sie immer nur ein Bein, der andere Fuß flach.",
  mistakes: [
    "Der untere Rücken geht ins Hohlkreuz. Senken Sie weniger weit, oder beugen Sie die Knie.",
    "Die Beine schwingen hoch. Beginnen Sie jedes Mal aus der Ruhe.",
    "Der Atem wird angehalten. Zählen Sie beim Heben laut.",
  ],
  cautions: {
    "loads-low-back":
      "Das belastet den unteren Rücken. Lassen Sie es weg, solange Hüfte oder Rücken wehtun.",
    "lies-flat":
      "Ab der Mitte einer Schwangerschaft fragen Sie uns, bevor Sie sich flach auf den Rücken legen.",
    "strains-groin": "Wenn es scharf in der Leiste zieht, hören Sie auf, und sagen Sie es uns.",
  },
  pose: {
    start:
      "Flache Rückenlage, beide Beine gestreckt auf der Matte, die Arme neben dem Körper. Die Arbeit ist am Bauch und vorn an der Hüfte {near} markiert.",
    end: "Rückenlage, beide gestreckten Beine zusammen halb hochgehoben. Die Arbeit ist am Bauch und vorn an der Hüfte {near} markiert.",
  },
};
