import type { ExerciseTexts } from "~/content/exercises/texts";

export const soleus: ExerciseTexts = {
  name: "Estiramiento de pantorrilla con rodilla doblada",
  shortName: "Pantorrilla baja",
  purpose:
    "Llega al músculo profundo de la pantorrilla, para que la rodilla pueda moverse por encima del pie.",
  sideMeans: "la pierna de atrás",
  startPosition:
    "Ponte cerca de una pared con las dos manos en ella. Pon un pie un paso corto por detrás del otro. Los dedos de los dos pies apuntan a la pared.",
  steps: [
    "Pon casi todo el peso en el pie de atrás.",
    "Dobla las dos rodillas, como si bajaras a un taburete alto.",
    "Presiona el talón de atrás hacia abajo y deja que su rodilla vaya por encima de los dedos.",
    "Quédate ahí cuando notes tensión en la parte baja de la pantorrilla.",
    "Estira las rodillas y cambia de pierna.",
  ],
  cues: [
    "Rodilla de atrás doblada, talón pesado",
    "Rodilla sobre el segundo dedo del pie",
    "Baja, no te inclines hacia la pared",
  ],
  feel: {
    what: "Una tensión más corta y profunda que con la rodilla estirada.",
    where: "En la parte baja de la pantorrilla de la pierna de atrás, justo por encima del talón.",
  },
  breathing: "Toma aire y quédate. Suelta el aire y baja un poco.",
  breathingCue: { in: "Toma aire, quédate", out: "Suelta el aire, baja un poco" },
  deepen: "Dobla más la rodilla de atrás, con el talón aún en el suelo.",
  ease: "Acerca el pie, o dobla menos las rodillas.",
  mistakes: [
    "El talón de atrás se levanta. Sube un poco y presiónalo hacia abajo.",
    "La rodilla se va hacia dentro. Guíala por encima del segundo dedo del pie.",
    "El peso se va al pie de delante. Vuelve a sentarte sobre el talón de atrás.",
  ],
  cautions: {
    "strains-calf":
      "Si te duele el tendón de Aquiles, dobla menos, y déjalo si a la mañana siguiente duele más.",
    "loads-bent-knee": "Si te duele la parte delantera de una rodilla, no la dobles tanto.",
  },
  pose: {
    start:
      "De pie, en un paso corto ante una pared con las dos manos en ella, el pie de la pierna {near} detrás, las rodillas casi estiradas. El estiramiento está marcado en la parte baja de la pantorrilla {near}.",
    end: "Las dos rodillas dobladas y las caderas más bajas, la espalda erguida, el talón de la pierna {near} aún plano en el suelo. El estiramiento está marcado en la parte baja de la pantorrilla {near}, por encima del talón.",
  },
};
