import { Link, useLocation } from "@remix-run/react";
import {
  AlignLeft,
  BookOpen,
  Layers,
  type LucideIcon,
  MessageSquare,
  Settings,
  Users,
} from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "~/components/ui/button";
import { initials } from "~/components/ui/initials";
import { Logo } from "~/components/ui/logo";
import { OwnedForm } from "~/components/ui/owned-form";
import { SkipLink } from "./skip-link";
import { askAboutUnsent } from "./unsent-notes";

/** `holds`: the addresses that belong to a place; a patient's record is reached from the caseload. */
const desk = {
  to: "/clinic/desk",
  word: "Patients",
  icon: AlignLeft,
  holds: /^\/clinic\/(desk|p)/,
};
const team = { to: "/clinic/team", word: "Team", icon: Users, holds: /^\/clinic\/team/ };
const settings = {
  ...{ to: "/clinic/settings", word: "Settings", icon: Settings },
  holds: /^\/clinic\/settings/,
};
const messages = {
  ...{ to: "/clinic/messages", word: "Messages", icon: MessageSquare },
  holds: /^\/clinic\/messages/,
};
const places: { to: string; word: string; icon: LucideIcon; holds: RegExp }[] = [
  {
    to: "/clinic",
    word: "Caseload",
    icon: AlignLeft,
    holds: /^\/clinic(\/patients\/.*|\/handover)?$/,
  },
  { to: "/clinic/library", word: "Library", icon: BookOpen, holds: /^\/clinic\/library/ },
  { to: "/clinic/templates", word: "Templates", icon: Layers, holds: /^\/clinic\/templates/ },
  messages,
  team,
  settings,
];

/** The clinician's frame: side navigation, an icon rail on tablets, a bar on phones. */
export function ClinicShell({
  name,
  clinicName,
  hasOtherPlaces,
  isAtDesk,
  isOwner,
  unread,
  children,
}: {
  name: string;
  clinicName: string;
  /** The clinic's name leads to them. */
  hasOtherPlaces: boolean;
  /** The front desk has no caseload and gives no programs. */
  isAtDesk: boolean;
  /** At the front desk nobody but an owner sees the team. */
  isOwner: boolean;
  /** Conversations with something that they have not read. */
  unread: number;
  children: ReactNode;
}) {
  const { pathname } = useLocation();
  const open = isAtDesk ? [desk, ...(isOwner ? [team] : []), settings] : places;
  return (
    <div className="clinic">
      <SkipLink />
      <nav className="clinic-nav" aria-label="Main">
        <Link
          to={isAtDesk ? "/clinic/desk" : "/clinic"}
          className="logo"
          aria-label={isAtDesk ? "Supple, to the patients" : "Supple, to the caseload"}
        >
          <Logo />
          <span>Supple</span>
        </Link>
        {open.map(({ to, word, icon: Icon, holds }) => (
          <Link
            key={to}
            to={to}
            className="place"
            aria-current={holds.test(pathname) ? "page" : undefined}
          >
            <Icon className="icon" aria-hidden />
            {word}
            {to === messages.to && unread > 0 ? <b className="count">{unread}</b> : null}
          </Link>
        ))}
        <div className="foot">
          <div className="avatar" aria-hidden="true">
            {initials(name)}
          </div>
          <div className="who">
            <Link to="/clinic/settings/profile">{name}</Link>
            <br />
            <span className="where">
              {hasOtherPlaces ? <Link to="/places">{clinicName}</Link> : clinicName}
            </span>
          </div>
          <OwnedForm method="post" action="/logout" onSubmit={askAboutUnsent}>
            <Button look="quiet" size="sm">
              Sign out
            </Button>
          </OwnedForm>
        </div>
      </nav>
      <main id="content" className="clinic-main">
        {hasOtherPlaces ? (
          <Link to="/places" className="tap place-here">
            {clinicName}
          </Link>
        ) : null}
        {children}
      </main>
    </div>
  );
}
