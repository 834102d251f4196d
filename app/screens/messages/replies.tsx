import { Link } from "@remix-run/react";
import { Clock } from "lucide-react";
import { useState } from "react";
import { Button, ButtonLink } from "~/components/ui/button";
import { FieldScope, SelectField, TextArea, TextField } from "~/components/ui/field";
import { FormError } from "~/components/ui/form-error";
import type { FormResult } from "~/components/ui/form-result";
import { LeaveGuard } from "~/components/ui/leave-guard";
import { Notice } from "~/components/ui/notice";
import { OwnedForm } from "~/components/ui/owned-form";
import { useIsSending } from "~/components/ui/sending";
import type { RepliesPage } from "./replies-page";

type Props = { page: RepliesPage; isSaved: boolean; form: FormResult };

const ADDRESS = "/clinic/settings/messages";

/** The clinic's ready replies, when it answers, and what patients are always told. */
export function Replies({ page, isSaved, form }: Props) {
  const { replies, edited, notice } = page;
  return (
    <div className="thread">
      <section className="card thread-card" aria-labelledby="replies">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <h2 id="replies">Ready replies</h2>
          <p className="thread-who">for the whole clinic, everyone can edit before sending</p>
          <ButtonLink to="?edit=new" look="line" size="sm">
            New reply
          </ButtonLink>
        </div>
        {isSaved && !form ? <Notice tone="ok" role="status" title="Saved" /> : null}
        {edited === "new" ? <ReplyForm page={page} form={form} /> : null}
        {replies.map((reply) =>
          reply.id === edited ? (
            <ReplyForm key={reply.id} page={page} reply={reply} form={form} />
          ) : (
            <div key={reply.id} className="flex flex-wrap items-center gap-x-3 gap-y-2">
              <div className="min-w-0 flex-1 basis-60">
                <b>{reply.title}</b>
                <p className="text-13 text-ink-2">{`“${reply.text}”`}</p>
              </div>
              <ButtonLink
                to={`?edit=${reply.id}`}
                look="line"
                size="sm"
                aria-label={`Edit ${reply.title}`}
              >
                Edit
              </ButtonLink>
            </div>
          ),
        )}
      </section>
      <div className="thread-side">
        <AnswerDays page={page} />
        <section className="card" aria-labelledby="always">
          <h2 id="always">Patients read, always</h2>
          <div className="notice" data-tone="info">
            <Clock className="icon" aria-hidden />
            <div>
              <b>{notice.title}</b>
              <span>{notice.text}</span>
            </div>
          </div>
          <p>These words cannot be switched off. The number and the hours come from Clinic.</p>
          <Link to="/clinic/settings/clinic" className="tap">
            Opening hours and closed days
          </Link>
        </section>
      </div>
    </div>
  );
}

type FormProps = { page: RepliesPage; reply?: RepliesPage["replies"][number]; form: FormResult };

function ReplyForm({ page: { blanks }, reply, form }: FormProps) {
  const [isDirty, setDirty] = useState(form != null);
  const isSaving = useIsSending();
  return (
    <FieldScope value="reply">
      <OwnedForm method="post" className="write-form" noValidate onChange={() => setDirty(true)}>
        <FormError form={form} />
        <input type="hidden" name="id" value={reply?.id ?? "new"} />
        <TextField form={form} name="title" label="Name of the reply" initial={reply?.title} />
        <TextArea
          form={form}
          name="text"
          label="Words"
          help={`${blanks} are filled in.`}
          rows={4}
          initial={reply?.text}
        />
        {reply ? <p className="text-13 text-ink-2">{`Reads: “${reply.example}”`}</p> : null}
        <div className="flex flex-wrap gap-2">
          <Button size="sm">Save reply</Button>
          <ButtonLink to={ADDRESS} look="line" size="sm">
            Cancel
          </ButtonLink>
        </div>
        {reply ? (
          <details className="text-13">
            <summary className="min-h-11 content-center">Remove this reply</summary>
            <p className="mb-2">It goes for the whole clinic, and does not come back.</p>
            <Button look="line" size="sm" name="intent" value="remove">
              {`Remove “${reply.title}”`}
            </Button>
          </details>
        ) : null}
        {isDirty && !isSaving ? (
          <LeaveGuard
            dirty
            title="Leave without saving?"
            text="What you wrote in this reply is not saved."
            stay="Stay"
            leave="Leave anyway"
          />
        ) : null}
      </OwnedForm>
    </FieldScope>
  );
}

function AnswerDays({ page: { answerDays, canSetDays } }: { page: RepliesPage }) {
  const words = (days: number) => (days === 1 ? "one working day" : `${days} working days`);
  return (
    <section className="card" aria-labelledby="when">
      <h2 id="when">When we answer</h2>
      {canSetDays ? (
        <OwnedForm method="post" className="write-form">
          <SelectField name="answerDays" label="Within" initial={String(answerDays)}>
            {[1, 2, 3, 4, 5].map((days) => (
              <option key={days} value={days}>
                {words(days)}
              </option>
            ))}
          </SelectField>
          <Button size="sm">Save</Button>
        </OwnedForm>
      ) : (
        <p>{`Within ${words(answerDays)}. An owner of the clinic can change it.`}</p>
      )}
    </section>
  );
}
