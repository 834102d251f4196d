import { SignedOutPage } from "~/components/shell/signed-out-page";
import { Button } from "~/components/ui/button";
import { SentForm } from "~/components/ui/owned-form";
import type { MailsOffPage } from "./mails-off-page";

/** One press, and no reminder comes by mail any more; without a sign-in. */
export function MailsOff({ page: { title, lead, send } }: { page: MailsOffPage }) {
  return (
    <SignedOutPage title={title} lead={lead}>
      {send === null ? null : (
        <SentForm method="post">
          <Button>{send}</Button>
        </SentForm>
      )}
    </SignedOutPage>
  );
}
