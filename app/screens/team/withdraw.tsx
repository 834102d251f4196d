import { Link } from "@remix-run/react";
import { Button } from "~/components/ui/button";
import { OwnedForm } from "~/components/ui/owned-form";
import { takeFocus } from "~/components/ui/take-focus";

/** The question before an invitation to the team is taken back; the safe answer has the focus. */
export function Withdraw({ id, email }: { id: string; email: string }) {
  return (
    <section className="card team-form">
      <h1 className="text-18">Withdraw this invitation?</h1>
      <p className="text-14">{`The links that were made for ${email} stop working. You can invite them anew.`}</p>
      <OwnedForm method="post" action="/clinic/team" className="team-buttons">
        <input type="hidden" name="intent" value="withdraw" />
        <input type="hidden" name="id" value={id} />
        <Link className="btn" data-look="line" data-size="md" to="/clinic/team" ref={takeFocus}>
          Keep it
        </Link>
        <Button look="danger">Withdraw</Button>
      </OwnedForm>
    </section>
  );
}
