import type { Article } from "./types";

export const hipFlexors: Article = {
  id: "hip-flexors",
  title: "Meet your hip flexors",
  minutes: 2,
  lead: "These are the muscles that bend your hip and lift your knee.",
  figure: {
    exerciseId: "standing-desk",
    caption: "The glow shows where the hip flexors cross the front of the hip.",
  },
  sections: [
    {
      heading: "The main one",
      paragraphs: [
        "The strongest one is called the iliopsoas. It has two parts that work as one. The psoas starts at the side of your low spine. The iliacus starts on the inside of your pelvis, the ring of bone at your hips.",
        "Both run down in front of the hip. Both end at the top of your thigh bone. When they pull, the thigh comes up.",
      ],
    },
    {
      heading: "The helper",
      paragraphs: [
        "The rectus femoris is a long muscle down the front of your thigh. It crosses two joints, the hip and the knee. It helps to lift the leg, and it makes the knee straight. That is why some of your stretches bend the knee as well.",
      ],
    },
    {
      heading: "Why your back may feel it",
      paragraphs: [
        "One end of the psoas holds on to your spine. When it is tight, it can pull the low back forward. So a tight hip can feel like a sore back. This is why we look at both.",
      ],
    },
  ],
};
