import type { ExerciseTexts } from "~/content/exercises/texts";

export const sidePlank: ExerciseTexts = {
  name: "Seitstütz auf den Knien",
  shortName: "Seitstütz",
  purpose: "Kräftigt die Seite der Taille bei wenig Last auf der Wirbelsäule.",
  sideMeans: "die Seite, auf der Sie liegen",
  startPosition:
    "Legen Sie sich auf die Seite, die Knie gebeugt, die Beine aufeinander. Stützen Sie sich auf den Unterarm, der Ellbogen unter der Schulter.",
  steps: [
    "Legen Sie die obere Hand auf die Hüfte, und machen Sie den Hals lang.",
    "Drücken Sie durch Unterarm und Knie, und heben Sie das Becken.",
    "Stoppen Sie, wenn Knie, Hüften und Schultern eine Linie bilden.",
    "Halten Sie, so lange gezählt wird, und atmen Sie weiter.",
    "Senken Sie das Becken langsam auf die Matte.",
  ],
  cues: [
    "Ellbogen unter der Schulter",
    "Eine Linie: Knie, Hüften, Schultern",
    "Die Matte wegdrücken",
  ],
  feel: {
    what: "Feste Arbeit, bei der Sie noch sprechen können.",
    where: "An der Seite der Taille, die näher an der Matte ist, und an dieser Hüfte.",
  },
  breathing: "Atmen Sie beim Heben aus. Atmen Sie beim Halten gleichmäßig.",
  breathingCue: { in: "Einatmen, lang bleiben", out: "Ausatmen, oben bleiben" },
  deepen: "Strecken Sie das obere Bein, oder strecken Sie den oberen Arm zur Decke.",
  ease: "Heben Sie nur halb so hoch, oder stellen Sie die obere Hand vor sich auf die Matte.",
  mistakes: [
    "Das Becken fällt nach hinten. Schieben Sie es nach vorn, als wäre hinter Ihnen eine Wand.",
    "Die Schulter sinkt zum Ohr. Drücken Sie den Unterarm nach unten.",
    "Der Atem wird angehalten. Zählen Sie laut.",
  ],
  cautions: {
    "loads-shoulder":
      "Wenn die untere Schulter wehtut, hören Sie auf. Sagen Sie es uns, dann wählen wir eine andere Übung.",
    "loads-kneecap": "Wenn das untere Knie wehtut, legen Sie eine gefaltete Decke darunter.",
    "long-hold-effort":
      "Wenn Sie hohen Blutdruck haben, halten Sie jedes Mal nur kurz, und atmen Sie hörbar aus.",
  },
  pose: {
    start:
      "Seitenlage auf der Seite {near}, von vorn gesehen, auf den Ellbogen gestützt, die Knie gebeugt, das Becken auf der Matte. Die Arbeit ist seitlich an der Taille {near} markiert.",
    end: "Das Becken gehoben, Knie, Hüften und Schultern bilden eine schräge Linie über dem Ellbogen. Die Arbeit ist seitlich an der Taille {near} markiert.",
  },
};
