import type { ExerciseTexts } from "~/content/exercises/texts";

export const clamshell: ExerciseTexts = {
  name: "Muschel",
  shortName: "Muschel",
  purpose: "Kräftigt die Seite der Hüfte, damit Knie und Becken in einer Linie bleiben.",
  sideMeans: "das obere Bein",
  startPosition:
    "Legen Sie sich auf die Seite, den Kopf auf dem unteren Arm. Beugen Sie die Knie, und beugen Sie die Hüften etwa bis zur Hälfte eines rechten Winkels. Legen Sie die Beine aufeinander, die obere Hand vor sich.",
  steps: [
    "Lassen Sie die Füße zusammen, und rollen Sie die obere Hüfte leicht nach vorn.",
    "Heben Sie das obere Knie, wie eine Muschel, die aufgeht.",
    "Stoppen Sie, bevor das Becken nach hinten rollt, und bleiben Sie kurz.",
    "Senken Sie das Knie langsam auf das andere.",
  ],
  cues: ["Füße zusammen, Knie öffnen", "Das Becken bleibt ruhig", "Langsamer senken als heben"],
  feel: {
    what: "Warme, müde Muskeln, kein Zwicken in der Leiste.",
    where: "Seitlich und hinten an der oberen Hüfte.",
  },
  breathing: "Atmen Sie beim Öffnen aus. Atmen Sie beim Schließen ein.",
  breathingCue: { in: "Einatmen, schließen", out: "Ausatmen, öffnen" },
  deepen: "Legen Sie ein leichtes Band um beide Oberschenkel, knapp über den Knien.",
  ease: "Öffnen Sie nur halb, oder lehnen Sie den Rücken an eine Wand.",
  mistakes: [
    "Der Körper rollt nach hinten. Öffnen Sie weniger weit, und lassen Sie die Hüften übereinander.",
    "Die Füße gehen auseinander. Drücken Sie die Fersen zusammen.",
    "Das Knie fällt. Zählen Sie beim Senken bis drei.",
  ],
  cautions: {
    "loads-shoulder":
      "Wenn die untere Schulter wehtut, beugen Sie diesen Arm, und legen Sie ein Kissen unter den Kopf.",
    "turns-hip-out":
      "Wenn es in der Leiste zwickt, beugen Sie die Hüften weniger, oder öffnen Sie weniger weit.",
  },
  pose: {
    start:
      "Seitenlage auf der Seite {far}, von vorn gesehen, die Knie gebeugt und aufeinander, der Kopf auf dem unteren Arm. Die Arbeit ist seitlich am Gesäß {near} markiert.",
    end: "Das Knie {near} gehoben wie eine Muschel, die aufgeht, die Füße noch zusammen. Die Arbeit ist seitlich am Gesäß {near} markiert.",
  },
};
