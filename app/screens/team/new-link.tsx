import { CopyField } from "~/components/ui/copy-field";
import { Notice } from "~/components/ui/notice";

/** A link that was just made: it is shown this once, only its hash is kept. */
export type NewStaffLink = { inviteLink: string; email: string; isMailSent: boolean };

/** The link of an invitation to the team, to be handed over by hand. */
export function NewLink({ made: { inviteLink, email, isMailSent } }: { made: NewStaffLink }) {
  return (
    <Notice tone="ok" role="status" title="The invitation is ready">
      <p>
        {isMailSent
          ? `A mail with a link of its own is on its way to ${email}. You can also copy this one and hand it over.`
          : "This server is not set up to send mail. Copy the link and hand it over."}
      </p>
      <div className="mt-2.5">
        <CopyField label="Invitation link, works once" name="inviteLink" text={inviteLink} />
      </div>
    </Notice>
  );
}
