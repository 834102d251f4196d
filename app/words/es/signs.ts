import type { RedFlagCode } from "~/domain/red-flags/signs";

/** Warning signs in a clinician's few words, by code: the title of an alert, and the lines of a report. */
export const signs: Readonly<Record<RedFlagCode, string>> = {
  "saddle-numbness": "Sin sensibilidad alrededor de los genitales o del ano",
  "bladder-or-bowel": "Problemas nuevos de vejiga o intestino",
  "sexual-function": "Cambio nuevo de la función sexual",
  "both-legs": "Dolor o debilidad nuevos en las dos piernas",
  "weak-leg": "Pierna o pie que pierde fuerza, o pie caído",
  "cannot-bear-weight": "No puede apoyar la pierna tras una caída o lesión",
  "hot-joint-fever": "Articulación caliente e hinchada con fiebre o escalofríos",
  "pain-and-fever": "Dolor de espalda o ingle con fiebre o escalofríos",
  "chest-or-breath": "Dolor en el pecho o falta de aire",
  "blood-thinners": "Dolor repentino de ingle o muslo con debilidad, con anticoagulantes",
  "young-limp": "Dolor de cadera, ingle o rodilla con cojera, de 9 a 16 años",
  "numb-leg": "Una pierna dormida desde hace poco, sin debilidad",
  "calf-swelling": "Una pantorrilla hinchada, caliente o dolorida",
  "groin-weight": "Dolor en la ingle al apoyar la pierna",
  "running-pain": "Dolor en la ingle tras correr mucho más",
  "night-pain": "Dolor nocturno que no se alivia en ninguna postura",
  fever: "Fiebre o malestar general",
  "lower-belly": "Dolor en la parte baja del vientre junto con dolor de cadera",
  "cancer-history": "Cáncer, ahora o alguna vez",
  "weight-loss": "Pérdida de peso sin motivo",
  steroids: "Corticoides (esteroides) y dolor nuevo",
};
