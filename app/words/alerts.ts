import type { AlertRule } from "~/domain/alerts/alert";

/** The badge of each rule. */
export const alertLabels: Record<AlertRule, string> = {
  "pain-too-high": "Pain too high",
  "pain-rising": "Pain rising",
  silent: "Gone quiet",
  "low-adherence": "Low adherence",
};
