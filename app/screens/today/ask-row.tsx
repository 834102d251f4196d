import { Link } from "@remix-run/react";
import { ChevronRight, type LucideIcon } from "lucide-react";

type Props = { to: string; icon: LucideIcon; title: string; text: string };

/** A question that waits for an answer, as one row to tap. */
export function AskRow({ to, icon: Icon, title, text }: Props) {
  return (
    <Link to={to} className="ask-row">
      <Icon className="icon" aria-hidden />
      <span>
        {title}
        <small>{text}</small>
      </span>
      <ChevronRight className="icon" aria-hidden />
    </Link>
  );
}
