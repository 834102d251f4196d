/** What of their own progress a patient sees only when they ask for it. */
export const ownProgress = {
  more: "Mehr über Ihre Einheiten",
  days: {
    key: "Scheibe: gemacht. Halbe Scheibe: teilweise. Kreuz: ausgefallen. Strich: Ruhetag. Punkt: kein Eintrag. Plus: Extra-Einheit.",
    paused: " Zwei Balken: pausiert.",
  },
};
