import type { Article } from "~/content/articles/types";

export const causes: Article = {
  id: "causes",
  title: "Por qué se tensan las caderas",
  minutes: 2,
  lead: "Unas caderas tensas suelen tener más de una causa. Mira cuáles se parecen a tu caso.",
  figure: {
    exerciseId: "standing-break",
    caption: "Al ponerte de pie, la parte delantera de la cadera puede estar larga un rato.",
  },
  sections: [
    {
      heading: "Muchas horas en la silla",
      paragraphs: [
        "En la silla, los flexores de la cadera están cortos. Si pasas así casi todo el día, se acostumbran. Entonces puede costar ponerte de pie con la espalda recta.",
      ],
    },
    {
      heading: "Demasiado, demasiado pronto",
      paragraphs: [
        "Corriste mucho más lejos o levantaste mucho más que las semanas anteriores. El músculo no tuvo tiempo de prepararse.",
      ],
    },
    {
      heading: "Sin estirar después de entrenar",
      paragraphs: [
        "El trabajo duro puede dejar un músculo tenso. Sin un estiramiento y algo de movimiento suave, puede quedarse así.",
      ],
    },
    {
      heading: "Una parte hace más que otra",
      paragraphs: [
        "Entrenas la parte de atrás de las piernas, pero no la de delante. O un lado trabaja más que el otro. Los músculos solo se reparten bien la carga cuando todos están entrenados.",
      ],
    },
    {
      heading: "Qué puedes hacer con esto",
      paragraphs: [
        "Nada de esto es culpa tuya. Elige la causa que más se parezca a tu caso y dínosla en tu próxima visita. Así podemos planear contigo un pequeño cambio.",
      ],
    },
  ],
};
