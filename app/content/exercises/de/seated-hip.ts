import type { ExerciseTexts } from "~/content/exercises/texts";

export const seatedHip: ExerciseTexts = {
  name: "Hüftdehnung im Sitzen",
  shortName: "Hüfte im Sitzen",
  purpose: "Lockert die Innen- und Rückseite beider Hüften in einer ruhigen Vorbeuge.",
  sideMeans: null,
  startPosition:
    "Setzen Sie sich auf die Matte, die Fußsohlen aneinander, etwa zwei Handlängen weiter weg als beim Schmetterling. Lassen Sie die Knie zur Seite fallen.",
  steps: [
    "Sitzen Sie zuerst aufrecht, die Hände auf den Schienbeinen.",
    "Kippen Sie aus der Hüfte nach vorn, und schieben Sie die Hände zu den Füßen.",
    "Lassen Sie den Kopf hängen. Der Rücken darf hier etwas rund werden.",
    "Halten Sie dort, wo Sie das Ziehen um die Hüften spüren.",
    "Rollen Sie langsam hoch, der Kopf kommt zuletzt.",
  ],
  cues: [
    "Zuerst aus der Hüfte kippen",
    "Kopf und Schultern hängen lassen",
    "Der Rücken darf hier etwas rund sein",
  ],
  feel: {
    what: "Ein breites, mildes Ziehen, das sich beim Loslassen ausbreitet.",
    where: "An der Innen- und Rückseite beider Hüften, vielleicht auch am unteren Rücken.",
  },
  breathing: "Atmen Sie in den Rücken ein. Atmen Sie aus, und lassen Sie den Kopf schwerer werden.",
  breathingCue: { in: "Einatmen, Rücken weit", out: "Ausatmen, loslassen" },
  deepen: "Schieben Sie die Hände unter die Füße, und ziehen Sie die Brust etwas tiefer.",
  ease: "Setzen Sie sich auf eine gefaltete Decke, oder legen Sie die Stirn auf ein Kissen auf den Füßen.",
  mistakes: [
    "Nur der Nacken beugt sich. Kippen Sie zuerst die Hüfte, dann folgt der Rücken.",
    "Die Arme ziehen den Körper nach unten. Lassen Sie das sein Gewicht tun.",
    "Der Atem wird angehalten. Kommen Sie etwas hoch, bis er fließt.",
  ],
  cautions: {
    "rounds-low-back":
      "Wenn Vorbeugen im Rücken wehtut oder Schmerz ins Bein zieht, lassen Sie diese Übung weg, und sagen Sie es uns.",
    "bends-hip-deeply": "Wenn Sie ein neues Hüftgelenk haben, fragen Sie uns vorher.",
    "strains-groin":
      "Wenn Sie sich vor Kurzem die Leiste gezerrt haben, warten Sie, bis wir sie angesehen haben.",
  },
  pose: {
    start:
      "Aufrechter Sitz, von der Seite gesehen, die Fußsohlen weit vorn aneinander, die Knie nach außen. Die Dehnung ist an Hüfte und Oberschenkel-Innenseite markiert.",
    end: "Über die Füße nach vorn gebeugt, der Rücken etwas rund, der Kopf tief, die Fußsohlen noch aneinander. Die Dehnung ist an Hüfte und Oberschenkel-Innenseite markiert.",
  },
};
