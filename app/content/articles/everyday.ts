import { inLanguage } from "~/content/in-language";

/** Words that people use for the same thing, a row each, by language: whoever types one finds the others. */
const everyday: { en: readonly string[]; es: readonly string[] } = {
  en: [
    "sit sitting seat desk office chair computer",
    "run running jog jogging",
    "bike cycle cycling bicycle",
    "stomach tummy belly abs core abdominal",
    "buttock bum bottom glute",
    "doctor gp physician medical",
    "physiotherapist physio therapist clinician",
    "pain hurt sore ache aching",
    "tight tightness stiff stiffness",
    "psoas iliopsoas flexor",
    "weight lift lifting gym deadlift",
    "rest break pause",
    "breathe breath breathing",
    "warm warmup",
    "fall fell accident injury injured",
    "habit routine daily",
  ],
  es: [
    "sentado sentada sentarse silla escritorio oficina ordenador computadora",
    "correr carrera trotar",
    "bicicleta bici pedalear",
    "abdomen barriga vientre tripa abdominal abdominales",
    "nalga trasero gluteo",
    "medico doctor",
    "fisioterapeuta fisio",
    "dolor duele molestia",
    "tenso tension rigido rigidez",
    "psoas iliopsoas flexor",
    "peso pesas levantar gimnasio",
    "descanso pausa",
    "respirar respiracion aire",
    "calentar calentamiento calor",
    "caida accidente lesion",
    "habito rutina diario",
  ],
};

export const everydayIn = (language: string): readonly string[] => inLanguage(everyday, language);
