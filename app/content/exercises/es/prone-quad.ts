import type { ExerciseTexts } from "~/content/exercises/texts";

export const proneQuad: ExerciseTexts = {
  name: "Estiramiento del muslo boca abajo",
  shortName: "Muslo boca abajo",
  purpose: "Alarga la parte delantera del muslo mientras el suelo mantiene quietas las caderas.",
  sideMeans: "la pierna doblada",
  startPosition:
    "Pasa una correa o una toalla por un tobillo. Acuéstate boca abajo con la frente sobre la otra mano y sujeta la correa.",
  steps: [
    "Presiona con suavidad los dos huesos de la cadera contra la colchoneta.",
    "Dobla la rodilla y tira de la correa hasta que notes tensión delante del muslo.",
    "Mantén las rodillas juntas y el muslo en la colchoneta.",
    "Quédate ahí y deja que los hombros bajen.",
    "Baja el pie despacio y cambia de pierna.",
  ],
  cues: [
    "Los huesos de la cadera, al suelo",
    "Rodillas juntas",
    "Tira despacio, la correa trabaja",
  ],
  feel: {
    what: "Una tensión pareja, sin presión dentro de la rodilla.",
    where: "Por delante del muslo de la pierna doblada.",
  },
  breathing:
    "Toma aire y presiona las caderas hacia abajo. Suelta el aire y acerca un poco el talón.",
  breathingCue: { in: "Toma aire, caderas abajo", out: "Suelta el aire, talón cerca" },
  deepen: "Pon una toalla doblada bajo el muslo, justo por encima de la rodilla.",
  ease: "Da más largo a la correa, o pon un cojín plano bajo el vientre.",
  mistakes: [
    "Las nalgas se levantan del suelo. Presiona los huesos de la cadera hacia abajo y afloja un poco el talón.",
    "La rodilla se va hacia fuera. Ponla otra vez al lado de la otra.",
    "La cabeza se levanta para mirar. Apóyala otra vez.",
  ],
  cautions: {
    "bends-knee-deeply": "Si te duele la rótula, o te operaron la rodilla, pregúntanos antes.",
    "lies-on-front": "Si no puedes estar boca abajo, dínoslo. Hay una forma de lado.",
    "arches-low-back":
      "Si notas un pinchazo en la parte baja de la espalda, pon un cojín plano bajo el vientre.",
    "stretches-front-nerve":
      "Si notas ardor u hormigueo delante del muslo, suelta el talón y dínoslo.",
  },
  pose: {
    start:
      "Boca abajo con la espinilla {near} hacia arriba y una correa en ese tobillo, sujeta por la mano {near} detrás de la espalda. El estiramiento está marcado por delante del muslo de la pierna {near}.",
    end: "Boca abajo; la correa acerca el talón de la pierna {near} a la nalga, las dos rodillas juntas. El estiramiento está marcado por delante del muslo de la pierna {near}.",
  },
};
