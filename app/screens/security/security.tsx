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
  /** Cards of other subjects, behind these. */
  children?: ReactNode;
};

/** The cards of what keeps an account safe; the frame around them has the heading. */
export function Security({ page: { notice, password, signIns }, form, children }: Props) {
  return (
    <>
      {notice && !form ? <Notice tone="ok" role="status" title={notice} /> : null}
      <div className="security">
        <PasswordCard page={password} form={form} />
        <SignInsCard page={signIns} />
        {children}
      </div>
    </>
  );
}
