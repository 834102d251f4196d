import { Link, useLocation } from "@remix-run/react";
import { BookOpen, ChartLine, House, type LucideIcon, MessageSquare, User } from "lucide-react";
import type { ReactNode } from "react";
import { useWords } from "~/components/ui/words";
import type { PageWords } from "~/words/page-words";
import { PhoneLine } from "./phone-line";
import { SkipLink } from "./skip-link";
import { WrongLink } from "./wrong-link";

/** `holds`: the addresses that belong to a place. */
const places: {
  to: string;
  place: keyof PageWords["shell"]["places"];
  icon: LucideIcon;
  holds: RegExp;
}[] = [
  { to: "/my", place: "today", icon: House, holds: /^\/my$/ },
  { to: "/my/progress", place: "progress", icon: ChartLine, holds: /^\/my\/progress/ },
  { to: "/my/learn", place: "learn", icon: BookOpen, holds: /^\/my\/learn/ },
  {
    ...{ to: "/my/messages#newest", place: "messages", icon: MessageSquare },
    holds: /^\/my\/messages/,
  },
  { to: "/my/account", place: "me", icon: User, holds: /^\/my\/(account|security|sessions)/ },
];

type Props = {
  /** Whom somebody logs for who looks after them; null for the patient. */
  strip: string | null;
  /** Messages that wait to be read. */
  unread: number;
  /** The address of the page, where it is drawn at another one. */
  at?: string;
  children: ReactNode;
};

/** The patient's frame: one column, the tab bar below. */
export function PatientShell({ strip, unread, at, children }: Props) {
  const { shell } = useWords();
  const location = useLocation();
  const pathname = at ?? location.pathname;
  return (
    <div className="phone">
      <SkipLink />
      <main id="content" className="phone-main">
        {strip === null ? null : <p className="text-14 font-semi text-ink-2">{strip}</p>}
        <PhoneLine />
        {children}
        <WrongLink />
      </main>
      <nav className="tabbar" aria-label={shell.mainPlaces}>
        {places.map(({ to, place, icon: Icon, holds }) => (
          <Link key={to} to={to} aria-current={holds.test(pathname) ? "page" : undefined}>
            <Icon className="icon" aria-hidden />
            <span>{shell.places[place]}</span>
            {place === "messages" && unread > 0 ? <b className="count">{unread}</b> : null}
          </Link>
        ))}
      </nav>
    </div>
  );
}
