import { Button } from "~/components/ui/button";
import type { IntakePage } from "./intake-page";

/** The same questions on the phone. Its buttons stand in the page's form, so that what was answered here is kept first. */
export function OnPhone({ page: { phone, firstName } }: { page: IntakePage }) {
  return (
    <section className="card grid gap-3 p-5" aria-labelledby="on-phone">
      <h2 id="on-phone" className="text-16">
        {`Or on ${firstName}’s phone`}
      </h2>
      {phone.kind === "waits" ? (
        <>
          <p className="text-14">
            <b>{`On the phone since ${phone.since}. `}</b>
            <span>
              {phone.isOpened
                ? "Opened. Each answer stands here as soon as it is given; reload to see it."
                : "Not opened yet."}
            </span>
          </p>
          <input type="hidden" name="requestId" value={phone.requestId} />
          <Button
            name="intent"
            value="take-back"
            look="line"
            size="sm"
            className="justify-self-start"
          >
            Take back
          </Button>
        </>
      ) : phone.kind === "send" ? (
        <>
          <p className="text-14 text-ink-2">
            {`${firstName} answers what is still open before the visit. A red flag shows at once what to do.`}
          </p>
          <Button name="intent" value="send" look="line" size="sm" className="justify-self-start">
            Send intake
          </Button>
        </>
      ) : (
        <p className="text-14 text-ink-2">
          {`Once ${firstName} has taken up the invitation, the questions can go to the phone.`}
        </p>
      )}
    </section>
  );
}
