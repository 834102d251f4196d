import { Logo } from "~/components/ui/logo";
import { type LetterContent, letterSize } from "~/domain/discharge/letter";
import { directionOf } from "~/domain/languages";
import { WeekChart } from "./week-chart";

/** A letter on its one page: everything it says was finished when it was kept. */
export function LetterSheet({ content }: { content: LetterContent }) {
  const { clinic, sender, to, date, copy, title, greeting, opening, headings, columns } = content;
  return (
    <article
      className="letter"
      data-size={letterSize(content)}
      lang={content.language}
      dir={directionOf(content.language)}
    >
      <header className="letter-head">
        <p className="letter-clinic">
          <Logo size={28} />
          <b>{clinic}</b>
        </p>
        <Lines lines={sender} />
      </header>
      <div className="letter-to">
        <Lines lines={to} />
        <Lines lines={[date, copy].filter((line) => line !== null)} />
      </div>
      <h1>{title}</h1>
      <p>{greeting}</p>
      <p>{opening}</p>
      <h2>{headings.changed}</h2>
      <table>
        <thead>
          <tr>
            {PARTS.map((part) => (
              <th key={part} scope="col">
                {columns[part]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {content.rows.map((row) => (
            <tr key={row.measure}>
              <th scope="row">{row.measure}</th>
              {PARTS.slice(1).map((part) => (
                <td key={part}>{row[part]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div className="letter-pain">
        <WeekChart weeks={content.weeks} ends={content.weekEnds} label={content.chart} />
        <div>
          <h2>{headings.pain}</h2>
          <p>{content.pain}</p>
        </div>
      </div>
      <h2>{headings.did}</h2>
      <p>{content.did}</p>
      <h2>{headings.fromHere}</h2>
      <ul>
        {content.fromHere.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="letter-closing">{content.closing}</p>
      <p className="letter-signed">{content.signed}</p>
      <footer>{content.footer}</footer>
    </article>
  );
}

const PARTS = ["measure", "start", "end", "change", "meaning"] as const;

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <p>
      {lines.map((line) => (
        <span key={line} className="block">
          {line}
        </span>
      ))}
    </p>
  );
}
