import { Link } from "@remix-run/react";
import { Notice } from "~/components/ui/notice";

/** Said where programs are looked at or given while a warning sign lets all of them rest. */
export function RestNotice({ patientId }: { patientId: string }) {
  return (
    <Notice tone="amber" title="All programs rest. ">
      <span>
        A warning sign paused them. A new one is stored, and no session is due before somebody
        decides.{" "}
      </span>
      <Link to={`/clinic/patients/${patientId}/pause`}>Decide about the pause</Link>
    </Notice>
  );
}
