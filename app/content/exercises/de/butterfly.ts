import type { ExerciseTexts } from "~/content/exercises/texts";

export const butterfly: ExerciseTexts = {
  name: "Schmetterling",
  shortName: "Schmetterling",
  purpose: "Lockert die Innenseiten der Oberschenkel und macht aufrechtes Sitzen leichter.",
  sideMeans: null,
  startPosition:
    "Setzen Sie sich auf die Matte. Beugen Sie beide Knie, und legen Sie die Fußsohlen nah am Körper aneinander. Halten Sie Ihre Füße.",
  steps: [
    "Spüren Sie beide Sitzknochen auf der Matte, und ziehen Sie die Oberschenkel sanft in die Hüftgelenke.",
    "Werden Sie groß, von der Hüfte bis zum Scheitel.",
    "Lassen Sie die Knie durch ihr eigenes Gewicht zur Seite sinken.",
    "Halten Sie dort, wo die Innenseiten ziehen, und lassen Sie die Brust oben.",
    "Heben Sie am Ende beide Knie mit den Händen wieder an.",
  ],
  cues: [
    "Beide Sitzknochen schwer auf der Matte",
    "Aus der Hüfte groß werden",
    "Knie sinken lassen, nicht drücken",
  ],
  feel: {
    what: "Ein gleichmäßiges Ziehen, auf beiden Seiten etwa gleich.",
    where: "An der Innenseite beider Oberschenkel, zur Leiste hin.",
  },
  breathing:
    "Atmen Sie ein, und werden Sie größer. Atmen Sie aus, und lassen Sie die Knie schwer werden.",
  breathingCue: { in: "Einatmen, größer werden", out: "Ausatmen, Knie schwer" },
  deepen: "Legen Sie die Ellbogen auf die Beine, und beugen Sie sich mit langem Rücken nach vorn.",
  ease: "Setzen Sie sich auf eine gefaltete Decke, lehnen Sie den Rücken an eine Wand, oder schieben Sie die Füße weiter weg.",
  mistakes: [
    "Die Knie wippen. Halten Sie sie ruhig, und lassen Sie die Zeit arbeiten.",
    "Die Hände drücken die Knie nach unten. Lassen Sie sie an den Füßen.",
    "Der Rücken sackt ein. Setzen Sie sich auf eine gefaltete Decke, damit das Becken nach vorn kippt.",
  ],
  cautions: {
    "strains-groin":
      "Wenn Sie sich vor Kurzem die Leiste gezerrt haben, warten Sie, bis wir sie angesehen haben.",
    "bends-hip-deeply":
      "Wenn Sie ein neues Hüftgelenk haben oder es in der Leiste zwickt, fragen Sie uns vorher.",
  },
  pose: {
    start:
      "Sitz, von vorn gesehen, die Fußsohlen nah am Körper aneinander, beide Knie seitlich angehoben. Die Dehnung ist an der Innenseite beider Oberschenkel markiert.",
    end: "Aufrechter Sitz, von vorn gesehen, die Fußsohlen aneinander, beide Knie zur Matte gesunken. Die Dehnung ist an der Innenseite beider Oberschenkel markiert.",
  },
};
