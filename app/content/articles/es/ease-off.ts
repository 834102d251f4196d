import type { Article } from "~/content/articles/types";

export const easeOff: Article = {
  id: "ease-off",
  title: "Qué conviene aflojar por ahora",
  minutes: 2,
  lead: "Algunos ejercicios tiran mucho de una cadera dolorida o cargan la parte baja de la espalda. Casi todos pueden volver más tarde.",
  figure: {
    exerciseId: "leg-raise",
    caption: "Levantar las piernas carga la parte baja de la espalda. Por ahora, no lo hagas.",
  },
  sections: [
    {
      heading: "Mucho abdominal y elevaciones de piernas",
      paragraphs: [
        "En los abdominales y al levantar las piernas, los flexores de la cadera tiran de la parte baja de la columna. Es mucha carga para una espalda dolorida. No los hagas hasta que te digamos. Pídenos otra forma de entrenar el abdomen.",
      ],
    },
    {
      heading: "Sentadillas profundas y peso muerto pesado",
      paragraphs: [
        "No siempre tienes que dejarlos. Cambia el movimiento, o usa menos peso, hasta que la cadera vuelva a moverse del todo.",
      ],
    },
    {
      heading: "Formas fáciles de cambiarlo",
      list: ["Baja menos.", "Usa menos peso.", "Muévete más despacio.", "Haz menos series."],
    },
    {
      heading: "Qué puedes seguir haciendo",
      paragraphs: [
        "El reposo solo rara vez ayuda mucho tiempo. Sigue con lo que no duele, como un paseo suave. Un poco de dolor que se ha calmado a la mañana siguiente casi siempre está bien. ¿Dudas con tu deporte? Pregúntanos antes de dejarlo.",
      ],
    },
  ],
};
