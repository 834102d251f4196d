const token = (name: string) => `var(--fig-${name})`;

/** Every colour comes from the design tokens, so that light and dark need one drawing. */
export const COLOURS = {
  skin: token("skin"),
  skinFar: token("skin-far"),
  skinNeck: token("skin-neck"),
  top: token("top"),
  topFar: token("top-far"),
  sleeve: token("sleeve"),
  leg: token("leg"),
  legFar: token("leg-far"),
  hair: token("hair"),
  mat: token("mat"),
  matEdge: token("mat-edge"),
  prop: token("prop"),
  propDark: token("prop-dark"),
  pillow: "var(--fig-pillow, var(--fig-prop))",
  // A strap must stand out from skin and trousers alike.
  tie: "var(--ink-2)",
  // Only the dark theme names a shadow; the brown of the hair is the light theme's.
  shadow: "var(--fig-shadow, var(--fig-hair))",
  // The glow is warm in both themes and has no token of its own.
  glowCore: "var(--fig-glow-1, #ffc35c)",
  glowBody: "var(--fig-glow-2, #f08a3c)",
  glowEdge: "var(--fig-glow-3, #d9582b)",
} as const;
