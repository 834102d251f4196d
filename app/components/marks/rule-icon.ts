import {
  Activity,
  CalendarClock,
  CircleAlert,
  Clock,
  Flag,
  type LucideIcon,
  MoveRight,
  Ruler,
  Siren,
  Sunrise,
  TrendingUp,
  TriangleAlert,
  X,
} from "lucide-react";
import type { AlertRule } from "~/domain/alerts/alert";

/** The sign in front of each rule's badge. */
export const ruleIcons: Record<AlertRule, LucideIcon> = {
  "red-flag": Siren,
  "pain-too-high": TriangleAlert,
  "pain-rising": TrendingUp,
  "not-settling": Sunrise,
  "not-improving": MoveRight,
  "program-conflict": CircleAlert,
  overdoing: Activity,
  silent: Clock,
  "low-adherence": X,
  "review-due": CalendarClock,
  "program-ending": Flag,
  "measure-due": Ruler,
};
