import { Link } from "@remix-run/react";
import { OctagonAlert } from "lucide-react";
import { useWords } from "~/components/ui/words";

/** One tap to the page that asks what is wrong and says what to do. */
export function WrongLink() {
  return (
    <Link to="/my/wrong" className="wrong-link">
      <OctagonAlert className="icon" aria-hidden />
      {useWords().shell.wrong}
    </Link>
  );
}
