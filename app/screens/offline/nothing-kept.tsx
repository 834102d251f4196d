import { useRouteLoaderData } from "@remix-run/react";
import { PhoneLine } from "~/components/shell/phone-line";
import { Button } from "~/components/ui/button";
import { directionOf } from "~/domain/languages";
import type { OfflineWords } from "~/words/offline-words";
import type { Danger } from "./danger-page";

type Props = {
  words: OfflineWords;
  /** "Something is wrong" was asked for, and stands first. */
  isWrong: boolean;
  onRetry: () => void;
};

/** Nobody is signed in on this phone, or nobody has been in touch for too long: what to do in danger stands here all the same. */
export function NothingKept({ words: { nothing, needs }, isWrong, onRetry }: Props) {
  const page = useRouteLoaderData<{ language: string; danger: Danger[] }>("routes/my_.offline");
  const own = page?.danger.find(({ language }) => language === page.language);
  const others = page?.danger.filter((each) => each !== own) ?? [];
  const Title = isWrong ? "h2" : "h1";
  const connection = (
    <>
      <Title>{nothing.title}</Title>
      <p>{nothing.text}</p>
      <Button type="button" onClick={onRetry}>
        {needs.again}
      </Button>
    </>
  );
  return (
    <main id="content" className="phone ask-main pt-6">
      <PhoneLine />
      <p className="font-semi text-red">{nothing.danger}</p>
      {isWrong ? null : connection}
      {own ? <InDanger danger={own} isWrong={isWrong} /> : null}
      {/* Nobody knows who holds the phone, nor whose words a clinician has checked: English stands open. */}
      {others.map((danger) => (
        <details
          key={danger.language}
          className="card wrong-part"
          lang={danger.language}
          dir={directionOf(danger.language)}
          open={danger.language === "en"}
        >
          <summary>
            {danger.title} ({danger.name})
          </summary>
          <Parts danger={danger} />
        </details>
      ))}
      {isWrong ? connection : null}
    </main>
  );
}

function InDanger({ danger, isWrong }: { danger: Danger; isWrong: boolean }) {
  const Title = isWrong ? "h1" : "h2";
  return (
    <>
      <Title>{danger.title}</Title>
      <Parts danger={danger} />
    </>
  );
}

function Parts({ danger }: { danger: Danger }) {
  return danger.parts.map(({ tone, signsTitle, signs, title, lines, until }) => (
    <section key={tone} className="wrong-answer mt-2" data-tone={tone}>
      <h2>{signsTitle}</h2>
      <ul className="list-disc ps-5">
        {signs.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      <p>
        <b>{title}</b>
      </p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p>
        <b>{until.title}</b>
      </p>
      <ul className="list-disc ps-5">
        {until.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  ));
}
