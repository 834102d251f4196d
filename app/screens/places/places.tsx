import { Link } from "@remix-run/react";
import { SignedOutPage } from "~/components/shell/signed-out-page";
import { Button } from "~/components/ui/button";
import { OwnedForm } from "~/components/ui/owned-form";
import { useWords } from "~/components/ui/words";
import type { PlacesPage } from "./places-page";

type Props = {
  page: PlacesPage;
  /** The page that was asked for, or null. */
  next: string | null;
};

/** The choice between somebody's places, a button each; or the question whether to go on at another one. */
export function Places({ page, next }: Props) {
  const { account } = useWords();
  const { title, lead, here, places, go, others, hasRecord } = page;
  const query = next === null ? "" : `?${new URLSearchParams({ next })}`;
  return (
    <SignedOutPage {...{ title, lead, hasRecord }}>
      {places.length > 0 ? (
        <OwnedForm method="post" action="/places" className="grid gap-2.5">
          {next === null ? null : <input type="hidden" name="next" value={next} />}
          {places.map(({ id, label, about, isHere }) => (
            <div key={id}>
              <Button
                look={go === null ? "line" : undefined}
                name="place"
                value={id}
                className={`w-full py-2 ${go === null ? "justify-start text-start" : ""}`}
              >
                <span>
                  <span className="block">{go ?? label}</span>
                  {about === null || go !== null ? null : (
                    <span className="block text-13 font-normal text-ink-2">{about}</span>
                  )}
                </span>
              </Button>
              {isHere ? <p className="mt-1 text-13 text-ink-2">{here}</p> : null}
            </div>
          ))}
        </OwnedForm>
      ) : null}
      <div className="mt-4 flex flex-wrap items-center justify-between gap-x-4">
        {others === null ? null : (
          <Link to={`/places${query}`} className="tap">
            {others}
          </Link>
        )}
        <OwnedForm method="post" action="/logout">
          <Button look="quiet" size="sm">
            {account.signOut}
          </Button>
        </OwnedForm>
      </div>
    </SignedOutPage>
  );
}
