import { NavLink } from "@remix-run/react";
import type { ReactNode } from "react";

const tabs = [
  { to: "/clinic/settings/clinic", word: "Clinic" },
  { to: "/clinic/settings/rules", word: "Alert rules" },
  { to: "/clinic/settings/profile", word: "Your profile" },
];

/** The frame of the clinic's settings: its tabs, and the one that is open. */
export function Settings({ children }: { children: ReactNode }) {
  return (
    <>
      <h1>Settings</h1>
      <nav className="tabs mt-3.5 mb-4" aria-label="Settings">
        {tabs.map(({ to, word }) => (
          <NavLink key={to} to={to} prefetch="intent">
            {word}
          </NavLink>
        ))}
      </nav>
      {children}
    </>
  );
}
