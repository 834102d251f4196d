import { Clock, KeyRound, Lock, Mail, Plus, ShieldCheck, TriangleAlert } from "lucide-react";
import { Badge } from "~/components/ui/badge";
import { Button, ButtonLink } from "~/components/ui/button";
import { initials } from "~/components/ui/initials";
import { Notice } from "~/components/ui/notice";
import { OwnedForm } from "~/components/ui/owned-form";
import { NewLink, type NewStaffLink } from "./new-link";
import { RoleCard } from "./role-card";
import type { TeamPage } from "./team-page";

type Props = { page: TeamPage; made: NewStaffLink | null; isReminded: boolean };

const wayIcons = {
  ...{ passkey: KeyRound, "two-step": ShieldCheck, password: TriangleAlert, deactivated: Lock },
};

/** Who is in the team, who was asked to join it, and what each of them may do. */
export function Team({ page, made, isReminded }: Props) {
  const { clinicName, canAct, isAlone } = page;
  return (
    <>
      <header className="mb-4 flex flex-wrap items-end justify-between gap-3">
        <div>
          <p className="text-13 text-ink-2">{clinicName}</p>
          <h1>Team</h1>
        </div>
        {canAct && !isAlone ? (
          <ButtonLink to="/clinic/team/invite">
            <Plus className="icon" aria-hidden />
            <span>Invite a colleague</span>
          </ButtonLink>
        ) : null}
      </header>
      <div className="grid gap-4">
        {made ? <NewLink made={made} /> : null}
        {isReminded ? (
          <Notice tone="ok" role="status" title="A reminder is on its way.">
            {null}
          </Notice>
        ) : null}
        <Members page={page} />
        <div className="team-columns">
          <div className="grid content-start gap-4">
            {isAlone ? <Alone canAct={canAct} /> : <Invitations page={page} />}
            <PasswordOnly page={page} />
            <section className="card grid gap-1 p-4">
              <h2 className="text-16">When someone leaves</h2>
              <p className="text-13 text-ink-2">
                Deactivate, do not delete. What they wrote keeps their name. Their patients move to
                a colleague in the same step, and they are signed out at once.
              </p>
            </section>
          </div>
          <RoleCard />
        </div>
      </div>
    </>
  );
}

function Members({ page: { rows, canAct } }: { page: TeamPage }) {
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
                {patients}
              </td>
              <td data-label="Sign-in">
                <Badge tone={way.tone} icon={wayIcons[way.kind]}>
                  {way.word}
                </Badge>
              </td>
              <td data-label="Last seen">{seen}</td>
              <td className="team-act">
                {isMe ? <span className="cap">you</span> : null}{" "}
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
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Alone({ canAct }: { canAct: boolean }) {
  return (
    <section className="card team-alone">
      <h2 className="text-16">You are the whole team</h2>
      <p className="text-13 text-ink-2">Invite a colleague so that someone can cover for you.</p>
      {canAct ? (
        <ButtonLink look="soft" to="/clinic/team/invite">
          Invite a colleague
        </ButtonLink>
      ) : null}
    </section>
  );
}

function Invitations({ page: { invitations, canAct } }: { page: TeamPage }) {
  return (
    <section className="card p-4" aria-labelledby="invitations-title">
      <div className="flex flex-wrap items-baseline gap-x-2.5">
        <h2 id="invitations-title" className="text-16">
          Invitations
        </h2>
        <span className="text-13 text-ink-2">each link works once and ends after 7 days</span>
      </div>
      {invitations.length === 0 ? (
        <p className="mt-1 text-13 text-ink-2">No invitation is open.</p>
      ) : (
        <ul className="team-invitations">
          {invitations.map(({ id, name, email, about, state, isOpen }) => (
            <li key={id}>
              <div className="team-invited">
                <b>{email}</b>
                <span className="cap">{`${name} · ${about}`}</span>
              </div>
              <Badge tone={isOpen ? "info" : "amber"} icon={isOpen ? Mail : Clock}>
                {state}
              </Badge>
              {canAct ? (
                <div className="flex flex-wrap gap-2">
                  <OwnedForm method="post">
                    <input type="hidden" name="intent" value="renew" />
                    <input type="hidden" name="id" value={id} />
                    <Button look="line" size="sm" aria-label={`Send again: ${email}`}>
                      Send again
                    </Button>
                  </OwnedForm>
                  <ButtonLink
                    look="quiet"
                    size="sm"
                    to={`/clinic/team/withdraw?invitation=${id}`}
                    aria-label={`Withdraw: ${email}`}
                  >
                    Withdraw
                  </ButtonLink>
                </div>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function PasswordOnly({ page: { passwordOnly, canAct } }: { page: TeamPage }) {
  if (passwordOnly === null) return null;
  const { who, text, reminders } = passwordOnly;
  return (
    <Notice tone="amber" title={who}>
      <div className="grid gap-2">
        <p>{text}</p>
        {canAct ? (
          <div className="flex flex-wrap gap-2">
            {reminders.map(({ id, label }) => (
              <OwnedForm key={id} method="post">
                <input type="hidden" name="intent" value="remind" />
                <input type="hidden" name="id" value={id} />
                <Button look="line" size="sm">
                  {label}
                </Button>
              </OwnedForm>
            ))}
          </div>
        ) : null}
      </div>
    </Notice>
  );
}
