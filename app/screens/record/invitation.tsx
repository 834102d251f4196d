import { Button } from "~/components/ui/button";
import { CopyField } from "~/components/ui/copy-field";
import { Notice } from "~/components/ui/notice";
import { OwnedForm } from "~/components/ui/owned-form";
import type { InvitationState } from "./record-page";

/** A link that was just made, and whether the mail with it went out. */
export type NewLink = { inviteLink: string; email: string; mailProblem: string | null };

type Props = {
  patientId: string;
  name: string;
  invitation: InvitationState;
  /** The link that was just made: it is shown this once, only its hash is kept. */
  made: NewLink | null;
};

/** For a patient without an account: how the invitation stands, and a new link. */
export function Invitation({ patientId, name, invitation, made }: Props) {
  return (
    <div className="mt-4">
      {made ? (
        <Notice tone="ok" role="status" title="A new invitation link is ready">
          <p>{`${mailWords(made)} Earlier links no longer work.`}</p>
          <div className="mt-2.5">
            <CopyField
              label="Invitation link, works once"
              name="inviteLink"
              text={made.inviteLink}
            />
          </div>
        </Notice>
      ) : (
        <Notice
          tone={invitation.state === "open" ? "info" : "amber"}
          title={stateWords(invitation)}
        >
          <p>{name} has no account yet, so nothing can be logged in the app.</p>
          <OwnedForm method="post" patientId={patientId} className="mt-2.5">
            <Button look="line" size="sm">
              New invitation link
            </Button>
          </OwnedForm>
        </Notice>
      )}
    </div>
  );
}

function mailWords({ email, mailProblem }: NewLink): string {
  return mailProblem === null
    ? `It was mailed to ${email}. You can also copy it and hand it over.`
    : `${mailProblem} Copy the link and hand it over.`;
}

function stateWords({ state, endsOn }: InvitationState): string {
  if (endsOn === null) return "Not invited yet";
  return state === "open"
    ? `Invited, the link works until ${endsOn}`
    : `The invitation ended on ${endsOn}`;
}
