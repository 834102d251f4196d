import type { ExerciseTexts } from "~/content/exercises/texts";

export const seatedMarch: ExerciseTexts = {
  name: "Marschieren im Sitzen mit Band",
  shortName: "Marsch im Sitzen",
  purpose: "Kräftigt die Muskeln, die das Knie heben, für Treppen und längere Schritte.",
  sideMeans: "das Bein, das sich hebt",
  startPosition:
    "Sitzen Sie vorn auf einem festen Stuhl, der Rücken aufrecht, die Füße flach. Legen Sie ein Band um die Mitte beider Füße. Halten Sie sich seitlich am Sitz fest.",
  steps: [
    "Drücken Sie einen Fuß in den Boden, sodass er das Band unten hält.",
    "Heben Sie das andere Knie gerade hoch, bis das Band gespannt ist.",
    "Bleiben Sie einen Moment, der Rücken aufrecht.",
    "Senken Sie den Fuß langsam, und setzen Sie ihn lautlos ab.",
    "Machen Sie alle Wiederholungen auf dieser Seite, dann wechseln Sie das Bein.",
  ],
  cues: [
    "Aufrecht sitzen, nicht zurücklehnen",
    "Das Knie steigt, das Band spannt sich",
    "Nach unten doppelt so langsam",
  ],
  feel: {
    what: "Klare Arbeit, die zum Ende hin warm wird.",
    where: "Tief vorn an der Hüfte und oben am Oberschenkel des Beins, das sich hebt.",
  },
  breathing: "Atmen Sie aus, wenn das Knie hochkommt. Atmen Sie ein, wenn es sinkt.",
  breathingCue: { in: "Einatmen, langsam senken", out: "Ausatmen, Knie heben" },
  deepen: "Nehmen Sie ein stärkeres Band, oder lassen Sie den Sitz los, und kreuzen Sie die Arme.",
  ease: "Lassen Sie das Band weg, oder heben Sie den Fuß nur eine Handbreit.",
  mistakes: [
    "Der Körper lehnt sich zurück, um zu helfen. Sitzen Sie aufrecht, und heben Sie weniger hoch.",
    "Das Knie fällt nach außen oder innen. Lassen Sie es in einer Linie mit der Hüfte.",
    "Der Fuß fällt zurück. Senken Sie ihn gegen den Zug des Bandes.",
  ],
  cautions: {
    "strains-groin":
      "Wenn es vorn an der Hüfte zwickt, schmerzhaft schnappt oder scharf zieht, hören Sie auf, und sagen Sie es uns.",
    "arches-low-back":
      "Wenn der untere Rücken mehr arbeitet als die Hüfte, heben Sie weniger hoch, oder lassen Sie das Band weg.",
    "bends-hip-deeply": "Wenn Sie ein neues Hüftgelenk haben, fragen Sie uns vorher.",
  },
  pose: {
    start:
      "Aufrechter Sitz vorn auf einem Stuhl, beide Füße flach, ein Band um beide Füße, die Hände am Sitz. Die Arbeit ist vorn an der Hüfte {near} markiert.",
    end: "Das Knie {near} gehoben, sodass sich das Band zwischen den Füßen spannt, der Fuß {far} flach, der Rücken noch aufrecht. Die Arbeit ist vorn an der Hüfte {near} markiert.",
  },
};
