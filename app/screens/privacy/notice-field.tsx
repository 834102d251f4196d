import { useFieldId } from "~/components/ui/field";
import { errorOf, type FormResult } from "~/components/ui/form-result";
import type { NoticeView } from "./notice-page";

/** The notice, folded, and the tick that accepts this very version of it. */
export function NoticeField({ notice, form }: { notice: NoticeView; form: FormResult }) {
  const id = useFieldId()("noticeId");
  const error = errorOf(form, "noticeId");
  return (
    <div className="grid gap-2">
      <details>
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-14 font-semi">
          {notice.summary}
        </summary>
        <p className="text-13 text-ink-2">{notice.version}</p>
        <p dir="auto" className="wrap-anywhere mt-1 whitespace-pre-line text-14">
          {notice.text}
        </p>
      </details>
      <label htmlFor={id} className="flex min-h-11 items-center gap-2.5 text-14">
        <input
          id={id}
          type="checkbox"
          name="noticeId"
          value={notice.id}
          className="size-5 accent-primary"
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          defaultChecked={form?.initialValue?.noticeId === notice.id}
        />
        {notice.accept}
      </label>
      {error ? (
        <p id={`${id}-error`} className="field-error">
          {error}
        </p>
      ) : null}
    </div>
  );
}
