import { Link } from "@remix-run/react";
import { Flag } from "lucide-react";
import type { PrecautionView } from "~/words/precaution";

/** What an episode of care must not do, wherever an exercise is chosen; what no rule can check says so. */
export function PrecautionList({
  precautions,
  patientId,
}: {
  precautions: readonly PrecautionView[];
  /** Whose episode it is, where they may be changed. */
  patientId: string | null;
}) {
  if (precautions.length === 0) return null;
  return (
    <ul className="precautions" aria-label="Precautions">
      {precautions.map(({ id, title, facts, isChecked }) => (
        <li key={id}>
          <Flag className="icon" aria-hidden />
          <span>
            <b>{title}</b> <span className="text-ink-2">{facts}</span>
            {isChecked ? null : (
              <span>
                {" · "}
                <b>Not checked:</b>{" "}
                {patientId === null ? (
                  <span>no rule knows it</span>
                ) : (
                  <Link to={`/clinic/patients/${patientId}/edit`}>choose from the list</Link>
                )}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
