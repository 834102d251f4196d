import { Link, useLocation, useRouteLoaderData } from "@remix-run/react";
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

/** The same on pages that others see as well: for whoever is at a record. Where root itself failed the address says it. */
export function WrongLinkAtRecord() {
  const root = useRouteLoaderData<{ ownRecordId: string | null }>("root");
  const { pathname } = useLocation();
  const isAtRecord = root ? root.ownRecordId !== null : pathname.startsWith("/my");
  return isAtRecord ? <WrongLink /> : null;
}
