import { NavLink } from "@remix-run/react";
import type { ReactNode } from "react";

/** Who is led to a tab: whoever works here, who treats, or who treats and every owner. */
type For = "everybody" | "clinicians" | "team";

const tabs: { to: string; word: string; isFor: For }[] = [
  { to: "/clinic/team", word: "Team", isFor: "team" },
  { to: "/clinic/settings/clinic", word: "Clinic", isFor: "team" },
  { to: "/clinic/settings/rules", word: "Alert rules", isFor: "clinicians" },
  { to: "/clinic/settings/messages", word: "Messages", isFor: "clinicians" },
  { to: "/clinic/settings/security", word: "Security", isFor: "everybody" },
  { to: "/clinic/settings/profile", word: "Profile", isFor: "everybody" },
];

type Props = { clinicName: string; isAtDesk: boolean; isOwner: boolean; children: ReactNode };

/** The frame of the clinic's settings: its tabs, and the one that is open. */
export function Settings({ clinicName, isAtDesk, isOwner, children }: Props) {
  const isLedTo = { everybody: true, clinicians: !isAtDesk, team: !isAtDesk || isOwner };
  return (
    <>
      <p className="text-13 text-ink-2">{clinicName}</p>
      <h1>Settings</h1>
      <nav className="tabs settings-tabs mt-3.5 mb-4" aria-label="Settings">
        {tabs
          .filter(({ isFor }) => isLedTo[isFor])
          .map(({ to, word }) => (
            <NavLink key={to} to={to} prefetch="intent">
              {word}
            </NavLink>
          ))}
      </nav>
      {children}
    </>
  );
}
