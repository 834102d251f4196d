import type { RedFlagCode } from "~/domain/red-flags/signs";

/** Warning signs in a clinician's few words, by code: the title of an alert, and the lines of a report. */
export const signs: Readonly<Record<RedFlagCode, string>> = {
  "saddle-numbness": "Taubheit an Geschlechtsteilen oder After",
  "bladder-or-bowel": "Neue Probleme mit Blase oder Darm",
  "sexual-function": "Neue Veränderung der Sexualfunktion",
  "both-legs": "Neue Schmerzen oder Schwäche in beiden Beinen",
  "weak-leg": "Bein oder Fuß wird schwach, oder der Fuß hängt",
  "cannot-bear-weight": "Bein nicht belastbar nach Sturz oder Verletzung",
  "hot-joint-fever": "Heißes, geschwollenes Gelenk mit Fieber oder Schüttelfrost",
  "pain-and-fever": "Rücken- oder Leistenschmerz mit Fieber oder Schüttelfrost",
  "chest-or-breath": "Brustschmerz oder Atemnot",
  "blood-thinners":
    "Plötzlicher Leisten- oder Oberschenkelschmerz mit Schwäche unter Blutverdünnern",
  "young-limp": "Hüft-, Leisten- oder Knieschmerz mit Hinken, 9 bis 16 Jahre",
  "numb-leg": "Ein Bein neu taub, ohne Schwäche",
  "calf-swelling": "Eine Wade geschwollen, warm oder schmerzhaft",
  "groin-weight": "Leistenschmerz beim Belasten des Beins",
  "running-pain": "Leistenschmerz nach viel mehr Laufen oder Joggen",
  "night-pain": "Nachtschmerz, der in keiner Lage nachlässt",
  fever: "Fieber oder Krankheitsgefühl",
  "lower-belly": "Unterbauchschmerz mit Hüftschmerz",
  "cancer-history": "Krebs, jetzt oder früher",
  "weight-loss": "Gewichtsverlust ohne Grund",
  steroids: "Kortison (Steroide) und neuer Schmerz",
};
