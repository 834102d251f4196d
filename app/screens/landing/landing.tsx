import { Form } from "@remix-run/react";
import { Check, Shield, X } from "lucide-react";
import { SignInForm } from "~/components/shell/sign-in-form";
import { Button, ButtonLink } from "~/components/ui/button";
import { Logo } from "~/components/ui/logo";
import { Scene } from "./scene";

/** The front page: what it is in two sentences, the demo clinic while it exists, and sign-in at once. */
export function Landing({ hasDemo }: { hasDemo: boolean }) {
  return (
    <div className="landing">
      <main className="landing-words">
        <p className="flex items-center gap-3 text-22 font-bold">
          <Logo size={34} />
          Supple
        </p>
        <h1>Home stretches your patients will keep doing</h1>
        <p className="landing-lead">
          Assign a stretch program, let patients log pain and sessions on their phones, and see who
          needs you today.
        </p>
        <div className="mt-6 mb-8 flex flex-wrap gap-3">
          {hasDemo ? (
            <DemoButtons />
          ) : (
            <ButtonLink to="/signup" size="lg">
              Create your clinic
            </ButtonLink>
          )}
        </div>
        <section className="card rounded-4 p-5" aria-labelledby="sign-in">
          <h2 id="sign-in" className="mb-3 text-17">
            Sign in
          </h2>
          <SignInForm />
        </section>
        <ul className="landing-facts">
          <li>
            <Shield className="icon" aria-hidden />
            Runs on your own server
          </li>
          <li>
            <Check className="icon" aria-hidden />
            Free and open source
          </li>
          <li>
            <X className="icon" aria-hidden />
            No trackers
          </li>
        </ul>
      </main>
      <Scene />
    </div>
  );
}

function DemoButtons() {
  return (
    <Form method="post" action="/demo" className="grid gap-3 sm:flex">
      <Button size="lg" name="role" value="physiotherapist">
        Try it as a physiotherapist
      </Button>
      <Button size="lg" look="line" name="role" value="patient">
        Try it as a patient
      </Button>
    </Form>
  );
}
