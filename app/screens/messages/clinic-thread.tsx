import { Link } from "@remix-run/react";
import { Check, Clock, Lock } from "lucide-react";
import { Figure } from "~/components/figures/Figure";
import { Button, ButtonLink } from "~/components/ui/button";
import type { FormResult } from "~/components/ui/form-result";
import { Notice } from "~/components/ui/notice";
import { OwnedForm } from "~/components/ui/owned-form";
import { AnswerForm } from "./answer-form";
import { Bubbles } from "./bubbles";
import type { ClinicThreadPage } from "./clinic-thread-page";
import { useLive } from "./use-live";

type Props = {
  page: ClinicThreadPage;
  /** Id of the message that is written next. */
  id: string;
  /** Since when a thread had waited that was just said to need no answer. */
  undo: string | null;
  form: FormResult;
};

/** The conversation with a patient, on their record. */
export function ClinicThread({ page, id, undo, form }: Props) {
  const { patientId, name, readers, notice, bubbles, hasEarlier, isWaiting, closes, closed } = page;
  const isOver = notice === null;
  useLive(page.after);
  return (
    <div className="thread">
      <section className="card thread-card" aria-labelledby="messages">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <h2 id="messages">Messages</h2>
          <p className="thread-who">{readers}</p>
          {isWaiting && !closed ? (
            <OwnedForm method="post" patientId={patientId}>
              <Button look="line" size="sm" name="intent" value="no-answer">
                <Check className="icon" aria-hidden />
                No answer needed
              </Button>
            </OwnedForm>
          ) : null}
        </div>
        <div className="grid gap-3">
          {notice ? (
            <div className="notice" data-tone="info">
              <Clock className="icon" aria-hidden />
              <div>
                <b>{notice.title}</b>
                <span>{notice.text}</span>
                {closes ? <p>{closes}</p> : null}
              </div>
            </div>
          ) : null}
          {undo ? <Undo patientId={patientId} since={undo} /> : null}
          {hasEarlier ? (
            <Link to="?all" className="tap">
              Show earlier messages
            </Link>
          ) : null}
          {bubbles.length === 0 ? (
            <Notice title="No messages yet">
              {isOver
                ? null
                : `${name} can write to you from the phone, and is told when you answer.`}
            </Notice>
          ) : (
            <Bubbles bubbles={bubbles} label={`Messages with ${name}`} />
          )}
        </div>
        {closed ? (
          <Notice title={closed.title}>
            <p>{closed.text}</p>
            <Link to={`/clinic/patients/${patientId}/episode`} className="tap">
              New episode
            </Link>
          </Notice>
        ) : (
          <div className="grid gap-3">
            <AnswerForm page={page} id={id} form={form} />
            <p className="bubble-about">
              <Lock className="icon" aria-hidden />
              <span>{`Stays in the app. The email to ${name} only says that a message waits.`}</span>
            </p>
          </div>
        )}
      </section>
      <Side page={page} />
    </div>
  );
}

function Undo({ patientId, since }: { patientId: string; since: string }) {
  return (
    <Notice tone="ok" role="status" title="It waits no longer.">
      <OwnedForm method="post" patientId={patientId}>
        <input type="hidden" name="since" value={since} />
        <Button look="quiet" size="sm" name="intent" value="needs-answer">
          Undo
        </Button>
      </OwnedForm>
    </Notice>
  );
}

function Side({ page }: { page: ClinicThreadPage }) {
  const { patientId, exercise, facts, hours, name } = page;
  return (
    <div className="thread-side">
      {facts.length > 0 ? (
        <section className="card" aria-labelledby="about-thread">
          <h2 id="about-thread">About this thread</h2>
          {facts.map((fact) => (
            <p key={fact}>{fact}</p>
          ))}
        </section>
      ) : null}
      {exercise ? (
        <section className="card" aria-labelledby="about-exercise">
          <h2 id="about-exercise">{exercise.name}</h2>
          {exercise.figure ? (
            <div className="thread-figure">
              <Figure {...exercise.figure} aspect={2} pad={6} which="end" decorative />
            </div>
          ) : null}
          <p>{exercise.words}</p>
          <ButtonLink to={`/clinic/patients/${patientId}/program`} look="line" size="sm">
            Open in program
          </ButtonLink>
        </section>
      ) : null}
      <section className="card" aria-labelledby="hours">
        <h2 id="hours">Hours</h2>
        <p>{hours}</p>
        <p>{`Outside of them the app shows ${name} the number to call and when you are back.`}</p>
      </section>
    </div>
  );
}
