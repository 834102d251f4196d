import { Link } from "@remix-run/react";
import type { FormResult } from "~/components/ui/form-result";
import { Notice } from "~/components/ui/notice";
import { takeFocus } from "~/components/ui/take-focus";
import { EmailCard } from "~/screens/account/email-card";
import { isOfEmailCard } from "~/screens/account/email-intent";
import type { EmailCardPage } from "~/screens/account/email-page";
import { OwnNameCard } from "./own-name-card";
import type { ProfilePage } from "./profile-page";

type Props = {
  page: ProfilePage;
  email: EmailCardPage;
  /** Whether another clinic can be made here. */
  canAddClinic: boolean;
  isSaved: boolean;
  form: FormResult;
};

/** What is one's own: how one is called, what one signs in with, who one is here, and the ways from there. */
export function Profile({ page, email, canAddClinic, isSaved, form }: Props) {
  const isOfEmail = isOfEmailCard(form);
  return (
    <div className="settings-form">
      {isSaved && !form ? (
        <div tabIndex={-1} ref={takeFocus}>
          <Notice tone="ok" role="status" title="Saved" />
        </div>
      ) : null}
      <OwnNameCard name={page.name} form={isOfEmail ? null : form} />
      <EmailCard page={email} form={isOfEmail ? form : null} />
      <WhoHere page={page} canAddClinic={canAddClinic} />
    </div>
  );
}

function WhoHere({ page, canAddClinic }: Pick<Props, "page" | "canAddClinic">) {
  const ways = [
    { to: "/clinic/settings/security", word: "Password, second step and sign-ins" },
    ...(page.hasOtherPlaces ? [{ to: "/places", word: "Your other places" }] : []),
    ...(canAddClinic ? [{ to: "/signup/further", word: "Create another clinic" }] : []),
  ];
  return (
    <section className="card settings-card" aria-labelledby="who-here">
      <h2 id="who-here">Who you are here</h2>
      <dl className="settings-grid">
        {page.facts.map(([term, words]) => (
          <div key={term}>
            <dt className="text-13 text-ink-2">{term}</dt>
            <dd className="m-0 font-semi">{words}</dd>
          </div>
        ))}
      </dl>
      <div className="flex flex-wrap gap-x-5">
        {ways.map(({ to, word }) => (
          <Link key={to} to={to} className="tap">
            {word}
          </Link>
        ))}
      </div>
    </section>
  );
}
