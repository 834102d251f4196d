import { NavLink } from "@remix-run/react";
import type { ReactNode } from "react";

/** `isClinical`: for whoever treats, and not for the front desk. */
const tabs = [
  { to: "/clinic/settings/clinic", word: "Clinic", isClinical: false },
  { to: "/clinic/settings/rules", word: "Alert rules", isClinical: true },
  { to: "/clinic/settings/security", word: "Security", isClinical: false },
  { to: "/clinic/settings/profile", word: "Your profile", isClinical: false },
];

type Props = { isAtDesk: boolean; children: ReactNode };

/** The frame of the clinic's settings: its tabs, and the one that is open. */
export function Settings({ isAtDesk, children }: Props) {
  const open = tabs.filter(({ isClinical }) => !isClinical || !isAtDesk);
  return (
    <>
      <h1>Settings</h1>
      <nav className="tabs mt-3.5 mb-4" aria-label="Settings">
        {open.map(({ to, word }) => (
          <NavLink key={to} to={to} prefetch="intent">
            {word}
          </NavLink>
        ))}
      </nav>
      {children}
    </>
  );
}
