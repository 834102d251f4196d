import type { ExerciseTexts } from "~/content/exercises/texts";

export const openBook: ExerciseTexts = {
  name: "Offenes Buch",
  shortName: "Offenes Buch",
  purpose: "Dreht einen steifen oberen Rücken und öffnet die Brust nach gebeugtem Sitzen.",
  sideMeans: "der Arm, der sich öffnet",
  startPosition:
    "Legen Sie sich auf die Seite, ein Kissen unter dem Kopf. Beugen Sie Hüften und Knie im rechten Winkel, und strecken Sie beide Arme nach vorn, Handfläche auf Handfläche.",
  steps: [
    "Drücken Sie die Knie leicht zusammen, und lassen Sie sie am Boden.",
    "Heben Sie den oberen Arm zur Decke, und folgen Sie der Hand mit den Augen.",
    "Öffnen Sie den Arm zur anderen Seite, und lassen Sie die Brust mitdrehen.",
    "Bleiben Sie einen langsamen Atemzug lang, der Arm schwer.",
    "Bringen Sie den Arm zurück, und schließen Sie das Buch.",
  ],
  cues: [
    "Knie zusammen, Becken ruhig",
    "Die Augen folgen der Hand",
    "Die Brust drehen, nicht nur den Arm",
  ],
  feel: {
    what: "Ein weites, leichtes Ziehen, das beim Ausatmen weicher wird.",
    where: "Quer über die Brust und zwischen den Schulterblättern.",
  },
  breathing:
    "Atmen Sie ein, wenn der Arm steigt. Atmen Sie aus, wenn er sich öffnet, und am Ende noch einmal.",
  breathingCue: { in: "Einatmen, Arm hoch", out: "Ausatmen, weit öffnen" },
  deepen: "Legen Sie die untere Hand auf das obere Knie, und halten Sie es unten.",
  ease: "Legen Sie ein Kissen zwischen die Knie, oder öffnen Sie nur, bis der Arm nach oben zeigt.",
  mistakes: [
    "Die Knie rutschen auseinander. Drehen Sie weniger weit, und drücken Sie sie zusammen.",
    "Nur der Arm bewegt sich. Lassen Sie Brust und Kopf mitdrehen.",
    "Der Arm wird nach unten gezogen. Lassen Sie das sein Gewicht tun.",
  ],
  cautions: {
    "twists-low-back": "Wenn der untere Rücken wehtut, drehen Sie weniger weit.",
    "loads-shoulder":
      "Wenn es in der Schulter zwickt, beugen Sie diesen Arm, und legen Sie die Hand auf die Rippen.",
    "turns-hip-in-or-crosses": "Wenn Sie ein neues Hüftgelenk haben, fragen Sie uns vorher.",
  },
  pose: {
    start:
      "Seitenlage auf der Seite {far}, von oben gesehen, die Knie gebeugt, beide Arme nach vorn gestreckt, Handfläche auf Handfläche. Die Bewegung ist am oberen Rücken markiert.",
    end: "Der Arm {near} wie ein Buchdeckel zur anderen Seite geöffnet, Brust und Gesicht nach oben gedreht, die Knie noch zusammen. Die Bewegung ist am oberen Rücken markiert.",
  },
};
