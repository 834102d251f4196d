import { Check } from "lucide-react";
import { Badge } from "~/components/ui/badge";
import type { RevisionView } from "./program-tab-page";

/** Every version with what changed, from when and by whom; the newest first. */
export function RevisionList({ revisions }: { revisions: readonly RevisionView[] }) {
  return (
    <section className="revisions">
      <h3 className="text-14">Versions</h3>
      <ol reversed>
        {revisions.map(({ number, from, note, savedBy, holds }) => (
          <li key={number}>
            <p className="flex flex-wrap items-center gap-x-2">
              <b>Version {number}</b>
              <span className="text-13 text-ink-2">{from}</span>
              {holds ? (
                <Badge tone="ok" icon={Check}>
                  In force
                </Badge>
              ) : null}
            </p>
            <p className="whitespace-pre-line">{note}</p>
            <p className="cap">{savedBy}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
