import { Link, useSearchParams } from "@remix-run/react";
import { Table } from "lucide-react";
import type { Range } from "~/domain/calendar/range";

/** What the address asks for: the rows of a chart in place of its picture, and the trend of each moment by itself. */
export type View = { isTable: boolean; isByMoment: boolean };

export function useView(): View {
  const [params] = useSearchParams();
  return { isTable: params.get("view") === "table", isByMoment: params.get("trend") === "moments" };
}

/** The address of a range, in the view that is asked for. */
export function viewPath(range: Range, { isTable, isByMoment }: View): string {
  return `?range=${range}${isTable ? "&view=table" : ""}${isByMoment ? "&trend=moments" : ""}`;
}

type Props = {
  range: Range;
  /** What it leads to: the rows, and back to the picture. */
  words: { table: string; chart: string };
};

/** A link that swaps the chart of its card for the table of the same rows: it works without scripts, and the address keeps it. */
export function TableSwitch({ range, words }: Props) {
  const view = useView();
  const { isTable } = view;
  return (
    <Link
      to={viewPath(range, { ...view, isTable: !isTable })}
      className="table-switch"
      preventScrollReset
      data-on={isTable ? "" : undefined}
    >
      <Table className="icon" aria-hidden />
      {/* Another element, not another text: a browser may have translated the one that stands there. */}
      <span key={String(isTable)}>{isTable ? words.chart : words.table}</span>
    </Link>
  );
}
