import { Monitor, Smartphone } from "lucide-react";
import { Badge } from "~/components/ui/badge";
import { Button } from "~/components/ui/button";
import { OwnedForm } from "~/components/ui/owned-form";
import type { SignInsCardPage } from "./security-page";

/** Where somebody is signed in, with a way to end each of them but this one, and all others at once. */
export function SignInsCard({
  page: { title, endOthers, rows, more, end },
}: {
  page: SignInsCardPage;
}) {
  return (
    <section className="card security-card" aria-labelledby="sign-ins-card">
      <div className="security-head">
        <h2 id="sign-ins-card">{title}</h2>
        {endOthers === null ? null : (
          <OwnedForm method="post">
            <Button look="line" size="sm" name="intent" value="end-others">
              {endOthers}
            </Button>
          </OwnedForm>
        )}
      </div>
      <ul className="security-rows">
        {rows.map((row) => (
          <SignInRow key={row.id} row={row} end={end} />
        ))}
      </ul>
      {more === null ? null : (
        <details>
          <summary className="btn security-more" data-look="line" data-size="sm">
            {more.show}
          </summary>
          <ul className="security-rows security-more-rows">
            {more.rows.map((row) => (
              <SignInRow key={row.id} row={row} end={end} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

type RowProps = { row: SignInsCardPage["rows"][number]; end: string };

function SignInRow({ row: { id, device, isPhone, times, thisOne }, end }: RowProps) {
  const Icon = isPhone ? Smartphone : Monitor;
  return (
    <li className="security-row">
      <span className="security-icon">
        <Icon className="icon" aria-hidden />
      </span>
      <div>
        <p className="flex flex-wrap items-center gap-x-2">
          <b>{device}</b>
          {thisOne === null ? null : <Badge tone="ok">{thisOne}</Badge>}
        </p>
        <p className="text-13 text-ink-2">{times}</p>
      </div>
      {thisOne === null ? (
        <OwnedForm method="post" className="security-action">
          <input type="hidden" name="id" value={id} />
          <Button look="line" size="sm" name="intent" value="end">
            <span>
              <span>{end}</span>
              <span className="sr-only">{` ${device}`}</span>
            </span>
          </Button>
        </OwnedForm>
      ) : null}
    </li>
  );
}
