import {
  Archive,
  Check,
  CircleDashed,
  CircleHelp,
  Eye,
  Flag,
  type LucideIcon,
  Plus,
  TriangleAlert,
} from "lucide-react";
import { ruleIcons } from "~/components/marks/rule-icon";
import { Badge, type Tone } from "~/components/ui/badge";
import type { CaseloadStatus } from "~/domain/caseload/status";
import type { TableRow } from "./caseload-rows";

const looks: Record<CaseloadStatus, { tone: Tone; icon: LucideIcon; word: string }> = {
  attention: { tone: "amber", icon: TriangleAlert, word: "Needs attention" },
  watch: { tone: "amber", icon: Eye, word: "Watch" },
  new: { tone: "info", icon: Plus, word: "New" },
  "on-track": { tone: "ok", icon: Check, word: "On track" },
  "no-program": { tone: "plain", icon: CircleDashed, word: "No program" },
  ended: { tone: "plain", icon: Flag, word: "Program ended" },
  unknown: { tone: "plain", icon: CircleHelp, word: "Unknown" },
  discharged: { tone: "plain", icon: Archive, word: "Discharged" },
};

/** Where a patient stands; whoever needs attention shows the reason's own badge. */
export function StatusBadge({ status, alert }: Pick<TableRow, "status" | "alert">) {
  const { tone, icon, word } = looks[status];
  return (
    <Badge tone={tone} icon={alert ? ruleIcons[alert.rule] : icon}>
      {alert?.badge ?? word}
    </Badge>
  );
}
