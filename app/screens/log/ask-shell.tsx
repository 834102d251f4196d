import { Link } from "@remix-run/react";
import { ChevronLeft } from "lucide-react";
import type { ReactNode } from "react";
import { WrongLink } from "~/components/shell/wrong-link";
import { useWords } from "~/components/ui/words";

type Props = {
  /** What the questions are about: "Right after your session". */
  about: string;
  /** Where the arrow leads. */
  back?: string;
  /** Where "Later" leads, if it is another place; null where nothing is asked. */
  later?: string | null;
  children: ReactNode;
};

/** A page that asks one thing: no tab bar, a way back, and "Later" for whoever does not want to answer now. */
export function AskShell({ about, back = "/my", later = back, children }: Props) {
  const words = useWords().log;
  return (
    <div className="phone ask">
      <header className="ask-head">
        <Link to={back} aria-label={words.back}>
          <ChevronLeft className="icon" aria-hidden />
        </Link>
        <span>{about}</span>
        {later === null ? null : <Link to={later}>{words.later}</Link>}
      </header>
      <main id="content" className="ask-main">
        {children}
        <WrongLink />
      </main>
    </div>
  );
}
