import { ButtonLink } from "~/components/ui/button";
import { AnswerCard, Told } from "~/screens/wrong/answer-card";
import { answerOf } from "~/screens/wrong/answer-of";
import type { MyQuestionsPage } from "./my-measures-page";

type Props = { page: Extract<MyQuestionsPage, { view: "guidance" }> };

/** What to do about a sign comes before any further question; whoever wants to goes on. */
export function Guidance({ page: { wrong, codes, at, told, goOn, stop } }: Props) {
  const answer = answerOf(wrong, codes, new Date(at));
  const { reads, whenOpen } = wrong.told;
  const lines = [reads, whenOpen, wrong.words.notWatched].filter((line) => line !== "");
  return (
    <>
      {answer ? (
        <AnswerCard answer={answer} words={wrong.words}>
          <Told isTold title={told} lines={lines} />
        </AnswerCard>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <ButtonLink to={goOn.to} look="line">
          {goOn.label}
        </ButtonLink>
        <ButtonLink to="/my" look="quiet">
          {stop}
        </ButtonLink>
      </div>
    </>
  );
}
