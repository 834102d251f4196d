import { Clock, Mail } from "lucide-react";
import { Badge } from "~/components/ui/badge";
import { Button, ButtonLink } from "~/components/ui/button";
import { OwnedForm } from "~/components/ui/owned-form";
import type { TeamPage } from "./team-page";

/** Who was asked to join, and how each link stands. */
export function Invitations({ page: { invitations, canAct } }: { page: TeamPage }) {
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
            <li key={id} data-left>
              <div className="team-who">
                <div className="avatar" aria-hidden="true">
                  –
                </div>
                <div>
                  <b>{email}</b>
                  <span className="cap">{`${name} · ${about}`}</span>
                </div>
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
