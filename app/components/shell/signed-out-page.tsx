import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { Logo } from "~/components/ui/logo";
import { useWords } from "~/components/ui/words";
import { WrongLink, WrongLinkAtRecord } from "./wrong-link";

type Props = {
  title: string;
  lead?: ReactNode;
  /** Whoever reads it has a record, and may not be at it yet. */
  hasRecord?: boolean;
  children: ReactNode;
};

/** The quiet frame of sign-in, sign-up and invitation, and of the few pages between places: one card in the middle. */
export function SignedOutPage({ title, lead, hasRecord = false, children }: Props) {
  const { shell } = useWords();
  return (
    <main className="account mx-auto max-w-xl px-[min(1.25rem,5.2vw)] py-10 sm:py-16">
      <Link
        to="/"
        className="mb-8 inline-flex min-h-11 items-center gap-3 text-22 font-bold text-ink no-underline"
      >
        <Logo size={34} />
        {shell.product}
      </Link>
      <section className="card rounded-4 p-[min(1.5rem,6.2vw)]">
        <h1 className="text-22">{title}</h1>
        {lead ? <p className="mt-2 text-ink-2">{lead}</p> : null}
        <div className="mt-4">{children}</div>
      </section>
      <div className="mt-4 empty:hidden">{hasRecord ? <WrongLink /> : <WrongLinkAtRecord />}</div>
    </main>
  );
}
