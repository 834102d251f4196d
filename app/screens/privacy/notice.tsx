import { SignedOutPage } from "~/components/shell/signed-out-page";
import { Button } from "~/components/ui/button";
import { ErrorSummary } from "~/components/ui/error-summary";
import type { FormResult } from "~/components/ui/form-result";
import { OwnedForm } from "~/components/ui/owned-form";
import { NoticeField } from "./notice-field";
import type { NoticePage, NoticeView } from "./notice-page";

/** The clinic's postal address, its lines as they stand in the settings; null where it has given none. */
type Where = { title: string; lines: string } | null;

/** A clinic's privacy notice, for whoever wants to read it, and where to write about it. */
export function Notice({ title, version, text, where }: NoticePage & { where: Where }) {
  return (
    <SignedOutPage title={title} lead={version}>
      <p dir="auto" className="wrap-anywhere whitespace-pre-line">
        {text}
      </p>
      {where ? (
        <section className="mt-4 border-t border-line pt-4" aria-labelledby="where">
          <h2 id="where" className="text-16">
            {where.title}
          </h2>
          <address className="wrap-anywhere whitespace-pre-line not-italic">{where.lines}</address>
        </section>
      ) : null}
    </SignedOutPage>
  );
}

export type AskedNotice = {
  title: string;
  lead: string;
  send: string;
  notice: NoticeView;
  /** Where it leads on. */
  next: string;
};

/** A new version of it, asked for once. */
export function AskNotice({ page, form }: { page: AskedNotice; form: FormResult }) {
  return (
    <SignedOutPage title={page.title} lead={page.lead}>
      <OwnedForm method="post" className="grid gap-4" noValidate>
        <ErrorSummary form={form} labels={{ noticeId: page.notice.accept }} />
        <input type="hidden" name="next" value={page.next} />
        <NoticeField notice={page.notice} form={form} />
        <Button className="justify-self-start">{page.send}</Button>
      </OwnedForm>
    </SignedOutPage>
  );
}
