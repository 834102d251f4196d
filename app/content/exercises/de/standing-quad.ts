import type { ExerciseTexts } from "~/content/exercises/texts";

export const standingQuad: ExerciseTexts = {
  name: "Oberschenkeldehnung im Stehen",
  shortName: "Schenkel im Stehen",
  purpose: "Dehnt die Vorderseite des Oberschenkels nach Gehen, Laufen oder Radfahren.",
  sideMeans: "das Bein mit dem gebeugten Knie",
  startPosition:
    "Stehen Sie aufrecht, eine Hand an einer Wand oder einem festen Stuhl. Beugen Sie das Knie der anderen Seite, und fassen Sie diesen Fuß hinter sich.",
  steps: [
    "Stehen Sie so, dass das andere Knie weich ist, nicht durchgedrückt.",
    "Ziehen Sie das Steißbein nach unten, und spannen Sie den Bauch etwas an.",
    "Führen Sie das gebeugte Knie nach unten, bis es neben dem anderen ist.",
    "Führen Sie die Ferse sanft zum Gesäß, und halten Sie.",
    "Lassen Sie den Fuß langsam los, dann wechseln Sie die Seite.",
  ],
  cues: [
    "Knie nebeneinander, sie zeigen nach unten",
    "Steißbein nach unten, groß stehen",
    "Den Fuß führen, nicht stark ziehen",
  ],
  feel: {
    what: "Ein ruhiges Ziehen ohne Druck im Knie.",
    where: "Vorn am Oberschenkel, von der Hüfte fast bis zum Knie.",
  },
  breathing:
    "Atmen Sie ein, und werden Sie groß. Atmen Sie aus, und ziehen Sie das Steißbein etwas mehr nach unten.",
  breathingCue: { in: "Einatmen, groß werden", out: "Ausatmen, Steißbein nach unten" },
  deepen:
    "Ziehen Sie das Steißbein mehr nach unten, und lassen Sie das Knie etwas nach hinten zeigen.",
  ease: "Legen Sie einen Gurt um den Fuß, oder legen Sie den Fuß auf einen Stuhl hinter sich.",
  mistakes: [
    "Der untere Rücken geht ins Hohlkreuz. Ziehen Sie das Steißbein nach unten, bevor Sie das Knie senken.",
    "Das gebeugte Knie wandert nach außen. Bringen Sie es neben das andere.",
    "Der Körper lehnt sich nach vorn. Halten Sie sich an der Wand fest, und richten Sie sich auf.",
  ],
  cautions: {
    "bends-knee-deeply":
      "Wenn das Knie wehtut oder sich prall anfühlt, nehmen Sie einen Gurt, und beugen Sie es weniger.",
    "needs-balance":
      "Lassen Sie immer eine Hand an etwas Festem. Wenn Sie schwanken, machen Sie es im Liegen.",
    "arches-low-back":
      "Wenn es im unteren Rücken zwickt, ziehen Sie das Steißbein mehr nach unten, und ziehen Sie das Knie weniger weit.",
    "stretches-front-nerve":
      "Wenn es vorn am Oberschenkel brennt oder kribbelt, lassen Sie den Fuß los, und sagen Sie es uns.",
  },
  pose: {
    start:
      "Stand auf dem Bein {far}, die Hand {far} an einer Wand, die Hand {near} hält den Fuß {near} hinten, dieses Knie ist noch vorn. Die Dehnung ist vorn am Oberschenkel {near} markiert.",
    end: "Das Knie {near} neben das andere gesenkt, die Ferse {near} nah am Gesäß, der Körper aufrecht. Die Dehnung ist vorn am Oberschenkel {near} markiert.",
  },
};
