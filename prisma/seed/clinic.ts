import { addDays, localDateAt } from "~/domain/calendar/dates";
import { instantAt } from "./instants";
import { inviteColleagues } from "./invite-colleagues";
import { auditId, emailOf, idFrom } from "./random";
import { noRows, type SeedRows } from "./rows";
import type { Story } from "./story";
import { tellAnswer } from "./tell-answer";
import { tellAway } from "./tell-away";
import { tellCarer } from "./tell-carer";
import { tellCover } from "./tell-cover";
import { tellDays } from "./tell-days";
import { tellDischarge } from "./tell-discharge";
import { tellIntake } from "./tell-intake";
import { tellMeasures } from "./tell-measures";
import { tellMessages } from "./tell-messages";
import { tellNotes, tellPhrases } from "./tell-notes";
import { tellPatient } from "./tell-patient";
import { tellPrograms } from "./tell-programs";
import { tellReading } from "./tell-reading";
import { tellSigns } from "./tell-signs";
import type { Telling } from "./telling";

export const DEMO_PASSWORD = "supple-demo";

const TIME_ZONE = "Europe/London";
const CLINIC_ID = idFrom("clinic", "Willow Lane");
/** The clinic opened a week before its first patient's twelve weeks. */
const OPENED_AGO = 91;

export const staff = {
  tamsin: { name: "Tamsin Vale", role: "CLINICIAN", isOwner: true },
  leo: { name: "Leo Marsh", role: "CLINICIAN", isOwner: false },
  petra: { name: "Petra Albright", role: "FRONT_DESK", isOwner: false },
} as const;

/**
 * The demo clinic as rows, worked out from the stories alone: the same `now` gives the same rows.
 * @param passwordHash of DEMO_PASSWORD, shared by all accounts
 */
export function clinicRows(stories: readonly Story[], now: Date, passwordHash: string): SeedRows {
  const rows = noRows();
  openClinic(rows, now, passwordHash);
  for (const story of stories) {
    const telling = begin(story, rows, now, passwordHash);
    tellPatient(telling);
    tellDays(telling, tellPrograms(telling));
    tellSigns(telling);
    tellIntake(telling);
    tellMeasures(telling);
    tellMessages(telling);
    tellAnswer(telling);
    tellNotes(telling);
    tellAway(telling);
    tellReading(telling);
    tellDischarge(telling);
  }
  tellCarer(rows, { clinicId: CLINIC_ID, timeZone: TIME_ZONE, now }, passwordHash);
  tellPhrases(rows, CLINIC_ID, now);
  tellCover(rows, CLINIC_ID, now, TIME_ZONE);
  inviteColleagues(rows, CLINIC_ID, now, TIME_ZONE);
  rows.audit.sort((a, b) => new Date(a.at).getTime() - new Date(b.at).getTime());
  return rows;
}

function openClinic(rows: SeedRows, now: Date, passwordHash: string): void {
  const createdAt = instantAt(
    addDays(localDateAt(now, TIME_ZONE), -OPENED_AGO),
    "09:00",
    TIME_ZONE,
  );
  rows.clinics.push({
    id: CLINIC_ID,
    name: "Willow Lane Clinic",
    phone: "0100 555 0123",
    ...{ country: "GB", emergencyNumber: "999", outOfHoursNumber: "111" },
    openingHours: Object.fromEntries([1, 2, 3, 4, 5].map((day) => [day, [["08:00", "18:00"]]])),
    timeZone: TIME_ZONE,
    // To be seen; nobody has checked them.
    languages: ["ar", "de", "es"],
    isDemo: true,
    createdAt,
  });
  for (const [key, { name, role, isOwner }] of Object.entries(staff)) {
    const id = idFrom("user", key);
    const email = emailOf(name);
    const emailProvedAt = createdAt;
    rows.users.push({ id, email, name, passwordHash, emailProvedAt, createdAt });
    const membership = { clinicId: CLINIC_ID, userId: id, role, isOwner, createdAt };
    rows.memberships.push({ id: idFrom("membership", key), ...membership });
  }
  rows.audit.push({
    ...auditId("clinic.created"),
    personId: idFrom("user", "tamsin"),
    clinicId: CLINIC_ID,
    actorId: idFrom("user", "tamsin"),
    action: "clinic.created",
    entity: "Clinic",
    entityId: CLINIC_ID,
    at: createdAt,
  });
}

function begin(story: Story, rows: SeedRows, now: Date, passwordHash: string): Telling {
  const { timeZone = TIME_ZONE } = story;
  const email = emailOf(story.name);
  const today = localDateAt(now, timeZone);
  return {
    story,
    rows,
    now,
    passwordHash,
    clinicId: CLINIC_ID,
    clinicianId: idFrom("user", story.clinician),
    patientId: idFrom("patient", email),
    email,
    timeZone,
    today,
    at: (ago, time) => instantAt(addDays(today, -ago), time, timeZone),
  };
}
