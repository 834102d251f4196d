import type { ExerciseTexts } from "~/content/exercises/texts";

export const pronePressUp: ExerciseTexts = {
  name: "Hochstützen in Bauchlage",
  shortName: "Hochstützen",
  purpose: "Beugt den unteren Rücken sanft nach hinten, nach viel Sitzen oder Bücken.",
  sideMeans: null,
  startPosition:
    "Legen Sie sich auf den Bauch, die Beine gestreckt, die Stirn nah an der Matte. Stellen Sie die Hände flach neben die Brust, die Ellbogen am Körper.",
  steps: [
    "Lassen Sie Rücken, Gesäß und Beine locker.",
    "Drücken Sie mit den Händen, und heben Sie den Kopf, dann die Brust.",
    "Lassen Sie das Becken schwer auf der Matte, während der untere Rücken durchhängt.",
    "Bleiben Sie einen Moment, so hoch, wie es angenehm ist.",
    "Senken Sie die Brust langsam, bis Sie wieder flach liegen.",
  ],
  cues: [
    "Die Arme drücken, der Rücken ist locker",
    "Becken schwer auf der Matte",
    "Nur so hoch, wie es angenehm ist",
  ],
  feel: {
    what: "Ein leichter Druck oder etwas Steifheit, die beim Weitermachen nachlässt.",
    where: "Quer über den unteren Rücken, mit leichtem Ziehen am Bauch.",
  },
  breathing:
    "Atmen Sie im Liegen ein. Atmen Sie beim Hochdrücken aus, und lassen Sie den Rücken durchhängen.",
  breathingCue: { in: "Einatmen, unten liegen", out: "Ausatmen, hochdrücken" },
  deepen: "Strecken Sie die Ellbogen ganz, und atmen Sie oben noch einmal aus.",
  ease: "Bleiben Sie auf den Unterarmen, die Ellbogen unter den Schultern.",
  mistakes: [
    "Das Becken hebt von der Matte ab. Drücken Sie weniger hoch.",
    "Das Gesäß ist angespannt. Lassen Sie es vor jedem Heben los.",
    "Die Schultern wandern zu den Ohren. Drücken Sie die Matte weg, und machen Sie den Hals lang.",
  ],
  cautions: {
    "arches-low-back":
      "Wenn Schmerz ins Bein hinunterzieht, hören Sie mit dieser Übung auf, und sagen Sie es uns.",
    "lies-on-front":
      "Lassen Sie sie weg, wenn Liegen auf dem Bauch wehtut oder wenn Sie schwanger sind.",
    "loads-wrists": "Wenn die Handgelenke wehtun, bleiben Sie auf den Unterarmen.",
  },
  pose: {
    start:
      "Bauchlage, die Beine gestreckt, die Ellbogen gebeugt, die Hände flach neben dem Kopf. Die Bewegung ist am unteren Rücken markiert.",
    end: "Die Arme drücken die Brust nach oben und vorn, Becken und Beine bleiben schwer auf der Matte. Die Bewegung ist am unteren Rücken markiert.",
  },
};
