/** What of their own progress a patient sees only when they ask for it. */
export const ownProgress = {
  more: "More about your sessions",
  /** What the marks of days mean. */
  days: {
    key: "Disc: done. Half disc: partly. Cross: missed. Dash: rest day. Dot: not logged. Plus: an extra session.",
    /** Added where there is such a day. */
    paused: " Two bars: paused.",
  },
};
