import type { ExerciseTexts } from "~/content/exercises/texts";

export const catCamel: ExerciseTexts = {
  name: "Katze und Kamel",
  shortName: "Katze und Kamel",
  purpose: "Bewegt den ganzen Rücken sanft hin und her, damit er sich weniger steif anfühlt.",
  sideMeans: null,
  startPosition:
    "Beginnen Sie auf Händen und Knien. Die Hände sind unter den Schultern, die Knie unter den Hüften.",
  steps: [
    "Machen Sie den Rücken zur Decke rund, und lassen Sie den Kopf hängen.",
    "Bleiben Sie einen Moment.",
    "Lassen Sie den Rücken langsam sinken, und heben Sie Brust und Blick.",
    "Bleiben Sie wieder, dann geht es ohne Eile hin und her.",
  ],
  cues: [
    "Langsam und fließend, ohne Kraft",
    "Der ganze Rücken macht mit",
    "Die Arme bleiben gestreckt",
  ],
  feel: {
    what: "Leichte Bewegung, die jedes Mal freier wird, keine starke Dehnung.",
    where: "Am ganzen Rücken, vom Steißbein bis zum Nacken.",
  },
  breathing: "Atmen Sie beim Rundmachen aus. Atmen Sie ein, wenn der Rücken sinkt.",
  breathingCue: { in: "Einatmen, Rücken sinkt", out: "Ausatmen, rund machen" },
  deepen:
    "Beginnen Sie jede Bewegung am Steißbein, und lassen Sie sie Wirbel für Wirbel nach oben wandern.",
  ease: "Bewegen Sie sich nur so weit, wie es leicht geht, oder machen Sie es auf einem Stuhl, die Hände auf den Oberschenkeln.",
  mistakes: [
    "Die Bewegung wird bis ganz ans Ende gedrückt. Stoppen Sie etwas vorher.",
    "Die Arme beugen und strecken sich. Lassen Sie sie gestreckt, und lassen Sie den Rücken arbeiten.",
    "Der Kopf geht ruckartig voran. Lassen Sie ihn als Letztes folgen.",
  ],
  cautions: {
    "loads-wrists":
      "Wenn die Handgelenke wehtun, machen Sie Fäuste, oder stützen Sie sich auf die Unterarme.",
    "loads-kneecap": "Wenn Knien wehtut, legen Sie eine gefaltete Decke unter die Knie.",
    "rounds-low-back":
      "Wenn Rundmachen im Rücken wehtut, bleiben Sie bei kleinen Bewegungen in der Mitte.",
    "arches-low-back": "Wenn Sinkenlassen im Rücken wehtut, stoppen Sie, wenn er gerade ist.",
  },
  pose: {
    start:
      "Auf Händen und Knien, der Rücken rund wie bei einer Katze, der Kopf hängt. Die Bewegung ist am ganzen Rücken markiert.",
    end: "Auf Händen und Knien, der Rücken in der Mitte gesunken, die Brust offen, der Blick nach vorn. Die Bewegung ist am ganzen Rücken markiert.",
  },
};
