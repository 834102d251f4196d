/** What of their own progress a patient sees only when they ask for it. */
export const ownProgress = {
  more: "المزيد عن جلساتك",
  days: {
    key: "قرص: تمت. نصفه: جزء منها. ×: فائتة. شرطة: راحة. نقطة: لم تسجل. +: إضافية.",
    paused: " خطان: متوقف مؤقتًا.",
  },
};
