import { Button } from "~/components/ui/button";
import { OwnedForm } from "~/components/ui/owned-form";
import { useWords } from "~/components/ui/words";
import { PrinciplesList } from "~/screens/learn/principles-list";
import { AskShell } from "~/screens/log/ask-shell";

/** Shown once, before the guided session starts for the first time. */
export function BeforeFirstSession({ principles }: { principles: readonly string[] }) {
  const { learn, session } = useWords();
  return (
    <AskShell about={session.first.title}>
      <h1>{learn.principles}</h1>
      <PrinciplesList principles={principles} />
      <OwnedForm method="post">
        <Button size="lg" className="w-full">
          {session.first.goOn}
        </Button>
      </OwnedForm>
    </AskShell>
  );
}
