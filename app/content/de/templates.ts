import type { TemplateTexts } from "~/content/templates/texts";

/** What a patient reads of the templates, in German. */
export const deTemplates: TemplateTexts = {
  "hip-flexor-release": { name: "Hüftbeuger lösen", notes: {} },
  "desk-worker": {
    name: "Arbeit am Schreibtisch",
    notes: { lunge: "Einmal um die Mittagszeit, einmal nach der Arbeit." },
  },
  "gentle-start": {
    name: "Sanfter Anfang",
    notes: {
      butterfly:
        "Setzen Sie sich auf eine gefaltete Decke, und lehnen Sie den Rücken an eine Wand.",
      bridge:
        "In der ersten Woche genügt es halb so hoch. Lassen Sie zwischen zwei Einheiten einen Tag frei.",
    },
  },
  "calm-down": {
    name: "Akut beruhigen",
    notes: {
      "pelvic-tilt": "Bleiben Sie dort, wo es leicht geht. Vorn an der Hüfte soll nichts ziehen.",
      thomas: "Stellen Sie den hängenden Fuß in den ersten Tagen auf einen Hocker.",
    },
  },
  "low-back-tight-hips": { name: "Unterer Rücken und feste Hüften", notes: {} },
  "deep-buttock": { name: "Spannung tief im Gesäß", notes: {} },
  "no-kneeling": { name: "Ohne Knien", notes: {} },
  "over-65": {
    name: "Über 65",
    notes: {
      "standing-desk": "Lassen Sie die ganze Zeit beide Hände auf dem Tisch.",
      "sit-to-stand": "Helfen Sie mit den Händen, so viel Sie brauchen.",
      "step-up": "Nehmen Sie die unterste Treppenstufe, und lassen Sie eine Hand am Geländer.",
    },
  },
  runner: {
    name: "Fürs Laufen",
    notes: { lunge: "Nach dem Laufen, solange Sie warm sind." },
  },
  cyclist: {
    name: "Fürs Radfahren",
    notes: {
      "standing-desk":
        "Statt eines Schreibtischs geht auch ein Tisch, ein Geländer oder eine Wand.",
    },
  },
  "post-lifting": {
    name: "Nach dem Krafttraining",
    notes: { couch: "Nach dem Training mit Gewichten, nie vor schweren Durchgängen." },
  },
  "return-to-squats": {
    name: "Zurück zur Kniebeuge",
    notes: {
      "sit-to-stand":
        "Machen Sie den Sitz jede Woche etwas niedriger. Nehmen Sie Gewicht nur dazu, wenn wir es vereinbart haben.",
    },
  },
  maintenance: { name: "Dranbleiben", notes: {} },
};
