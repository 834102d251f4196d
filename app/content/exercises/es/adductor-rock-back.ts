import type { ExerciseTexts } from "~/content/exercises/texts";

export const adductorRockBack: ExerciseTexts = {
  name: "Balanceo para la parte interior del muslo",
  shortName: "Balanceo atrás",
  purpose:
    "Suelta en movimiento la parte interior del muslo y enseña a la cadera a doblarse con la espalda larga.",
  sideMeans: "la pierna estirada",
  startPosition:
    "Ponte a cuatro patas. Estira una pierna hacia el lado, con el pie plano y los dedos hacia delante.",
  steps: [
    "Pon la espalda larga y plana, como una mesa.",
    "Lleva las caderas despacio hacia atrás, hacia el talón de la pierna doblada.",
    "Detente cuando notes tensión en la parte interior del muslo, o antes de que la espalda se redondee.",
    "Quédate una respiración y vuelve hacia delante.",
    "Haz todas las repeticiones y cambia de lado.",
  ],
  cues: [
    "Espalda plana como una mesa",
    "Caderas hacia atrás, no hacia abajo",
    "La pierna estirada sigue estirada",
  ],
  feel: {
    what: "Una tensión que va y viene con el movimiento.",
    where: "Por dentro de la pierna estirada, desde la ingle hasta la rodilla.",
  },
  breathing: "Suelta el aire al ir hacia atrás. Toma aire al volver hacia delante.",
  breathingCue: { in: "Toma aire, adelante", out: "Suelta el aire, atrás" },
  deepen: "Lleva la pierna estirada un poco más afuera, o baja a los antebrazos.",
  ease: "Ve menos hacia atrás, o pon la pierna estirada menos afuera.",
  mistakes: [
    "La espalda se redondea al final. Ve menos hacia atrás.",
    "Las caderas se van a un lado. Mantenlas en el centro.",
    "Va demasiado rápido. Usa una respiración entera para cada ida y vuelta.",
  ],
  cautions: {
    "strains-groin": "Si te lesionaste la ingle hace poco, espera a que la hayamos revisado.",
    "loads-wrists": "Si te duelen las muñecas, cierra los puños o apóyate en los antebrazos.",
    "loads-kneecap": "Si te duele apoyar la rodilla, pon una manta doblada debajo.",
    "bends-hip-deeply":
      "Si tienes una prótesis de cadera, o notas un pinchazo en la ingle, pregúntanos antes.",
    "stretches-nerve":
      "Si notas hormigueo en la pierna estirada, ve menos hacia atrás. Si sigue, detente y dínoslo.",
  },
  pose: {
    start:
      "Sobre las manos y la rodilla {far}, con la pierna {near} estirada hacia el lado y su pie plano en el suelo. El estiramiento está marcado por dentro del muslo de la pierna {near}.",
    end: "Las caderas llevadas hacia el talón de la pierna {far}, la espalda aún larga, la pierna {near} estirada hacia el lado. El estiramiento está marcado por dentro del muslo de la pierna {near}.",
  },
};
