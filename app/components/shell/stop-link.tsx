import { Link } from "@remix-run/react";
import { OctagonAlert } from "lucide-react";
import { useWords } from "~/components/ui/words";

/** One tap to the page that says when to stop and whom to call. */
export function StopLink() {
  return (
    <Link to="/my/stop" className="stop-link">
      <OctagonAlert className="icon" aria-hidden />
      {useWords().shell.stop}
    </Link>
  );
}
