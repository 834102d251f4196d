import { Link } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { DeviceZoneHint } from "~/components/ui/device-zone-hint";
import { ErrorSummary } from "~/components/ui/error-summary";
import type { FormResult } from "~/components/ui/form-result";
import { Notice } from "~/components/ui/notice";
import { OwnedForm } from "~/components/ui/owned-form";
import { TimeZoneField } from "~/components/ui/time-zone-field";
import { useWords } from "~/components/ui/words";
import { SignOut } from "~/screens/offline/sign-out";
import { AwayCard } from "./away-card";
import { type AwayPage, isOfAwayCard } from "./away-page";
import { EmailCard } from "./email-card";
import { isOfEmailCard } from "./email-intent";
import type { EmailCardPage } from "./email-page";
import type { OthersView } from "./others-view";

type OwnAccount = {
  name: string;
  email: string;
  timeZone: string;
  clinician: { name: string };
  clinic: { name: string; phone: string | null };
};

type Props = {
  account: OwnAccount;
  email: EmailCardPage;
  away: AwayPage;
  /** Words of the link to the person's other places; null where there are none. */
  places: string | null;
  /** Who else is let in to the record; null where nobody is. */
  others: OthersView | null;
  timeZones: string[];
  isSaved: boolean;
  form: FormResult;
  /** Words of the link to the choice of a language. */
  languageLink: string;
  securityLink: string;
  remindersLink: string;
};

/** The patient's own account: who they are here, their time zone, and the way out. */
export function Account(props: Props) {
  const { account, away, email, places, others, timeZones, isSaved, form } = props;
  const { languageLink, securityLink, remindersLink } = props;
  const { account: words, forms } = useWords();
  const ofEmail = isOfEmailCard(form) ? form : null;
  const ofAway = isOfAwayCard(form) ? form : null;
  const ofZone = ofEmail || ofAway ? null : form;
  return (
    <>
      <h1>{words.me.title}</h1>
      {isSaved && !form ? <Notice tone="ok" title={words.me.zoneSaved} role="status" /> : null}
      <Facts account={account} />
      {others ? <Others {...others} /> : null}
      <OwnedForm method="post" className="card grid gap-3 px-4 py-3.5" noValidate>
        <ErrorSummary form={ofZone} labels={{ timeZone: forms.timeZone }} />
        <TimeZoneField
          form={ofZone}
          timeZones={timeZones}
          initial={account.timeZone}
          useDeviceZone={false}
          help={forms.timeZoneHelp}
        />
        <Button look="line" className="justify-self-start">
          {words.me.saveZone}
        </Button>
      </OwnedForm>
      <Link to="/my/language" className="tap">
        {languageLink}
      </Link>
      <AwayCard page={away} form={ofAway} />
      <EmailCard page={email} form={ofEmail} />
      <Link to="/my/reminders" className="tap">
        {remindersLink}
      </Link>
      <Link to="/my/sessions" className="tap">
        {words.me.lastLogs}
      </Link>
      {places === null ? null : (
        <Link to="/places" className="tap">
          {places}
        </Link>
      )}
      <Link to="/my/security" className="tap">
        {securityLink}
      </Link>
      <SignOut label={words.signOut} />
      {/* Last, as it comes with the scripts and must push nothing away. */}
      <DeviceZoneHint timeZone={account.timeZone} timeZones={timeZones} action="/my/account" />
    </>
  );
}

/** Whoever else can read and log. */
function Others({ title, lines, wrong }: OthersView) {
  return (
    <section className="card px-4 py-3.5">
      <h2 className="text-16">{title}</h2>
      <ul className="mt-2 grid gap-1.5">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="mt-3 text-13 text-ink-2">{wrong}</p>
    </section>
  );
}

/** Who is signed in, and who looks after them. */
function Facts({ account: { name, email, clinician, clinic } }: { account: OwnAccount }) {
  const { account, forms } = useWords();
  const facts = [
    [account.me.name, name],
    [forms.email, email],
    [account.me.physiotherapist, clinician.name],
    [account.me.clinic, clinic.phone ? `${clinic.name}, ${clinic.phone}` : clinic.name],
  ];
  return (
    <section className="card px-4 py-3.5">
      <dl className="grid gap-2.5">
        {facts.map(([word, value]) => (
          <div key={word}>
            <dt className="text-13 text-ink-2">{word}</dt>
            <dd className="m-0 font-semi">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-13 text-ink-2">{account.me.wrong}</p>
    </section>
  );
}
