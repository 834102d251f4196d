import { Button, ButtonLink } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { TextField } from "~/components/ui/field";
import type { FormResult } from "~/components/ui/form-result";
import { OwnedForm } from "~/components/ui/owned-form";
import { NewLink, type NewStaffLink } from "./new-link";
import { RoleFields } from "./role-fields";

const labels = { name: "Name", email: "Email", role: "Role", isOwner: "Owner" };

/** Asks a colleague to join the team. */
export function InviteColleague({ form }: { form: FormResult }) {
  return (
    <section className="card team-form">
      <h1 className="text-18">Invite a colleague</h1>
      <OwnedForm method="post" className="grid gap-4" noValidate>
        <ErrorSummary form={form} labels={labels} />
        <TextField form={form} name="name" label={labels.name} autoComplete="off" />
        <TextField form={form} name="email" label={labels.email} type="email" autoComplete="off" />
        <RoleFields form={form} member={{ role: "CLINICIAN", isOwner: false }} />
        <div className="team-buttons">
          <ButtonLink look="line" to="/clinic/team">
            Cancel
          </ButtonLink>
          <Button>Send invitation</Button>
        </div>
      </OwnedForm>
    </section>
  );
}

/** After it was sent: the link, which is shown this once. */
export function Invited({ made }: { made: NewStaffLink }) {
  return (
    <section className="team-form">
      <h1 className="text-18">Invite a colleague</h1>
      <NewLink made={made} />
      <ButtonLink look="line" to="/clinic/team" className="justify-self-start">
        To the team
      </ButtonLink>
    </section>
  );
}
