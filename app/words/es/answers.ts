import type { BodySite, Effort, MissReason, PainMoment } from "~/domain/rows";

/** What a log can answer. */
export const answers = {
  /** Why a session or an exercise was left out. */
  reasons: {
    PAIN: "dolor",
    NO_TIME: "sin tiempo",
    FORGOT: "olvido",
    UNSURE_HOW: "no sé bien cómo",
    FEELING_BETTER: "me siento mejor",
    OTHER: "otro",
  } satisfies Record<MissReason, string>,
  /** How hard a session was, to stand in a sentence. */
  efforts: { EASY: "poco", RIGHT: "lo justo", HARD: "mucho" } satisfies Record<Effort, string>,
  /** When a pain was felt, to stand after a comma: "mié 18 nov, después de la sesión". */
  moments: {
    BEFORE: "antes de la sesión",
    DURING: "durante la sesión",
    AFTER: "después de la sesión",
    NEXT_MORNING: "a la mañana siguiente",
    DAILY: "fuera de las sesiones",
  } satisfies Record<PainMoment, string>,
  /** Where it hurts, in everyday words. */
  bodySites: {
    "front-of-hip": "Parte delantera de la cadera",
    groin: "Ingle",
    "side-of-hip": "Lado de la cadera",
    buttock: "Glúteo (nalga)",
    "low-back": "Parte baja de la espalda",
    thigh: "Muslo",
    knee: "Rodilla",
    elsewhere: "En otro sitio",
  } satisfies Record<BodySite, string>,
};
