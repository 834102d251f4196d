import type { ExerciseTexts } from "~/content/exercises/texts";

export const stepUp: ExerciseTexts = {
  name: "Stufensteigen",
  shortName: "Stufensteigen",
  purpose: "Trainiert ein Bein nach dem anderen für Treppen, Hügel und die Rückkehr zum Laufen.",
  sideMeans: "das Bein auf der Stufe",
  startPosition:
    "Stehen Sie vor einer niedrigen, festen Stufe oder der untersten Treppenstufe, nah an einem Geländer oder einer Wand. Stellen Sie einen ganzen Fuß auf die Stufe.",
  steps: [
    "Beugen Sie sich etwas vor, bis das Gewicht über dem vorderen Fuß ist.",
    "Drücken Sie durch diese Ferse, und steigen Sie hoch, ohne Abstoßen mit dem hinteren Fuß.",
    "Holen Sie den anderen Fuß hoch, und stehen Sie groß, das Becken gerade.",
    "Steigen Sie mit demselben Fuß wieder hinunter, langsam und lautlos.",
    "Der erste Fuß bleibt auf der Stufe, bis der Durchgang fertig ist, dann wechseln Sie das Bein.",
  ],
  cues: [
    "Ganzer Fuß auf der Stufe, Ferse drücken",
    "Knie über dem Fuß, Becken gerade",
    "Langsam senken, weich aufsetzen",
  ],
  feel: {
    what: "Kräftige Arbeit, mehr auf dem Weg nach oben und langsam nach unten.",
    where: "Im Gesäß und vorn am Oberschenkel des Beins auf der Stufe.",
  },
  breathing: "Atmen Sie beim Hochsteigen aus. Atmen Sie beim Hinuntersteigen ein.",
  breathingCue: { in: "Einatmen, langsam senken", out: "Ausatmen, hochsteigen" },
  deepen: "Nehmen Sie eine höhere Stufe, oder tippen Sie oben mit dem zweiten Fuß nur an.",
  ease: "Nehmen Sie eine niedrigere Stufe, oder halten Sie sich mit einer Hand am Geländer.",
  mistakes: [
    "Der hintere Fuß springt vom Boden ab. Lassen Sie das vordere Bein die Arbeit machen.",
    "Das Knie auf der Stufe fällt nach innen. Führen Sie es über die zweite Zehe.",
    "Die Hüfte auf der anderen Seite sinkt. Stehen Sie groß, bevor Sie hinuntersteigen.",
  ],
  cautions: {
    "loads-bent-knee":
      "Wenn das Knie vorn wehtut, nehmen Sie eine niedrigere Stufe. Tut es weiter weh, lassen Sie diese Übung weg.",
    "needs-balance":
      "Bleiben Sie in Reichweite eines Geländers oder einer Wand, und achten Sie darauf, dass die Stufe nicht rutscht.",
  },
  pose: {
    start:
      "Der ganze Fuß {near} auf einer Stufe, der Fuß {far} dahinter am Boden, der Körper etwas vorgebeugt. Die Arbeit ist im Gesäß {near} und vorn am Oberschenkel {near} markiert.",
    middle:
      "Halb hoch auf dem Bein {near}, das Knie über dem Fuß, der Fuß {far} vom Boden gelöst. Die Arbeit ist im Gesäß {near} und vorn am Oberschenkel {near} markiert.",
    end: "Aufrechter Stand auf der Stufe, beide Füße nebeneinander. Die Arbeit ist im Gesäß {near} und vorn am Oberschenkel {near} markiert.",
  },
};
