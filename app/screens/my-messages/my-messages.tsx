import { Link } from "@remix-run/react";
import { Clock, Send } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button } from "~/components/ui/button";
import { TextArea } from "~/components/ui/field";
import { FormError } from "~/components/ui/form-error";
import type { FormResult } from "~/components/ui/form-result";
import { Notice } from "~/components/ui/notice";
import { OwnedForm } from "~/components/ui/owned-form";
import { Bubbles } from "~/screens/messages/bubbles";
import { Unsent, useUnsent } from "~/screens/messages/unsent";
import { useAnswerFocus } from "~/screens/messages/use-answer-focus";
import { useLive } from "~/screens/messages/use-live";
import type { MyMessagesPage } from "./my-messages-page";

type Props = {
  page: MyMessagesPage;
  /** Id of the message that is written next. */
  id: string;
  form: FormResult;
};

/** The patient's side of the conversation. */
export function MyMessages({ page, id, form }: Props) {
  const { title, notice, stop, bubbles, asWritten, empty, earlier, closes, closed } = page;
  useLive(page.after);
  useAnswerFocus();
  const end = useRef<HTMLDivElement>(null);
  const newest = bubbles.at(-1)?.id;
  const seen = useRef(newest);
  useEffect(() => {
    // One that came in since, and none at the opening: a page that scripts move slips away under a finger.
    if (newest === seen.current) return;
    seen.current = newest;
    end.current?.scrollIntoView({ block: "nearest" });
  }, [newest]);
  return (
    <>
      <h1>{title}</h1>
      <div className="notice" data-tone="info">
        <Clock className="icon" aria-hidden />
        <div>
          <b>{notice.title}</b>
          {notice.text === "" ? null : <p>{notice.text}</p>}
          {notice.call ? (
            <p>
              <a href={notice.call.href}>{notice.call.words}</a>
            </p>
          ) : null}
          <p>{notice.hours}</p>
          {closes ? <p>{closes}</p> : null}
          <p>
            <Link to="/my/wrong">{stop}</Link>
          </p>
        </div>
      </div>
      {earlier ? (
        <Link to="?all" className="tap">
          {earlier}
        </Link>
      ) : null}
      {empty ? <Notice title={empty.title}>{empty.text}</Notice> : null}
      {asWritten && bubbles.length > 0 ? <p className="text-13 text-ink-2">{asWritten}</p> : null}
      {bubbles.length > 0 ? <Bubbles bubbles={bubbles} label={title} /> : null}
      <div ref={end} id="answer" className="thread-end" />
      {closed ? (
        <Notice title={closed.title}>{closed.text}</Notice>
      ) : (
        <WriteForm page={page} id={id} form={form} />
      )}
    </>
  );
}

function WriteForm({ page: { form: texts }, id: first, form }: Props) {
  // What comes in meanwhile changes nothing of what is being written.
  const [id] = useState(first);
  const { label, send, about } = texts;
  const unsent = useUnsent(id);
  return (
    <OwnedForm
      method="post"
      className="write-form"
      noValidate
      data-unsent={unsent ? "" : undefined}
    >
      {unsent ? <Unsent message={unsent} words={texts.unsent} /> : null}
      <FormError form={form} />
      <input type="hidden" name="id" value={id} />
      {about ? (
        <>
          <input type="hidden" name="about" value={about.value} />
          <p className="bubble-about">{about.words}</p>
        </>
      ) : null}
      <TextArea form={form} name="text" label={label} rows={2} />
      <Button>
        <Send className="icon" aria-hidden />
        {send}
      </Button>
    </OwnedForm>
  );
}
