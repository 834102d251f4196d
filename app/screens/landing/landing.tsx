import { Check, Shield, X } from "lucide-react";
import { SignInForm } from "~/components/shell/sign-in-form";
import { Button, ButtonLink } from "~/components/ui/button";
import { Logo } from "~/components/ui/logo";
import { SentForm } from "~/components/ui/owned-form";
import { useWords } from "~/components/ui/words";
import type { Catalogue } from "~/words/catalogue";
import { Scene } from "./scene";

type Words = Catalogue["landing"];

type Props = {
  words: Words;
  hasDemo: boolean;
  /** Whether anybody may make a clinic here. */
  isSignUpOpen: boolean;
};

/** The front page: what it is in two sentences, the demo clinic while it exists, and sign-in at once. */
export function Landing({ words, hasDemo, isSignUpOpen }: Props) {
  const { account, shell } = useWords();
  return (
    <div className="landing">
      <main className="landing-words">
        <p className="flex items-center gap-3 text-22 font-bold">
          <Logo size={34} />
          {shell.product}
        </p>
        <h1>{words.claim}</h1>
        <p className="landing-lead">{words.lead}</p>
        <div className="mt-6 mb-8 flex flex-wrap gap-3">
          {hasDemo ? <DemoButtons words={words} /> : null}
          {!hasDemo && isSignUpOpen ? (
            <ButtonLink to="/signup" size="lg">
              {account.createClinic}
            </ButtonLink>
          ) : null}
        </div>
        <section className="card rounded-4 p-5" aria-labelledby="sign-in">
          <h2 id="sign-in" className="mb-3 text-17">
            {account.signIn}
          </h2>
          <SignInForm isSignUpOpen={isSignUpOpen} />
        </section>
        <ul className="landing-facts">
          <li>
            <Shield className="icon" aria-hidden />
            {words.ownServer}
          </li>
          <li>
            <Check className="icon" aria-hidden />
            {words.openSource}
          </li>
          <li>
            <X className="icon" aria-hidden />
            {words.noTrackers}
          </li>
        </ul>
      </main>
      <Scene words={words} />
    </div>
  );
}

function DemoButtons({ words }: { words: Words }) {
  return (
    <SentForm method="post" action="/demo" className="grid gap-3 sm:flex">
      <Button size="lg" name="role" value="physiotherapist">
        {words.tryAsPhysiotherapist}
      </Button>
      <Button size="lg" look="line" name="role" value="patient">
        {words.tryAsPatient}
      </Button>
    </SentForm>
  );
}
