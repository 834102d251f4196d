import type { ChartModel } from "./model";
import { momentLabels } from "./moments";
import { tableRows } from "./table-rows";

/** The rows that the chart draws, for reading, copying, and for whoever does not see the chart. */
export function ChartTable({ model, caption }: { model: ChartModel; caption: string }) {
  return (
    <table className="table chart-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Day</th>
          {model.moments.map((moment) => (
            <th key={moment} scope="col">
              {momentLabels[moment]}
            </th>
          ))}
          <th scope="col">7-day mean</th>
          <th scope="col">Session</th>
        </tr>
      </thead>
      <tbody>
        {tableRows(model.points).map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.day}</th>
            {"words" in row ? (
              <td colSpan={model.moments.length + 2}>{row.words}</td>
            ) : (
              <>
                {model.moments.map((moment) => (
                  <td key={moment}>{row.cells[moment]}</td>
                ))}
                <td>{row.mean}</td>
                <td>{row.session}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
