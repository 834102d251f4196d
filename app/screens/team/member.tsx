import { Link } from "@remix-run/react";
import { Button, ButtonLink } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { FieldScope, TextField } from "~/components/ui/field";
import type { FormResult } from "~/components/ui/form-result";
import { Notice } from "~/components/ui/notice";
import { OwnedForm } from "~/components/ui/owned-form";
import { HandOnFields } from "./hand-on-fields";
import type { MemberPage } from "./member-page";
import { RoleFields } from "./role-fields";

/** `said`: what was done just now. */
type Props = {
  page: MemberPage;
  form: FormResult;
  /** Of another address for them. */
  emailForm: FormResult;
  said: string | null;
};

const labels = { role: "Role", isOwner: "Owner", toUserId: "Patients go to" };

/** One member: what they are there for, and the way out of the team. */
export function ManageMember({ page, form, emailForm, said }: Props) {
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
      {said && !form && !emailForm ? <Notice tone="ok" role="status" title={said} /> : null}
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
              <p>Name another one first.</p>
              <ButtonLink look="line" size="sm" to="/clinic/team" className="mt-2">
                Choose owner
              </ButtonLink>
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
          {page.canReset ? (
            <div className="team-leave">
              <h2 className="text-16">Lost phone and codes</h2>
              <details>
                <summary className="btn" data-look="line" data-size="sm">
                  Take the second step away…
                </summary>
                <OwnedForm method="post" className="mt-3 grid gap-3">
                  <p className="text-14">
                    {`Only if you have seen or spoken to ${page.firstName}. They are signed out everywhere, a mail tells them, and it is written down that it was you.`}
                  </p>
                  <input type="hidden" name="intent" value="reset-factor" />
                  <Button look="line" className="justify-self-start">
                    Take it away
                  </Button>
                </OwnedForm>
              </details>
            </div>
          ) : null}
          {page.canChangeEmail ? <LostAddress firstName={page.firstName} form={emailForm} /> : null}
          {page.leave ? (
            <div className="team-leave">
              <h2 className="text-16">{page.leave.title}</h2>
              <ButtonLink
                look="line"
                size="sm"
                to={`/clinic/team/${id}/deactivate`}
                className="justify-self-start"
              >
                {page.leave.button}
              </ButtonLink>
            </div>
          ) : null}
        </>
      )}
    </section>
  );
}

function LostAddress({ firstName, form }: { firstName: string; form: FormResult }) {
  return (
    <div className="team-leave">
      <h2 className="text-16">Lost address</h2>
      <details open={Boolean(form)}>
        <summary className="btn" data-look="line" data-size="sm">
          Give them another address…
        </summary>
        <FieldScope value="member-email">
          <OwnedForm method="post" className="mt-3 grid gap-3" noValidate>
            <ErrorSummary form={form} labels={{ newEmail: "New address" }} />
            <p className="text-14">
              {`Only if no mail reaches ${firstName} any more, and you have seen or spoken to them. It counts once they open the link that we mail to it; the address so far is told, and they are signed out everywhere.`}
            </p>
            <TextField
              form={form}
              name="newEmail"
              label="New address"
              type="email"
              autoComplete="off"
              required
            />
            <Button look="line" className="justify-self-start" name="intent" value="change-email">
              Mail the link
            </Button>
          </OwnedForm>
        </FieldScope>
      </details>
    </div>
  );
}
