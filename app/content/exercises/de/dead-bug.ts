import type { ExerciseTexts } from "~/content/exercises/texts";

export const deadBug: ExerciseTexts = {
  name: "Käfer",
  shortName: "Käfer",
  purpose: "Der Bauch lernt, den Rücken ruhig zu halten, während sich Arme und Beine bewegen.",
  sideMeans: null,
  startPosition:
    "Legen Sie sich auf den Rücken, die Arme gerade zur Decke. Heben Sie beide Beine, sodass die Knie über den Hüften sind und die Unterschenkel waagerecht.",
  steps: [
    "Drücken Sie den unteren Rücken sanft zur Matte, und lassen Sie ihn dort.",
    "Strecken Sie ein Bein nach vorn, knapp über der Matte.",
    "Führen Sie gleichzeitig den Arm der anderen Seite über den Kopf nach hinten.",
    "Bleiben Sie kurz, dann holen Sie Arm und Bein zur Mitte zurück.",
    "Machen Sie dasselbe mit dem anderen Arm und Bein. Beide Seiten zusammen zählen als eins.",
  ],
  cues: [
    "Unterer Rücken bleibt auf der Matte",
    "Arm und Bein über Kreuz zusammen bewegen",
    "Langsam hinaus, langsam zurück",
  ],
  feel: {
    what: "Feste Arbeit in der Körpermitte, nie ein Ziehen im Rücken.",
    where: "Im Bauch, tief und unten.",
  },
  breathing:
    "Atmen Sie aus, wenn Arm und Bein sich entfernen. Atmen Sie ein, wenn sie zurückkommen.",
  breathingCue: { in: "Einatmen, zurückkommen", out: "Ausatmen, weg strecken" },
  deepen: "Strecken Sie das Bein tiefer, und bleiben Sie länger.",
  ease: "Bewegen Sie immer nur einen Arm oder ein Bein, oder tippen Sie mit gebeugtem Knie die Ferse auf die Matte.",
  mistakes: [
    "Der untere Rücken hebt von der Matte ab. Strecken Sie weniger weit.",
    "Das Bein fällt schnell. Zählen Sie beim Strecken bis drei.",
    "Die Knie wandern zur Brust. Bringen Sie sie wieder über die Hüften.",
  ],
  cautions: {
    "arches-low-back": "Stoppen Sie an dem Punkt, an dem sich der Rücken heben will.",
    "lies-flat":
      "Ab der Mitte einer Schwangerschaft fragen Sie uns, bevor Sie sich flach auf den Rücken legen.",
    "long-hold-effort":
      "Atmen Sie die ganze Zeit. Wenn Sie den Atem anhalten, strecken Sie weniger weit.",
  },
  pose: {
    start:
      "Rückenlage, beide Arme gerade nach oben, beide Knie gebeugt über den Hüften. Die Arbeit ist am Bauch markiert.",
    end: "Das Bein {near} tief nach vorn gestreckt, der Arm {far} über dem Kopf, der Rücken noch flach auf der Matte. Die Arbeit ist am Bauch markiert.",
  },
};
