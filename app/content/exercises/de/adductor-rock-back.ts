import type { ExerciseTexts } from "~/content/exercises/texts";

export const adductorRockBack: ExerciseTexts = {
  name: "Zurückschaukeln für die Innenseite",
  shortName: "Zurückschaukeln",
  purpose:
    "Lockert die Innenseite des Oberschenkels in Bewegung und lehrt die Hüfte, sich mit langem Rücken zu beugen.",
  sideMeans: "das gestreckte Bein",
  startPosition:
    "Beginnen Sie auf Händen und Knien. Strecken Sie ein Bein gerade zur Seite, der Fuß flach, die Zehen nach vorn.",
  steps: [
    "Machen Sie den Rücken lang und flach wie einen Tisch.",
    "Schieben Sie das Becken langsam nach hinten zur Ferse des knienden Beins.",
    "Stoppen Sie, wenn die Innenseite zieht oder bevor der Rücken rund wird.",
    "Bleiben Sie einen Atemzug lang, dann kommen Sie wieder nach vorn.",
    "Machen Sie alle Wiederholungen, dann wechseln Sie die Seite.",
  ],
  cues: [
    "Rücken flach wie ein Tisch",
    "Becken nach hinten, nicht nach unten",
    "Das gestreckte Bein bleibt gestreckt",
  ],
  feel: {
    what: "Ein Ziehen, das mit der Bewegung kommt und geht.",
    where: "An der Innenseite des gestreckten Beins, von der Leiste bis zum Knie.",
  },
  breathing: "Atmen Sie beim Zurückschieben aus. Atmen Sie beim Vorkommen ein.",
  breathingCue: { in: "Einatmen, nach vorn", out: "Ausatmen, nach hinten" },
  deepen: "Stellen Sie das gestreckte Bein etwas weiter hinaus, oder gehen Sie auf die Unterarme.",
  ease: "Schieben Sie weniger weit zurück, oder stellen Sie das gestreckte Bein weniger weit hinaus.",
  mistakes: [
    "Der Rücken wird am Ende rund. Schieben Sie weniger weit zurück.",
    "Das Becken weicht zur Seite aus. Lassen Sie es über der Mitte.",
    "Es geht zu schnell. Nehmen Sie für jeden Weg einen ganzen Atemzug.",
  ],
  cautions: {
    "strains-groin":
      "Wenn Sie sich vor Kurzem die Leiste gezerrt haben, warten Sie, bis wir sie angesehen haben.",
    "loads-wrists":
      "Wenn die Handgelenke wehtun, machen Sie Fäuste, oder stützen Sie sich auf die Unterarme.",
    "loads-kneecap": "Wenn Knien wehtut, legen Sie eine gefaltete Decke unter das Knie.",
    "bends-hip-deeply":
      "Wenn Sie ein neues Hüftgelenk haben oder es in der Leiste zwickt, fragen Sie uns vorher.",
    "stretches-nerve":
      "Wenn es das gestreckte Bein hinunter kribbelt, schieben Sie weniger weit zurück. Bleibt es, hören Sie auf, und sagen Sie es uns.",
  },
  pose: {
    start:
      "Auf den Händen und dem Knie {far}, das Bein {near} gerade zur Seite gestreckt, der Fuß flach am Boden. Die Dehnung ist an der Innenseite des Oberschenkels {near} markiert.",
    end: "Das Becken nach hinten zur Ferse {far} geschoben, der Rücken noch lang, das Bein {near} gerade zur Seite. Die Dehnung ist an der Innenseite des Oberschenkels {near} markiert.",
  },
};
