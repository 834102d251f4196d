import type { ExerciseTexts } from "~/content/exercises/texts";

export const proneQuad: ExerciseTexts = {
  name: "Oberschenkeldehnung in Bauchlage",
  shortName: "Schenkel in Bauchlage",
  purpose: "Dehnt die Vorderseite des Oberschenkels, während der Boden das Becken ruhig hält.",
  sideMeans: "das gebeugte Bein",
  startPosition:
    "Legen Sie einen Gurt oder ein Handtuch um einen Knöchel. Legen Sie sich auf den Bauch, die Stirn auf der anderen Hand, und halten Sie den Gurt.",
  steps: [
    "Drücken Sie beide Hüftknochen sanft in die Matte.",
    "Beugen Sie das Knie, und ziehen Sie am Gurt, bis es vorn am Oberschenkel zieht.",
    "Die Knie bleiben nebeneinander, der Oberschenkel auf der Matte.",
    "Halten Sie, und lassen Sie die Schultern sinken.",
    "Lassen Sie den Fuß langsam herunter, dann wechseln Sie das Bein.",
  ],
  cues: [
    "Beide Hüftknochen in die Matte drücken",
    "Knie nebeneinander",
    "Langsam ziehen, der Gurt macht die Arbeit",
  ],
  feel: {
    what: "Ein gleichmäßiges Ziehen, ohne Druck im Knie.",
    where: "Vorn am Oberschenkel des gebeugten Beins.",
  },
  breathing:
    "Atmen Sie ein, und drücken Sie das Becken nach unten. Atmen Sie aus, und ziehen Sie die Ferse etwas näher.",
  breathingCue: { in: "Einatmen, Becken nach unten", out: "Ausatmen, Ferse näher" },
  deepen: "Legen Sie ein gefaltetes Handtuch unter den Oberschenkel, knapp über dem Knie.",
  ease: "Lassen Sie den Gurt länger, oder legen Sie ein flaches Kissen unter den Bauch.",
  mistakes: [
    "Das Gesäß hebt vom Boden ab. Drücken Sie die Hüftknochen nach unten, und lassen Sie die Ferse etwas los.",
    "Das Knie wandert nach außen. Bringen Sie es wieder neben das andere.",
    "Der Kopf wird gehoben, um zu schauen. Legen Sie ihn wieder ab.",
  ],
  cautions: {
    "bends-knee-deeply":
      "Wenn die Kniescheibe wehtut oder das Knie operiert wurde, fragen Sie uns vorher.",
    "lies-on-front":
      "Wenn Sie nicht auf dem Bauch liegen können, sagen Sie es uns. Es geht auch auf der Seite.",
    "arches-low-back":
      "Wenn es im unteren Rücken zwickt, legen Sie ein flaches Kissen unter den Bauch.",
    "stretches-front-nerve":
      "Wenn es vorn am Oberschenkel brennt oder kribbelt, lassen Sie die Ferse los, und sagen Sie es uns.",
  },
  pose: {
    start:
      "Bauchlage, der Unterschenkel {near} aufrecht, ein Gurt um den Knöchel {near}, gehalten von der Hand {near} hinter dem Rücken. Die Dehnung ist vorn am Oberschenkel {near} markiert.",
    end: "Bauchlage, der Gurt zieht die Ferse {near} zum Gesäß, beide Knie nebeneinander. Die Dehnung ist vorn am Oberschenkel {near} markiert.",
  },
};
