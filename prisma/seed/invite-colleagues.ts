import { addDays, localDateAt } from "~/domain/calendar/dates";
import { staffInviteEnd } from "~/domain/staff-invitation";
import { tokenHash } from "~/lib/tokens.server";
import { instantAt } from "./instants";
import { auditId, emailOf, idFrom } from "./random";
import type { SeedRows } from "./rows";

const invited = [
  { name: "Ines Okafor", role: "CLINICIAN", daysAgo: 3 },
  { name: "Jonas Reed", role: "FRONT_DESK", daysAgo: 12 },
] as const;

/** Tamsin asked two people to join: one link is open, the other has ended unused. */
export function inviteColleagues(
  rows: SeedRows,
  clinicId: string,
  now: Date,
  timeZone: string,
): void {
  const tamsin = idFrom("user", "tamsin");
  const today = localDateAt(now, timeZone);
  for (const { name, role, daysAgo } of invited) {
    const email = emailOf(name);
    const id = idFrom("staff-invite", email);
    const createdAt = instantAt(addDays(today, -daysAgo), "12:10", timeZone);
    rows.staffInvites.push({
      ...{ id, clinicId, email, name, role, createdById: tamsin, createdAt },
      expiresAt: staffInviteEnd(new Date(createdAt)),
      tokenHash: tokenHash(idFrom("staff-token", email)),
      mailedTokenHash: tokenHash(idFrom("staff-token, mailed", email)),
    });
    rows.audit.push({
      ...auditId("staff-invite.made", email),
      ...{ clinicId, actorId: tamsin, at: createdAt },
      ...{ action: "staff-invite.made", entity: "StaffInvite", entityId: id },
      detail: { role, isOwner: false },
    });
  }
}
