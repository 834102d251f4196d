import type { ExerciseTexts } from "~/content/exercises/texts";

export const pigeonQuad: ExerciseTexts = {
  name: "Taube mit Griff zum Fuß",
  shortName: "Taube mit Griff",
  purpose: "Dehnt die Vorderseite von Oberschenkel und Hüfte zugleich.",
  sideMeans: "das hintere Bein",
  startPosition:
    "Sitzen Sie aufrecht in der Taube: ein Bein vorn gebeugt, das andere Knie hinter Ihnen auf der Matte. Stützen Sie sich mit einer Hand ab.",
  steps: [
    "Beugen Sie das hintere Knie, sodass der Fuß hochkommt.",
    "Greifen Sie nach hinten, und fassen Sie diesen Fuß mit der Hand derselben Seite.",
    "Heben Sie die Brust, und lassen Sie beide Hüftknochen nach vorn zeigen.",
    "Ziehen Sie die Ferse zum Gesäß, bis es vorn am Oberschenkel zieht, und halten Sie.",
    "Lassen Sie den Fuß langsam herunter, dann wechseln Sie das Bein.",
  ],
  cues: [
    "Fuß mit der Hand derselben Seite halten",
    "Brust hoch, Steißbein nach unten ziehen",
    "Fuß langsam herunterlassen",
  ],
  feel: {
    what: "Ein starkes, gleichmäßiges Ziehen, bei dem Sie ruhig atmen können.",
    where: "Vorn am Oberschenkel des hinteren Beins, von der Hüfte bis über das Knie.",
  },
  breathing:
    "Atmen Sie ein, und heben Sie die Brust. Atmen Sie aus, und lassen Sie die Ferse etwas näher kommen.",
  breathingCue: { in: "Einatmen, Brust hoch", out: "Ausatmen, Ferse näher" },
  deepen:
    "Ziehen Sie die Ferse näher, und drücken Sie die Vorderseite dieser Hüfte sanft nach unten.",
  ease: "Legen Sie einen Gurt oder ein Handtuch um den Fuß, und halten Sie die Enden.",
  mistakes: [
    "Der Körper dreht sich zum Fuß. Lassen Sie beide Hüftknochen wieder nach vorn zeigen.",
    "Der Fuß wird ruckartig herangezogen. Ziehen Sie ihn über zwei oder drei Atemzüge heran.",
    "Der untere Rücken geht ins Hohlkreuz. Ziehen Sie das Steißbein nach unten, und heben Sie die Brust.",
  ],
  cautions: {
    "bends-knee-deeply":
      "Wenn die Kniescheibe wehtut oder das Knie operiert wurde, fragen Sie uns vorher.",
    "twists-knee": "Hören Sie sofort auf, wenn Sie etwas innen im vorderen Knie spüren.",
    "arches-low-back": "Wenn es im unteren Rücken zwickt, lassen Sie die Ferse etwas weiter weg.",
    "needs-balance":
      "Wenn Sie zur Seite kippen, stellen Sie den Fuß ab, und fragen Sie uns nach einer leichteren Übung.",
    "loads-kneecap": "Wenn das hintere Knie wehtut, legen Sie eine gefaltete Decke darunter.",
  },
  pose: {
    start:
      "Sitz mit dem Bein {far} vorn gebeugt und dem Knie {near} hinten am Boden, die Hand {near} hält den angehobenen Fuß {near}. Die Dehnung ist vorn am Oberschenkel {near} markiert.",
    end: "Aufrechter Sitz in derselben Haltung, die Hand {near} zieht die Ferse {near} zum Gesäß. Die Dehnung ist vorn am Oberschenkel {near} markiert.",
  },
};
