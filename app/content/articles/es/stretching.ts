import type { Article } from "~/content/articles/types";

export const stretching: Article = {
  id: "stretching",
  title: "Cómo estirar bien",
  minutes: 2,
  lead: "Un buen estiramiento es lento y tranquilo. Estas pocas reglas lo hacen seguro.",
  figure: {
    exerciseId: "lunge",
    caption: "Entra despacio en el estiramiento; después quédate ahí y respira.",
  },
  sections: [
    {
      heading: "Prepárate",
      list: [
        "Primero entra en calor. Camina cinco minutos o date una ducha caliente.",
        "Usa una colchoneta o una alfombra blanda.",
        "Si te duele una rodilla, pon una manta doblada debajo.",
      ],
    },
    {
      heading: "Mientras estiras",
      list: [
        "Entra despacio hasta que notes tensión.",
        "Mantén 30 segundos o más. Tu plan dice cuánto.",
        "Toma y suelta el aire a un ritmo parejo.",
        "No te muevas. No rebotes.",
        "Sal despacio, sin soltar de golpe.",
        "Haz los dos lados, salvo que tu plan diga solo uno.",
      ],
    },
    {
      heading: "Hasta dónde llegar",
      paragraphs: [
        "Sentir tensión está bien; sentir dolor, no. Una buena tensión es fuerte pero amable, y aún puedes respirar con calma. Si duele, vuelve un poco atrás. Si sigue doliendo, deja ese estiramiento y dínoslo.",
      ],
    },
    {
      heading: "Cuándo hacerlo",
      paragraphs: [
        "Estira después de entrenar, o dedícale un rato aparte. Unos minutos casi todos los días ayudan más que un rato largo a la semana. Pregúntanos, o pregunta en tu consulta médica, antes de añadir algo nuevo.",
      ],
    },
  ],
};
