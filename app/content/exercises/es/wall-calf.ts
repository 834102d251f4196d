import type { ExerciseTexts } from "~/content/exercises/texts";

export const wallCalf: ExerciseTexts = {
  name: "Estiramiento de pantorrilla en la pared",
  shortName: "Pantorrilla en la pared",
  purpose:
    "Estira el músculo grande de la pantorrilla, para andar, subir escaleras y correr con más facilidad.",
  sideMeans: "la pierna de atrás",
  startPosition:
    "Ponte a un brazo de distancia de una pared con las dos manos en ella. Da un paso largo hacia atrás con un pie. Los dedos de los dos pies apuntan a la pared.",
  steps: [
    "Estira la rodilla de atrás y presiona ese talón contra el suelo.",
    "Dobla la rodilla de delante y desliza las caderas hacia la pared.",
    "Mantén talón, cadera y hombro en una línea.",
    "Detente cuando notes tensión en la parte alta de la pantorrilla, y quédate ahí.",
    "Empuja la pared, trae el pie y cambia de pierna con las manos aún en la pared.",
  ],
  cues: [
    "Rodilla de atrás estirada, talón pesado",
    "Los dedos apuntan a la pared",
    "Caderas adelante, cuerpo en una línea",
  ],
  feel: {
    what: "Una tensión firme que afloja mientras mantienes la posición.",
    where: "En la parte alta y gruesa de la pantorrilla de la pierna de atrás.",
  },
  breathing: "Toma aire y crece. Suelta el aire y deja que el talón baje.",
  breathingCue: { in: "Toma aire, crece", out: "Suelta el aire, talón pesado" },
  deepen: "Da el paso un poco más atrás, o dobla más los codos.",
  ease: "Da un paso más corto hacia atrás, o inclínate menos.",
  mistakes: [
    "El talón de atrás se levanta. Da un paso más corto.",
    "El pie de atrás gira hacia fuera. Que los dedos apunten otra vez a la pared.",
    "Las nalgas salen hacia atrás. Desliza las caderas hacia delante.",
  ],
  cautions: {
    "strains-calf":
      "Tras un desgarro de pantorrilla o una lesión del tendón de Aquiles, pregúntanos antes. Estira con suavidad y nunca rebotes.",
    "loads-wrists": "Si te duelen las muñecas, apóyate en los antebrazos.",
  },
  pose: {
    start:
      "De pie, en un paso largo ante una pared con las dos manos en ella, la pierna {near} estirada detrás, los dos talones abajo. El estiramiento está marcado en la pantorrilla {near}.",
    end: "El cuerpo inclinado hacia la pared en una línea desde el talón de la pierna {near} hasta la cabeza, ese talón aún abajo y la rodilla {far} doblada. El estiramiento está marcado en la pantorrilla {near}.",
  },
};
