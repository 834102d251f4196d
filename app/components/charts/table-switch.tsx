import { Table } from "lucide-react";

/**
 * Swaps the chart of its card for the table of the same rows. A checkbox and a style rule (chart-table.css),
 * so that it works before scripts run, and without them.
 */
export function TableSwitch({ words }: { words: string }) {
  return (
    <label className="table-switch">
      <input type="checkbox" className="sr-only" autoComplete="off" />
      <Table className="icon" aria-hidden />
      <span>{words}</span>
    </label>
  );
}
