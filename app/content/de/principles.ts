import type { Principles } from "~/content/principles";

/** The nine principles of stretching in German. */
export const dePrinciples: Principles = [
  "Wärmen Sie sich zuerst auf: Gehen Sie fünf Minuten, oder duschen Sie warm.",
  "Nehmen Sie eine weiche Unterlage, zum Beispiel eine Matte. Legen Sie unter ein schmerzendes Knie eine gefaltete Decke.",
  "Gehen Sie langsam hinein. Halten Sie so lange, wie Ihr Plan sagt, meist 30 Sekunden oder mehr.",
  "Atmen Sie gleichmäßig weiter.",
  "Bleiben Sie in Kontrolle. Wippen Sie nicht, und schnellen Sie nicht aus der Dehnung zurück.",
  "Spannung ist in Ordnung, Schmerz nicht. Wenn es wehtut, nehmen Sie zurück, oder hören Sie auf.",
  "Machen Sie beide Seiten, außer Ihr Plan nennt nur eine.",
  "Dehnen Sie nach dem Training oder als eigene Einheit.",
  "Fragen Sie in Ihrer Physiotherapie oder Arztpraxis, bevor Sie etwas Neues anfangen.",
];
