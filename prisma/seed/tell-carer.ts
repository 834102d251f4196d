import { addDays, localDateAt } from "~/domain/calendar/dates";
import { inviteEnd } from "~/domain/patient/invitation";
import { tokenHash } from "~/lib/tokens.server";
import { instantAt } from "./instants";
import { auditId, emailOf, idFrom } from "./random";
import type { SeedRows } from "./rows";

/** Clementine is 16, Rosalind has a new hip. */
const LOOKED_AFTER = ["Clementine Rook", "Rosalind Thorn"];
const CARER = "Hazel Rook";
/** For how many days she has been let in. */
const SINCE_DAYS = 20;

/** Hazel looks after her daughter and her mother: one person with two places, who gives some of the daughter's logs. */
export function tellCarer(
  rows: SeedRows,
  { clinicId, timeZone, now }: { clinicId: string; timeZone: string; now: Date },
  passwordHash: string,
): void {
  const day = addDays(localDateAt(now, timeZone), -SINCE_DAYS);
  const [invitedAt, joinedAt] = ["15:20", "19:05"].map((time) => instantAt(day, time, timeZone));
  if (!invitedAt || !joinedAt) return;
  const email = emailOf(CARER);
  const userId = idFrom("user", email);
  const account = { email, name: CARER, passwordHash, emailProvedAt: joinedAt };
  rows.users.push({ id: userId, ...account, createdAt: joinedAt });
  for (const name of LOOKED_AFTER) {
    const patientId = idFrom("patient", emailOf(name));
    const patient = rows.patients.find(({ id }) => id === patientId);
    if (!patient) continue;
    const { clinicianId } = patient;
    const [inviteId, accessId] = [idFrom("carer", patientId), idFrom("access", email, patientId)];
    const person = { clinicId, patientId, kind: "CARER" as const };
    rows.accesses.push({ id: accessId, ...person, userId, fromAt: joinedAt });
    rows.invites.push({
      ...{ id: inviteId, ...person, email, name: CARER, createdById: clinicianId },
      ...{ createdAt: invitedAt, expiresAt: inviteEnd(new Date(invitedAt)), usedAt: joinedAt },
      tokenHash: tokenHash(idFrom("carer-token", patientId)),
      mailedTokenHash: tokenHash(idFrom("carer-token, mailed", patientId)),
    });
    rows.audit.push(
      {
        ...{ ...auditId("carer.invited", patientId), clinicId, patientId },
        ...{ actorId: clinicianId, at: invitedAt, action: "invite.made" },
        ...{ entity: "Invite", entityId: inviteId, detail: { as: "carer" } },
      },
      {
        ...{ ...auditId("carer.joined", patientId), clinicId, patientId, personId: userId },
        ...{ actorId: userId, at: joinedAt, action: "invite.accepted" },
        ...{ entity: "Patient", entityId: patientId, detail: { inviteId, as: "CARER" } },
      },
    );
  }
  giveLogs(rows, userId);
}

/** Every third of the daughter's days of the last three weeks was given by her mother. */
function giveLogs(rows: SeedRows, userId: string): void {
  const daughter = idFrom("patient", emailOf("Clementine Rook"));
  const own = rows.sessions.filter(({ patientId }) => patientId === daughter);
  const days = [...new Set(own.map(({ dueOn }) => dueOn))].sort().slice(-SINCE_DAYS);
  const given = new Set(days.filter((_, i) => i % 3 === 2));
  for (const log of own) if (given.has(log.dueOn)) log.givenById = userId;
}
