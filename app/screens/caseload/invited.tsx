import { ButtonLink } from "~/components/ui/button";
import { CopyField } from "~/components/ui/copy-field";
import { Notice } from "~/components/ui/notice";

export type Invitation = {
  patientId: string;
  email: string;
  /** Shown this once: only its hash is stored. */
  inviteLink: string;
  /** Whether a mail with it is on its way; else this server sends none. */
  isMailSent: boolean;
};

/** The answer to a new invitation: the link to hand over, whether it is mailed too, and where to go on. */
export function Invited({ patientId, email, inviteLink, isMailSent }: Invitation) {
  return (
    <section className="card grid gap-4 p-5">
      {isMailSent ? (
        <Notice tone="ok" title={`A mail with the invitation is on its way to ${email}.`}>
          You can hand over the link yourself, too. Should the mail not go out, the record says so.
        </Notice>
      ) : (
        <Notice tone="amber" title={`The invitation was not mailed to ${email}.`}>
          This server is not set up to send mail. Copy the link and hand it over yourself.
        </Notice>
      )}
      <CopyField label="Invitation link" name="inviteLink" text={inviteLink} />
      <p className="text-13 text-ink-2">
        It works once, and is shown only now. Until it is used you can make a new one.
      </p>
      <div className="flex flex-wrap gap-2">
        <ButtonLink to={`/clinic/patients/${patientId}/intake`}>Start the intake</ButtonLink>
        <ButtonLink to={`/clinic/patients/${patientId}/assign`} look="line">
          Assign program
        </ButtonLink>
        <ButtonLink to={`/clinic/patients/${patientId}`} look="line">
          Open record
        </ButtonLink>
      </div>
    </section>
  );
}
