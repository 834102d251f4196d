import { Check, Shield, X } from "lucide-react";
import { SignInForm } from "~/components/shell/sign-in-form";
import { Button, ButtonLink } from "~/components/ui/button";
import { Logo } from "~/components/ui/logo";
import { SentForm } from "~/components/ui/owned-form";
import { useWords } from "~/components/ui/words";
import { Scene } from "./scene";

type Props = {
  hasDemo: boolean;
  /** Whether anybody may make a clinic here. */
  isSignUpOpen: boolean;
};

/** The front page: what it is in two sentences, the demo clinic while it exists, and sign-in at once. */
export function Landing({ hasDemo, isSignUpOpen }: Props) {
  const { account, landing, shell } = useWords();
  return (
    <div className="landing">
      <main className="landing-words">
        <p className="flex items-center gap-3 text-22 font-bold">
          <Logo size={34} />
          {shell.product}
        </p>
        <h1>{landing.claim}</h1>
        <p className="landing-lead">{landing.lead}</p>
        <div className="mt-6 mb-8 flex flex-wrap gap-3">
          {hasDemo ? <DemoButtons /> : null}
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
            {landing.ownServer}
          </li>
          <li>
            <Check className="icon" aria-hidden />
            {landing.openSource}
          </li>
          <li>
            <X className="icon" aria-hidden />
            {landing.noTrackers}
          </li>
        </ul>
      </main>
      <Scene />
    </div>
  );
}

function DemoButtons() {
  const { landing } = useWords();
  return (
    <SentForm method="post" action="/demo" className="grid gap-3 sm:flex">
      <Button size="lg" name="role" value="physiotherapist">
        {landing.tryAsPhysiotherapist}
      </Button>
      <Button size="lg" look="line" name="role" value="patient">
        {landing.tryAsPatient}
      </Button>
    </SentForm>
  );
}
