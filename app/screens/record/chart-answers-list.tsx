import { Link } from "@remix-run/react";
import { useView, viewPath } from "~/components/charts/table-switch";
import { dateRange } from "~/words/calendar";
import type { MomentRow } from "./moment-rows";
import type { OverviewPage } from "./overview-page";

/** What the chart is asked, each with its figures; and, where the address asks for it, the trend of each moment. */
export function ChartAnswers({ overview }: { overview: OverviewPage }) {
  const { answers, answeredFor, moments, range } = overview;
  const view = useView();
  return (
    <div className="chart-answers">
      <h3>{`What the logs of ${dateRange(answeredFor.from, answeredFor.to)} say`}</h3>
      <dl>
        {answers.map(({ question, text, details }) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd>
              <b>{text}</b>
              {details.length > 0 ? <span>{` ${details.join(" ")}`}</span> : null}
            </dd>
          </div>
        ))}
      </dl>
      {moments ? <Moments moments={moments} /> : null}
      <Link
        to={viewPath(range.key, { ...view, isByMoment: moments === null })}
        className="text-13"
        preventScrollReset
      >
        <span key={String(moments === null)}>
          {moments === null ? "Show the trend of each moment" : "Hide the trend of each moment"}
        </span>
      </Link>
    </div>
  );
}

function Moments({ moments }: { moments: MomentRow[] }) {
  return (
    <table>
      <caption>Mean pain of the first and last week of logs, each moment by itself</caption>
      <tbody>
        {moments.map(({ name, means, change, basis }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="whitespace-nowrap">{means}</td>
            <td>
              {change} <span className="cap">{basis}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
