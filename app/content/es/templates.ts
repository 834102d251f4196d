import type { TemplateTexts } from "~/content/templates/texts";

/** The built-in templates in Spanish: their names, and what their notes tell the patient. */
export const esTemplates: TemplateTexts = {
  "hip-flexor-release": { name: "Soltar los flexores de la cadera", notes: {} },
  "desk-worker": {
    name: "Trabajo de oficina",
    notes: { lunge: "Una vez hacia el mediodía y otra después del trabajo." },
  },
  "gentle-start": {
    name: "Comienzo suave",
    notes: {
      butterfly: "Siéntate sobre una manta doblada y apoya la espalda en una pared.",
      bridge: "La primera semana basta con subir hasta la mitad. Deja un día entre dos sesiones.",
    },
  },
  "calm-down": {
    name: "Calmar un dolor reciente",
    notes: {
      "pelvic-tilt": "Quédate donde sea fácil. No debes notar tensión delante de la cadera.",
      thomas: "Los primeros días, apoya en un taburete el pie que cuelga.",
    },
  },
  "low-back-tight-hips": { name: "Zona lumbar con caderas tensas", notes: {} },
  "deep-buttock": { name: "Tensión profunda en la nalga", notes: {} },
  "no-kneeling": { name: "Sin arrodillarse", notes: {} },
  "over-65": {
    name: "Más de 65 años",
    notes: {
      "standing-desk": "Deja las dos manos en la mesa todo el tiempo.",
      "sit-to-stand": "Ayúdate con las manos todo lo que necesites.",
      "step-up": "Usa el escalón más bajo y ten una mano en la barandilla.",
    },
  },
  runner: {
    name: "Para correr",
    notes: { lunge: "Después de correr, mientras aún tienes calor." },
  },
  cyclist: {
    name: "Para ir en bicicleta",
    notes: {
      "standing-desk":
        "En vez de un escritorio también sirve una mesa, una barandilla o una pared.",
    },
  },
  "post-lifting": {
    name: "Después de las pesas",
    notes: { couch: "Después de las pesas, nunca antes de series pesadas." },
  },
  "return-to-squats": {
    name: "Volver a las sentadillas",
    notes: {
      "sit-to-stand":
        "Baja un poco el asiento cada semana. Añade peso solo cuando lo hayamos acordado.",
    },
  },
  maintenance: { name: "Mantenimiento", notes: {} },
};
