import { NavLink } from "@remix-run/react";
import { BookOpen, ChartLine, House, type LucideIcon, User } from "lucide-react";
import type { ReactNode } from "react";
import { SkipLink } from "./skip-link";

const places: { to: string; word: string; icon: LucideIcon }[] = [
  { to: "/my", word: "Today", icon: House },
  { to: "/my/progress", word: "Progress", icon: ChartLine },
  { to: "/my/learn", word: "Learn", icon: BookOpen },
  { to: "/my/account", word: "Me", icon: User },
];

/** The patient's frame: one column, the tab bar below. */
export function PatientShell({ children }: { children: ReactNode }) {
  return (
    <div className="phone">
      <SkipLink />
      <main id="content" className="phone-main">
        {children}
      </main>
      <nav className="tabbar" aria-label="Main">
        {places.map(({ to, word, icon: Icon }) => (
          <NavLink key={to} to={to} end={to === "/my"}>
            <Icon className="icon" aria-hidden />
            {word}
          </NavLink>
        ))}
      </nav>
    </div>
  );
}
