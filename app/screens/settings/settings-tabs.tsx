import { NavLink } from "@remix-run/react";

/** Who is led to a tab: whoever works here, who treats, or who treats and every owner. */
type For = "everybody" | "clinicians" | "team";

const tabs: { to: string; word: string; isFor: For }[] = [
  { to: "/clinic/team", word: "Team", isFor: "team" },
  { to: "/clinic/settings/clinic", word: "Clinic", isFor: "team" },
  { to: "/clinic/settings/rules", word: "Alert rules", isFor: "clinicians" },
  { to: "/clinic/settings/measures", word: "Measures", isFor: "clinicians" },
  { to: "/clinic/settings/security", word: "Security", isFor: "everybody" },
  { to: "/clinic/settings/profile", word: "Profile", isFor: "everybody" },
];

/** Who looks: the front desk is led to what it may open. */
export type SettingsReader = { isAtDesk: boolean; isOwner: boolean };

/** The tabs of the clinic's settings; the team is one of them. */
export function SettingsTabs({ isAtDesk, isOwner }: SettingsReader) {
  const isLedTo = { everybody: true, clinicians: !isAtDesk, team: !isAtDesk || isOwner };
  return (
    <nav className="tabs settings-tabs mt-3.5 mb-4" aria-label="Settings">
      {tabs
        .filter(({ isFor }) => isLedTo[isFor])
        .map(({ to, word }) => (
          <NavLink key={to} to={to} prefetch="intent">
            {word}
          </NavLink>
        ))}
    </nav>
  );
}
