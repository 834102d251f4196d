import { Phone } from "lucide-react";
import { Notice } from "~/components/ui/notice";
import { type IntakeAnswers, positive } from "~/domain/measures/intake";
import { telHref } from "~/words/phone";
import type { IntakePage } from "./intake-page";
import { DECISION_ID, jump } from "./jump";

/** On top of everything from the "yes" on, until a decision is written. */
export function Emergency({ page, live }: { page: IntakePage; live: IntakeAnswers }) {
  const { emergencyNumber, decided, answers } = page;
  const before = new Set(decided ? codesIn(answers) : []);
  const codes = codesIn(live);
  if (codes.every((code) => before.has(code))) return null;
  const signs = codes.map((code) => page.signLabels[code] ?? code).join("; ");
  return (
    <div>
      <Notice tone="red" role="alert" title={`Emergency sign: ${signs}.`}>
        {emergencyNumber === null
          ? "Call your emergency number or send them to an emergency department now. Stop the assessment. An owner can set the number in the clinic’s settings."
          : "Call an ambulance or send them to an emergency department now. Stop the assessment."}
      </Notice>
      <p className="mt-2 flex flex-wrap gap-2">
        {emergencyNumber === null ? null : (
          <a href={telHref(emergencyNumber)} className="btn intake-call" data-size="md">
            <Phone className="icon" aria-hidden />
            {`Call ${emergencyNumber}`}
          </a>
        )}
        <a href={`#${DECISION_ID}`} onClick={jump} className="btn" data-look="line" data-size="md">
          Write what you did
        </a>
      </p>
    </div>
  );
}

function codesIn(answers: IntakeAnswers): string[] {
  return positive(answers)
    .filter(({ level }) => level === "EMERGENCY")
    .map(({ code }) => code);
}
