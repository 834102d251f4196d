import { intakeCautions } from "~/domain/measures/intake";
import { redFlagSigns } from "~/domain/red-flags/signs";
import { episodeId } from "./episodes";
import { auditId, idFrom } from "./random";
import type { Telling } from "./telling";

/** The draft of an intake, as the first visit left it. */
export function tellIntake({ story, rows, email, clinicId, clinicianId, ...told }: Telling): void {
  if (!story.intake) return;
  const { open, ...answers } = story.intake;
  const { patientId } = told;
  const at = told.at(story.startedAgo, "14:12");
  const asked = redFlagSigns.filter(({ code }) => !open.includes(code));
  const id = idFrom("intake", email);
  rows.intakes.push({
    ...{ id, clinicId, patientId, episodeId: episodeId(email), createdAt: at, savedAt: at },
    answers: {
      ...answers,
      flags: Object.fromEntries(asked.map(({ code }) => [code, false])),
      cautions: Object.fromEntries(intakeCautions.map((code) => [code, false])),
      begunWith: { goal: story.goal, minutes: null },
    },
  });
  rows.audit.push({
    ...auditId("intake", email),
    ...{ clinicId, patientId, actorId: clinicianId, at },
    ...{ action: "intake.begun", entity: "Intake", entityId: id },
  });
}
