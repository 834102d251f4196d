import { Link } from "@remix-run/react";
import { Notice } from "~/components/ui/notice";
import { LOCKED } from "./refusal-words";

/** Said where a program is chosen or changed while the intake waits for a decision. */
export function IntakeLock({ patientId }: { patientId: string }) {
  return (
    <Notice tone="amber" title={`${LOCKED.title}. `}>
      <span>{`${LOCKED.advice} `}</span>
      <Link to={`/clinic/patients/${patientId}/intake`}>Open the intake</Link>
    </Notice>
  );
}
