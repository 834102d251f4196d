import { NavLink } from "@remix-run/react";
import { BookOpen, ChartLine, House, type LucideIcon, MessageSquare, User } from "lucide-react";
import type { ReactNode } from "react";
import { useWords } from "~/components/ui/words";
import type { PageWords } from "~/words/page-words";
import { SkipLink } from "./skip-link";
import { WrongLink } from "./wrong-link";

const places: { to: string; place: keyof PageWords["shell"]["places"]; icon: LucideIcon }[] = [
  { to: "/my", place: "today", icon: House },
  { to: "/my/progress", place: "progress", icon: ChartLine },
  { to: "/my/learn", place: "learn", icon: BookOpen },
  { to: "/my/messages", place: "messages", icon: MessageSquare },
  { to: "/my/account", place: "me", icon: User },
];

type Props = {
  /** Whom somebody logs for who looks after them; null for the patient. */
  strip: string | null;
  /** Messages that wait to be read. */
  unread: number;
  children: ReactNode;
};

/** The patient's frame: one column, the tab bar below. */
export function PatientShell({ strip, unread, children }: Props) {
  const { shell } = useWords();
  return (
    <div className="phone">
      <SkipLink />
      <main id="content" className="phone-main">
        {strip === null ? null : <p className="text-14 font-semi text-ink-2">{strip}</p>}
        {children}
        <WrongLink />
      </main>
      <nav className="tabbar" aria-label={shell.mainPlaces}>
        {places.map(({ to, place, icon: Icon }) => (
          <NavLink key={to} to={to} end={to === "/my"}>
            <Icon className="icon" aria-hidden />
            <span>{shell.places[place]}</span>
            {place === "messages" && unread > 0 ? <b className="count">{unread}</b> : null}
          </NavLink>
        ))}
      </nav>
    </div>
  );
}
