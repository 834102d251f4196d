import { CircleAlert, Info, OctagonAlert, Phone, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { takeFocus } from "~/components/ui/take-focus";
import { telHref } from "~/words/phone";
import type { AnswerOf } from "./answer-of";
import type { Answer, WrongPage } from "./wrong-page";

const icons = { red: OctagonAlert, amber: TriangleAlert, info: Info };

type Props = {
  answer: AnswerOf;
  words: WrongPage["words"];
  /** Whether the clinic has been told. */
  children: ReactNode;
};

/** What to do now: the number, what to say, what would make it worse; then what the clinic knows. */
export function AnswerCard({ answer, words, children }: Props) {
  const { tone, title, text, call, beside, until, alsoCall, paused, say, english } = answer;
  const Icon = icons[tone];
  return (
    <>
      <section className="wrong-answer" data-tone={tone}>
        <h1 tabIndex={-1} ref={takeFocus}>
          <Icon className="icon" aria-hidden />
          <span>{title}</span>
        </h1>
        <p>{text}</p>
        {call ? <CallButton call={call} look={tone === "red" ? "danger" : "filled"} /> : null}
        {beside.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      {tone === "info" ? null : (
        <section className="card wrong-part">
          <h2>{words.say.title}</h2>
          <p>{say}</p>
        </section>
      )}
      {until ? (
        <section className="card wrong-part">
          <h2>{until.title}</h2>
          <ul>
            {until.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ) : null}
      {english ? <InEnglish {...english} /> : null}
      {children}
      {alsoCall ? <CallButton call={alsoCall} look="line" /> : null}
      {paused ? <p className="wrong-paused">{paused}</p> : null}
    </>
  );
}

/** What to do in English, for words in another language that no native clinician has checked. */
function InEnglish({ title, answer }: NonNullable<AnswerOf["english"]>) {
  const { tone, title: what, text, beside, until, say, paused } = answer;
  return (
    <section className="card wrong-part">
      <h2>{title}</h2>
      <div lang="en" dir="ltr">
        <p>
          <b>{what}</b>
        </p>
        {[text, ...beside, ...(tone === "info" ? [] : [say])].map((line) => (
          <p key={line}>{line}</p>
        ))}
        {until ? (
          <>
            <p>
              <b>{until.title}</b>
            </p>
            <ul>
              {until.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        ) : null}
        {paused ? <p>{paused}</p> : null}
      </div>
    </section>
  );
}

/** A number to tap. */
function CallButton({
  call: { label, number },
  look,
}: {
  call: NonNullable<Answer["call"]>;
  look: "danger" | "filled" | "line";
}) {
  return (
    <a href={telHref(number)} className="btn" data-look={look} data-size="lg">
      <Phone className="icon" aria-hidden />
      <span>{label}</span>
    </a>
  );
}

type ToldProps = {
  title: string;
  lines: string[];
  isTold: boolean;
  children?: ReactNode;
};

/** Whether the clinic knows, and that nobody watches. */
export function Told({ title, lines, isTold, children }: ToldProps) {
  const Icon = isTold ? Info : CircleAlert;
  return (
    <div className="notice" data-tone={isTold ? "info" : "amber"} role="status">
      <Icon className="icon" aria-hidden />
      <div>
        <b>{title}</b>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {children}
      </div>
    </div>
  );
}
