import { Phone } from "lucide-react";
import type { ReactNode } from "react";
import { useWords } from "~/components/ui/words";
import type { EmergencyGuidance, WarningSign } from "~/content/principles";

type Props = { clinic: { name: string; phone: string | null }; guidance: EmergencyGuidance };

/** The signs that ask for help, worst first, with the clinic's number where it is needed. */
export function WhenToStop({ clinic, guidance }: Props) {
  const { title, emergencyNow, callToday, notWatched } = guidance;
  const { learn } = useWords();
  return (
    <>
      <h1>{title}</h1>
      <WarningSigns tone="red" {...emergencyNow} />
      <WarningSigns tone="amber" {...callToday}>
        {clinic.phone ? (
          <a href={`tel:${clinic.phone.replace(/[^+\d]/g, "")}`} className="btn" data-size="lg">
            <Phone className="icon" aria-hidden />
            {learn.call(clinic.phone)}
          </a>
        ) : (
          <p>{learn.phoneOf(clinic.name)}</p>
        )}
      </WarningSigns>
      <p className="text-ink-2">{notWatched}</p>
    </>
  );
}

type SignsProps = {
  tone: "red" | "amber";
  title: string;
  action: string;
  signs: readonly WarningSign[];
  children?: ReactNode;
};

/** Signs that ask for help, with what to do first. */
function WarningSigns({ tone, title, action, signs, children }: SignsProps) {
  return (
    <section className="warning-signs" data-tone={tone}>
      <h2>{title}</h2>
      <p>{action}</p>
      {children}
      <ul>
        {signs.map(({ code, text }) => (
          <li key={code}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
