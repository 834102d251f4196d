import type { ExerciseTexts } from "~/content/exercises/texts";

export const figureFour: ExerciseTexts = {
  name: "Die Vier",
  shortName: "Die Vier",
  purpose: "Lockert die tiefen Gesäßmuskeln, während der Rücken ruht.",
  sideMeans: "das übergeschlagene Bein",
  startPosition:
    "Legen Sie sich auf den Rücken, beide Knie gebeugt, die Füße flach. Legen Sie einen Knöchel über den anderen Oberschenkel, knapp unter dem Knie.",
  steps: [
    "Ziehen Sie den Fuß des übergeschlagenen Beins zum Schienbein.",
    "Greifen Sie hindurch, und fassen Sie den anderen Oberschenkel mit beiden Händen von hinten.",
    "Ziehen Sie diesen Oberschenkel zur Brust, bis es im Gesäß zieht.",
    "Halten Sie, Kopf und Schultern auf der Matte.",
    "Stellen Sie zuerst den Fuß ab, dann lösen Sie das Bein und wechseln.",
  ],
  cues: [
    "Kopf und Schultern bleiben unten",
    "Steißbein schwer auf der Matte",
    "Oberen Fuß zum Schienbein ziehen",
  ],
  feel: {
    what: "Ein tiefes Ziehen, das sich langsam ausbreitet.",
    where: "Im Gesäß des übergeschlagenen Beins, eher außen.",
  },
  breathing:
    "Atmen Sie ein, und lassen Sie das Steißbein schwer werden. Atmen Sie aus, und ziehen Sie den Oberschenkel näher.",
  breathingCue: { in: "Einatmen, Steißbein schwer", out: "Ausatmen, Schenkel näher" },
  deepen: "Drücken Sie das übergeschlagene Knie mit dem Ellbogen sanft von sich weg.",
  ease: "Lassen Sie den Fuß am Boden, und drücken Sie nur das übergeschlagene Knie etwas weg.",
  mistakes: [
    "Die Schultern heben sich. Legen Sie ein Handtuch um den Oberschenkel, damit die Arme reichen.",
    "Das Steißbein rollt sich hoch. Lassen Sie den Oberschenkel etwas weiter weg.",
    "Der Knöchel knickt auf dem Oberschenkel ein. Ziehen Sie den Fuß hoch, und halten Sie ihn dort.",
  ],
  cautions: {
    "twists-knee":
      "Wenn Sie etwas innen im übergeschlagenen Knie spüren, lassen Sie den Oberschenkel weiter weg.",
    "bends-hip-deeply":
      "Wenn Sie ein neues Hüftgelenk haben oder es in der Leiste zwickt, fragen Sie uns vorher.",
    "lies-flat":
      "Ab der Mitte einer Schwangerschaft fragen Sie uns, bevor Sie sich flach auf den Rücken legen.",
  },
  pose: {
    start:
      "Rückenlage, der Fuß {far} flach, der Knöchel {near} über den Oberschenkel {far} gelegt, das Knie {near} nach außen. Die Dehnung ist tief im Gesäß {near} markiert.",
    end: "Der Oberschenkel {far} mit beiden Händen von hinten zur Brust gezogen, der Knöchel {near} liegt noch darüber. Die Dehnung ist tief im Gesäß {near} markiert.",
  },
};
