import type { Tone } from "~/components/ui/badge";
import type { CaseloadStatus } from "~/domain/caseload/status";
import { alertLabels } from "~/words/alerts";
import type { TableRow } from "./caseload-rows";

const looks: Record<CaseloadStatus, { tone: Tone; word: string }> = {
  attention: { tone: "amber", word: "Needs attention" },
  watch: { tone: "amber", word: "Watch" },
  new: { tone: "info", word: "New" },
  "on-track": { tone: "ok", word: "On track" },
  "no-program": { tone: "plain", word: "No program" },
  ended: { tone: "plain", word: "Program ended" },
  unknown: { tone: "plain", word: "Unknown" },
  discharged: { tone: "plain", word: "Discharged" },
};

/** Where a patient stands; whoever needs attention shows the reason's own badge. Its sign stands in row-marks.css. */
export function StatusBadge({ status, alert }: Pick<TableRow, "status" | "alert">) {
  const { tone, word } = looks[status];
  return (
    <span className="badge" data-tone={tone} data-icon={alert ?? status}>
      {alert ? alertLabels[alert] : word}
    </span>
  );
}
