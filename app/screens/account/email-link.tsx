import { SignedOutPage } from "~/components/shell/signed-out-page";
import { Button } from "~/components/ui/button";
import { SentForm } from "~/components/ui/owned-form";
import type { EmailLinkPage } from "./email-page";

/** Where the mailed links of another address lead: to a yes, and from the address so far to a no. */
export function EmailLink({ page }: { page: EmailLinkPage }) {
  const { title, lead, confirm, refuse, not } = page;
  return (
    <SignedOutPage title={title} lead={lead}>
      <SentForm method="post" className="flex flex-wrap gap-3">
        <Button name="intent" value="confirm">
          {confirm}
        </Button>
        {refuse === null ? null : (
          <Button name="intent" value="refuse" look="line">
            {refuse}
          </Button>
        )}
      </SentForm>
      {not === null ? null : <p className="mt-3 text-13 text-ink-2">{not}</p>}
    </SignedOutPage>
  );
}
