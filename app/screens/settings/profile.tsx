import { Link } from "@remix-run/react";
import type { FormResult } from "~/components/ui/form-result";
import { EmailCard } from "~/screens/account/email-card";
import { isOfEmailCard } from "~/screens/account/email-intent";
import type { EmailCardPage } from "~/screens/account/email-page";

type Props = {
  email: EmailCardPage;
  /** Whether another clinic can be made here. */
  canAddClinic: boolean;
  form: FormResult;
};

/** What is one's own: what one signs in with, and the way to another clinic. */
export function Profile({ email, canAddClinic, form }: Props) {
  return (
    <>
      <EmailCard page={email} form={isOfEmailCard(form) ? form : null} />
      {canAddClinic ? (
        <Link to="/signup/further" className="mt-3 inline-flex min-h-11 items-center">
          Create another clinic
        </Link>
      ) : null}
    </>
  );
}
