import type { ExerciseTexts } from "~/content/exercises/texts";

export const standingBreak: ExerciseTexts = {
  name: "Aufsteh-Pause",
  shortName: "Aufsteh-Pause",
  purpose: "Unterbricht langes Sitzen, damit Hüften und Rücken nicht steif werden.",
  sideMeans: null,
  startPosition:
    "Sitzen Sie am Schreibtisch, beide Füße flach. Stellen Sie einen leisen Wecker: Jede halbe Stunde ist das Ihr Zeichen zum Aufstehen.",
  steps: [
    "Rutschen Sie nach vorn auf dem Sitz, und ziehen Sie die Füße unter die Knie.",
    "Beugen Sie sich vor, und stehen Sie auf, wenn es geht ohne Hände.",
    "Spannen Sie das Gesäß sanft an, und strecken Sie beide Arme nach oben.",
    "Senken Sie die Arme, und verlagern Sie das Gewicht von Fuß zu Fuß, oder gehen Sie ein paar Schritte.",
    "Setzen Sie sich nach etwa einer Minute langsam wieder hin.",
  ],
  cues: [
    "Nase über die Zehen, dann aufstehen",
    "Hüften öffnen, Arme hoch, groß werden",
    "Ein paar Schritte gehen, dann setzen",
  ],
  feel: {
    what: "Weniger Steifheit und ein leichtes Ziehen, wenn Sie sich strecken.",
    where: "Vorn an beiden Hüften und am Rücken.",
  },
  breathing:
    "Atmen Sie ein, wenn Sie sich nach oben strecken. Atmen Sie aus, wenn die Arme sinken.",
  breathingCue: { in: "Einatmen, Arme nach oben", out: "Ausatmen, Arme nach unten" },
  deepen: "Gehen Sie ins nächste Zimmer und zurück, oder telefonieren Sie im Stehen.",
  ease: "Drücken Sie sich beim Aufstehen an den Armlehnen oder am Tisch ab. Wenn eine Schulter wehtut, lassen Sie die Arme unten.",
  mistakes: [
    "Die Pause wartet, bis die Arbeit fertig ist. Stehen Sie beim Zeichen auf, auch nur für einen Moment.",
    "Der Rücken geht mit den Armen oben ins Hohlkreuz. Spannen Sie das Gesäß an, und strecken Sie weniger weit zurück.",
    "Der Körper plumpst auf den Sitz. Senken Sie ihn langsam.",
  ],
  cautions: {
    "needs-balance":
      "Wenn Ihnen beim Aufstehen schwindlig wird, halten Sie sich am Tisch fest, und warten Sie, bis es vorbei ist.",
    "bends-hip-deeply":
      "Wenn Sie ein neues Hüftgelenk haben, sitzen Sie hoch, und drücken Sie sich mit den Händen ab.",
  },
  pose: {
    start:
      "Sitz an einem Schreibtisch, beide Füße flach, die Hände auf dem Tisch. Die Stelle, die sich öffnet, ist vorn an der Hüfte {near} markiert.",
    middle:
      "Vorgebeugt, die Nase über den Zehen, das Gesäß löst sich gerade vom Stuhl. Die Stelle, die sich öffnet, ist vorn an der Hüfte {near} markiert.",
    end: "Aufrechter Stand zwischen Stuhl und Tisch, beide Arme nach oben gestreckt. Die geöffnete Stelle ist vorn an der Hüfte {near} markiert.",
  },
};
