import { Link } from "@remix-run/react";
import { useWords } from "~/components/ui/words";
import type { ChartModel } from "./model";
import { NONE, tableRows } from "./table-rows";

/** Where a message about the pain of a day is written, and how the way there is called. */
export type WriteAbout = { to: string; words: string };

type Props = {
  model: ChartModel;
  caption: string;
  /** Its address goes on with the day; null where nobody can write. */
  writeAbout: WriteAbout | null;
};

/**
 * The rows that the chart draws, for reading, copying, and for whoever does not see the chart. On a
 * phone each row is laid out as two lines (chart-table.css), so that nothing scrolls sideways.
 */
export function ChartTable({ model, caption, writeAbout }: Props) {
  const words = useWords();
  const { chart } = words.progress;
  const columns = model.moments.map((moment) => ({ moment, label: chart.moments[moment] }));
  return (
    <div className="chart-rows">
      <table className="table chart-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{chart.day}</th>
            {columns.map(({ moment, label }) => (
              <th key={moment} scope="col">
                {label}
              </th>
            ))}
            <th scope="col">{model.meanLabel}</th>
            <th scope="col">{chart.session}</th>
          </tr>
        </thead>
        <tbody>
          {tableRows(model, words).map((row) => (
            <tr key={row.key}>
              <th scope="row">
                {writeAbout && "isReported" in row && row.isReported ? (
                  <Link
                    to={`${writeAbout.to}${row.key}#answer`}
                    aria-label={`${row.day}: ${writeAbout.words}`}
                  >
                    {row.day}
                  </Link>
                ) : (
                  row.day
                )}
              </th>
              {"words" in row ? (
                <td colSpan={columns.length + 2}>{row.words}</td>
              ) : (
                <>
                  {columns.map(({ moment, label }) => (
                    <Figure key={moment} label={label} value={row.cells[moment]} />
                  ))}
                  <Figure label={model.meanLabel} value={row.mean} />
                  <td>{row.session}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A cell that carries its column's name along, for the layout without a head. */
function Figure({ label, value }: { label: string; value: string }) {
  return (
    <td data-label={label} data-none={value === NONE ? "" : undefined}>
      {value}
    </td>
  );
}
