import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { Logo } from "~/components/ui/logo";

/** The quiet frame of sign-in, sign-up and invitation: one card in the middle. */
export function AccountPage({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}) {
  return (
    <main className="account mx-auto max-w-xl px-5 py-10 sm:py-16">
      <Link
        to="/"
        className="mb-8 inline-flex min-h-11 items-center gap-3 text-22 font-bold text-ink no-underline"
      >
        <Logo size={34} />
        Supple
      </Link>
      <section className="card rounded-4 p-6">
        <h1 className="text-22">{title}</h1>
        {lead ? <p className="mt-2 text-ink-2">{lead}</p> : null}
        <div className="mt-4">{children}</div>
      </section>
    </main>
  );
}
