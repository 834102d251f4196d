import { Plus } from "lucide-react";
import { Figure } from "~/components/figures/Figure";
import { Button, ButtonLink } from "~/components/ui/button";
import { Notice } from "~/components/ui/notice";
import { OwnedForm } from "~/components/ui/owned-form";
import { catCamel } from "~/content/poses/cat-camel";
import { SettingsTabs } from "~/screens/settings/settings-tabs";
import { Invitations } from "./invitations";
import { Members } from "./members";
import { NewLink, type NewStaffLink } from "./new-link";
import { RoleCard } from "./role-card";
import type { TeamPage } from "./team-page";

type Props = { page: TeamPage; made: NewStaffLink | null; isReminded: boolean };

/** Who is in the team, who was asked to join it, and what each of them may do. */
export function Team({ page, made, isReminded }: Props) {
  const { clinicName, canAct, isAlone } = page;
  return (
    <>
      <header className="flex flex-wrap items-end justify-between gap-3">
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
      <SettingsTabs {...page.reader} />
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

function Alone({ canAct }: { canAct: boolean }) {
  return (
    <section className="card team-alone">
      <Figure
        pose={catCamel}
        aspect={1.7}
        pad={4}
        which="start"
        at="start"
        decorative
        className="w-44"
      />
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
