/** How each line of the chart is drawn, in the plain chart and in the live one alike. */
export const strokes = {
  revisions: { stroke: "var(--c-annotation)", strokeWidth: 1.3, strokeDasharray: "3 3" },
  episode: { stroke: "var(--c-annotation)", strokeWidth: 2 },
  mornings: {
    stroke: "var(--c-morning)",
    strokeWidth: 1.3,
    strokeDasharray: "1.5 3",
    strokeLinecap: "round",
  },
  stems: { stroke: "var(--c-pain-before)", strokeWidth: 1.2 },
  after: { stroke: "var(--c-pain)", strokeWidth: 1.2, strokeOpacity: 0.55 },
  mean: {
    stroke: "var(--c-pain)",
    strokeWidth: 3,
    strokeLinecap: "round",
    strokeLinejoin: "round",
  },
  ceiling: { stroke: "var(--c-target)", strokeWidth: 1.6, strokeDasharray: "7 4" },
} as const;
