import { CircleAlert, Clock, type LucideIcon, TrendingUp, TriangleAlert, X } from "lucide-react";
import type { AlertRule } from "~/domain/alerts/alert";

/** The sign in front of each rule's badge. */
export const ruleIcons: Record<AlertRule, LucideIcon> = {
  "pain-too-high": TriangleAlert,
  "pain-rising": TrendingUp,
  "program-conflict": CircleAlert,
  silent: Clock,
  "low-adherence": X,
};
