import { Link } from "@remix-run/react";
import type { FormResult } from "~/components/ui/form-result";
import { Notice } from "~/components/ui/notice";
import { takeFocus } from "~/components/ui/take-focus";
import { OwnNameCard } from "./own-name-card";
import type { ProfilePage } from "./profile-page";

type Props = { page: ProfilePage; isSaved: boolean; form: FormResult };

/** What is one's own: how one is called, who one is here, and the ways to what keeps the account safe. */
export function Profile({ page: { name, facts, hasOtherPlaces }, isSaved, form }: Props) {
  return (
    <div className="settings-form">
      {isSaved && !form ? (
        <div tabIndex={-1} ref={takeFocus}>
          <Notice tone="ok" role="status" title="Saved" />
        </div>
      ) : null}
      <OwnNameCard name={name} form={form} />
      <section className="card settings-card" aria-labelledby="who-here">
        <h2 id="who-here">Who you are here</h2>
        <dl className="settings-grid">
          {facts.map(([term, words]) => (
            <div key={term}>
              <dt className="text-13 text-ink-2">{term}</dt>
              <dd className="m-0 font-semi">{words}</dd>
            </div>
          ))}
        </dl>
        <div className="flex flex-wrap gap-x-5">
          <Link to="/clinic/settings/security" className="tap">
            Password, second step and sign-ins
          </Link>
          {hasOtherPlaces ? (
            <Link to="/places" className="tap">
              Your other places
            </Link>
          ) : null}
        </div>
      </section>
    </div>
  );
}
