import { Button } from "~/components/ui/button";
import { CopyField } from "~/components/ui/copy-field";
import { Notice } from "~/components/ui/notice";
import { OwnedForm } from "~/components/ui/owned-form";
import type { InvitationState } from "./record-page";

/** A link that was just made, and whether a mail with it is on its way: else this server sends none. */
export type NewLink = { inviteLink: string; email: string; isMailSent: boolean };

type Props = {
  patientId: string;
  name: string;
  invitation: InvitationState;
  /** The link that was just made: it is shown this once, only its hash is kept. */
  made: NewLink | null;
  /** Whether whoever looks may make a new one. */
  canChange: boolean;
};

/** For a patient without an account: how the invitation stands, and a new link. */
export function Invitation({ patientId, name, invitation, made, canChange }: Props) {
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
          tone={invitation.state === "open" && !invitation.mail?.hasFailed ? "info" : "amber"}
          title={stateWords(invitation)}
        >
          {invitation.mail ? <p>{invitation.mail.words}</p> : null}
          <p>{name} has no account yet, so nothing can be logged in the app.</p>
          {canChange ? (
            <OwnedForm method="post" patientId={patientId} className="mt-2.5">
              <Button look="line" size="sm" name="intent" value="invite">
                New invitation link
              </Button>
            </OwnedForm>
          ) : null}
        </Notice>
      )}
    </div>
  );
}

function mailWords({ email, isMailSent }: NewLink): string {
  return isMailSent
    ? `A mail with it is on its way to ${email}. You can also copy it and hand it over.`
    : "This server is not set up to send mail. Copy the link and hand it over.";
}

function stateWords({ state, endsOn }: InvitationState): string {
  if (endsOn === null) return "No invitation is open";
  return state === "open"
    ? `Invited, the link works until ${endsOn}`
    : `The invitation ended on ${endsOn}`;
}
