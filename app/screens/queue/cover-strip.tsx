import { Link } from "@remix-run/react";
import { ArrowLeftRight } from "lucide-react";
import { countWords } from "~/words/numbers";
import type { CoverLine } from "./queue-page";

/** Whom one looks after for a colleague, for as long as that runs. */
export function CoverStrip({ covers }: { covers: readonly CoverLine[] }) {
  return covers.map(({ id, name, until, patients }) => (
    <section key={id} className="card cover" aria-label={`You cover for ${name}`}>
      <ArrowLeftRight className="icon" aria-hidden />
      <p>
        <b>{`You cover for ${name} until ${until}.`}</b>{" "}
        <span>{`${countWords(patients, "patient is", "patients are")} in your queue.`}</span>
      </p>
      <Link to="/clinic/handover" className="btn" data-look="line" data-size="sm">
        Handover
      </Link>
    </section>
  ));
}
