import type { ReactNode } from "react";
import type { FormResult } from "~/components/ui/form-result";
import { Notice } from "~/components/ui/notice";
import { PasswordCard } from "./password-card";
import type { SecurityPage } from "./security-page";
import { SignInsCard } from "./sign-ins-card";

type Props = {
  page: SecurityPage;
  /** Of the password. */
  form: FormResult;
  /** A form of this page was answered just now, which counts more than what was done before. */
  isAnswered: boolean;
  /** The cards of the second factor. */
  children: ReactNode;
  /** Cards for the whole clinic. */
  beside?: ReactNode;
};

/** The cards of what keeps an account safe; the frame around them has the heading. */
export function Security({ page, form, isAnswered, children, beside }: Props) {
  const { notice, password, signIns } = page;
  return (
    <>
      {notice && !isAnswered ? <Notice tone="ok" role="status" title={notice} /> : null}
      <div className="security">
        <div className="security-column">
          {children}
          <PasswordCard page={password} form={form} />
        </div>
        <div className="security-column">
          <SignInsCard page={signIns} />
          {beside}
        </div>
      </div>
    </>
  );
}
