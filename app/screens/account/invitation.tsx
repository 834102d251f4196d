import { Link } from "@remix-run/react";
import { LanguageNav } from "~/components/shell/language-nav";
import { SignedOutPage } from "~/components/shell/signed-out-page";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import { TextField } from "~/components/ui/field";
import type { FormResult } from "~/components/ui/form-result";
import { NewPasswordField } from "~/components/ui/new-password-field";
import { OwnedForm, SentForm } from "~/components/ui/owned-form";
import { TimeZoneField } from "~/components/ui/time-zone-field";
import { useWords } from "~/components/ui/words";
import { NoticeField } from "~/screens/privacy/notice-field";
import type { InvitationForm, InvitationPage } from "./invitation-page";
import type { LanguageLinks } from "./language-links";

type Props = {
  page: InvitationPage;
  languages: LanguageLinks | null;
  timeZones: string[];
  form: FormResult;
};

/** Where the link of an invitation leads: to a first password, to one button, or to what became of the link. */
export function Invitation({ page, languages, timeZones, form }: Props) {
  const { link, signOut } = page;
  const asked = page.form;
  return (
    <SignedOutPage title={page.title} lead={page.lead}>
      {asked?.kind === "new" ? (
        <NewAccount asked={asked} timeZones={timeZones} form={form} />
      ) : null}
      {asked?.kind === "confirm" ? <Confirm asked={asked} form={form} /> : null}
      {link ? (
        <Link to={link.to} className={asked ? "mt-3 inline-flex min-h-11 items-center" : "btn"}>
          {link.text}
        </Link>
      ) : null}
      {signOut ? (
        <OwnedForm method="post" action="/logout">
          <Button look="line">{signOut}</Button>
        </OwnedForm>
      ) : null}
      {languages ? <LanguageNav {...languages} /> : null}
    </SignedOutPage>
  );
}

type NewProps = Pick<Props, "timeZones" | "form"> & {
  asked: Extract<InvitationForm, { kind: "new" }>;
};

function NewAccount({ asked, timeZones, form }: NewProps) {
  const { forms } = useWords();
  const { email, notice, timeZone } = asked;
  return (
    <SentForm method="post" className="grid gap-4" noValidate>
      <ErrorSummary
        form={form}
        labels={{
          ...{ password: forms.password, timeZone: forms.timeZone },
          noticeId: notice?.accept ?? "",
        }}
      />
      {/* For the browser's keeper of passwords too, which keeps the password under it. */}
      <TextField
        name="username"
        type="email"
        label={email.label}
        initial={email.value}
        autoComplete="username"
        readOnly
      />
      <NewPasswordField form={form} />
      {timeZone === null ? null : (
        <TimeZoneField
          form={form}
          timeZones={timeZones}
          initial={timeZone}
          help={forms.timeZoneHelp}
        />
      )}
      {notice ? <NoticeField notice={notice} form={form} /> : null}
      <Button className="justify-self-start">{asked.send}</Button>
    </SentForm>
  );
}

type ConfirmProps = Pick<Props, "form"> & {
  asked: Extract<InvitationForm, { kind: "confirm" }>;
};

function Confirm({ asked: { year, notice, send }, form }: ConfirmProps) {
  return (
    <OwnedForm method="post" className="grid gap-4" noValidate>
      <ErrorSummary
        form={form}
        labels={{ year: year?.label ?? "", noticeId: notice?.accept ?? "" }}
      />
      {year ? (
        <TextField
          form={form}
          name="year"
          label={year.label}
          help={year.help}
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
          className="max-w-40"
        />
      ) : null}
      {notice ? <NoticeField notice={notice} form={form} /> : null}
      <Button className="justify-self-start">{send}</Button>
    </OwnedForm>
  );
}
