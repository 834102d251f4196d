import { Link, useSearchParams } from "@remix-run/react";
import { Table } from "lucide-react";
import type { ReactNode } from "react";
import { MeasureChart, type MeasureChartModel } from "~/components/charts/measure-chart";

type ChartCardProps = {
  id: string;
  title: string;
  sentence: string;
  model: MeasureChartModel;
  table: { heads: string[]; rows: { key: string; cells: string[] }[] };
  /** The marks of the legend. */
  children: ReactNode;
};

/** One chart with its sentence and its legend, or the same figures as a table. */
export function ChartCard({ id, title, sentence, model, table, children }: ChartCardProps) {
  const [search] = useSearchParams();
  const isTable = search.get("view") === "table";
  return (
    <section className="card chart-card measure-chart-card" aria-labelledby={id}>
      <header className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <h2 id={id} className="mr-auto text-16">
          {title}
        </h2>
        {search.has("print") ? null : (
          <Link to={isTable ? "?" : "?view=table"} className="table-switch" preventScrollReset>
            <Table className="icon" aria-hidden />
            <span key={String(isTable)}>{isTable ? "Show as chart" : "Show as table"}</span>
          </Link>
        )}
      </header>
      <p className="mt-2 mb-3 text-14">{sentence}</p>
      {isTable ? (
        <div className="chart-rows">
          <table className="table">
            <caption className="sr-only">{title}, newest first</caption>
            <thead>
              <tr>
                {table.heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(({ key, cells }) => (
                <tr key={key}>
                  {cells.map((cell, i) =>
                    i === 0 ? (
                      <th key={table.heads[i]} scope="row">
                        {cell}
                      </th>
                    ) : (
                      <td key={table.heads[i]}>{cell}</td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <>
          <MeasureChart model={model} label={`${title}: ${sentence}`} />
          <ul className="measure-legend">{children}</ul>
        </>
      )}
    </section>
  );
}
