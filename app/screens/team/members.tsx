import { KeyRound, Lock, ShieldCheck, TriangleAlert } from "lucide-react";
import { Badge } from "~/components/ui/badge";
import { ButtonLink } from "~/components/ui/button";
import { initials } from "~/components/ui/initials";
import type { TeamPage } from "./team-page";

const wayIcons = {
  ...{ passkey: KeyRound, "two-step": ShieldCheck, password: TriangleAlert, deactivated: Lock },
};

/** Who is in the team: a row each, and on a phone a card each. */
export function Members({ page: { rows, canAct } }: { page: TeamPage }) {
  return (
    <section className="card team-members" aria-label="Members">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Member</th>
            <th scope="col">Role</th>
            <th scope="col" className="team-number">
              Patients
            </th>
            <th scope="col">Sign-in</th>
            <th scope="col">Last seen</th>
            <th scope="col">
              <span className="sr-only">Manage</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, email, role, patients, way, seen, isMe, hasLeft }) => (
            <tr key={id} data-left={hasLeft || undefined}>
              <th scope="row">
                <div className="team-who">
                  <div className="avatar" aria-hidden="true">
                    {hasLeft ? "–" : initials(name)}
                  </div>
                  <div>
                    <b>{name}</b>
                    <span className="cap">{email}</span>
                  </div>
                </div>
              </th>
              <td data-label="Role">{role}</td>
              <td data-label="Patients" className="team-number">
                <b>{patients}</b>
              </td>
              <td data-label="Sign-in">
                <Badge tone={way.tone} icon={wayIcons[way.kind]}>
                  {way.word}
                </Badge>
              </td>
              <td data-label="Last seen">{seen}</td>
              <td className="team-act">
                <div>
                  {isMe ? <span className="cap">you</span> : null}
                  {canAct ? (
                    <ButtonLink
                      look="line"
                      size="sm"
                      to={`/clinic/team/${id}`}
                      aria-label={`Manage ${name}`}
                    >
                      Manage
                    </ButtonLink>
                  ) : null}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
