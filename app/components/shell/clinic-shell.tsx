import { Form, Link, NavLink } from "@remix-run/react";
import { AlignLeft, BookOpen, type LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "~/components/ui/button";
import { initials } from "~/components/ui/initials";
import { Logo } from "~/components/ui/logo";
import { SkipLink } from "./skip-link";

const places: { to: string; word: string; icon: LucideIcon }[] = [
  { to: "/clinic", word: "Caseload", icon: AlignLeft },
  { to: "/clinic/library", word: "Library", icon: BookOpen },
];

/** The clinician's frame: side navigation, an icon rail on tablets, a bar on phones. */
export function ClinicShell({
  name,
  clinicName,
  children,
}: {
  name: string;
  clinicName: string;
  children: ReactNode;
}) {
  return (
    <div className="clinic">
      <SkipLink />
      <nav className="clinic-nav" aria-label="Main">
        <Link to="/clinic" className="logo" aria-label="Supple, to the caseload">
          <Logo />
          <span>Supple</span>
        </Link>
        {places.map(({ to, word, icon: Icon }) => (
          <NavLink key={to} to={to} end={to === "/clinic"} className="place">
            <Icon className="icon" aria-hidden />
            {word}
          </NavLink>
        ))}
        <div className="foot">
          <div className="avatar" aria-hidden="true">
            {initials(name)}
          </div>
          <div className="who">
            {name}
            <br />
            <span className="where">{clinicName}</span>
          </div>
          <Form method="post" action="/logout">
            <Button look="quiet" size="sm">
              Sign out
            </Button>
          </Form>
        </div>
      </nav>
      <main id="content" className="clinic-main">
        {children}
      </main>
    </div>
  );
}
