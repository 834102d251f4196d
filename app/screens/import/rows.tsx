import { Link } from "@remix-run/react";
import { Badge, type Tone } from "~/components/ui/badge";
import type { ImportLine } from "./import-page";
import { recordPath } from "./import-page";

const tones: Record<ImportLine["state"], { tone: Tone; word: string }> = {
  fault: { tone: "red", word: "Fault" },
  alike: { tone: "amber", word: "Look" },
  new: { tone: "ok", word: "New" },
  there: { tone: "plain", word: "There" },
};

type Props = {
  lines: ImportLine[];
  hasRecords: boolean;
  title: string;
  /** The lines that are ticked; left out where nothing can be chosen. */
  also?: number[];
};

/** The rows of a file, each with what becomes of it. */
export function Rows({ lines, hasRecords, title, also }: Props) {
  if (lines.length === 0) return null;
  return (
    <section className="card desk-rows" aria-label={title}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col">Name</th>
            <th scope="col">State</th>
            <th scope="col">What happens</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ line, name, state, words, known }) => (
            <tr key={line}>
              <td data-label="Line">{line}</td>
              <th scope="row">{name || "No name"}</th>
              <td data-label="State" className="whitespace-nowrap">
                <Badge tone={tones[state].tone}>{tones[state].word}</Badge>
              </td>
              <td data-label="What happens">
                <span className="block">{words}</span>
                {known && (hasRecords || !known.isArchived) ? (
                  <Link to={recordPath(known.id, hasRecords)} className="tap" target="_blank">
                    {known.name}
                  </Link>
                ) : null}
                {also && state === "alike" ? (
                  <label className="flex min-h-11 items-center gap-2">
                    <input
                      type="checkbox"
                      name="also"
                      value={line}
                      defaultChecked={also.includes(line)}
                    />
                    <span>{`Somebody else: add ${name}`}</span>
                  </label>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
