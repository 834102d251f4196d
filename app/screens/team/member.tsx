import { Link } from "@remix-run/react";
import { Button, ButtonLink } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import type { FormResult } from "~/components/ui/form-result";
import { Notice } from "~/components/ui/notice";
import { OwnedForm } from "~/components/ui/owned-form";
import { HandOnFields } from "./hand-on-fields";
import type { MemberPage } from "./member-page";
import { RoleFields } from "./role-fields";

type Props = { page: MemberPage; form: FormResult; isSaved: boolean };

const labels = { role: "Role", isOwner: "Owner", toUserId: "Patients go to" };

/** One member: what they are there for, and the way out of the team. */
export function ManageMember({ page, form, isSaved }: Props) {
  const { id, name, email, about, hasLeft, isLastOwner } = page;
  return (
    <section className="card team-form">
      <p className="text-13">
        <Link to="/clinic/team">Team</Link>
      </p>
      <div>
        <h1 className="text-18">{name}</h1>
        <p className="text-13 text-ink-2">{`${email} · ${about}`}</p>
      </div>
      {isSaved ? <Notice tone="ok" role="status" title="Saved." /> : null}
      {hasLeft ? (
        <OwnedForm method="post" action="/clinic/team" className="grid gap-3">
          <p className="text-14">
            Nobody is signed in as this member. Their patients have gone to a colleague.
          </p>
          <input type="hidden" name="intent" value="back" />
          <input type="hidden" name="id" value={id} />
          <Button className="justify-self-start">Let in again</Button>
        </OwnedForm>
      ) : (
        <>
          {isLastOwner ? (
            <Notice tone="red" title={page.lastOwnerWords}>
              <p>
                Name another one first. <Link to="/clinic/team">Choose owner</Link>
              </p>
            </Notice>
          ) : null}
          <OwnedForm method="post" className="grid gap-4" noValidate>
            <ErrorSummary form={form} labels={labels} />
            <RoleFields form={form} member={page} />
            {page.patients === null ? null : (
              <HandOnFields
                form={form}
                patients={{ ...page.patients, label: `At the front desk: ${page.patients.label}` }}
              />
            )}
            <div className="team-buttons">
              <ButtonLink look="line" to="/clinic/team">
                Cancel
              </ButtonLink>
              <Button>Save</Button>
            </div>
          </OwnedForm>
          <div className="team-leave">
            <h2 className="text-16">When they leave</h2>
            <ButtonLink
              look="line"
              size="sm"
              to={`/clinic/team/${id}/deactivate`}
              className="justify-self-start"
            >
              {`Deactivate ${page.firstName}`}
            </ButtonLink>
          </div>
        </>
      )}
    </section>
  );
}
