import { tokenHash } from "~/auth/tokens.server";
import { addDays, weekdayOf } from "~/domain/dates";
import type { LocalDate } from "~/domain/rows";
import type { Telling } from "./clinic";
import { idFrom } from "./random";

const INVITE_DAYS_MS = 14 * 24 * 60 * 60 * 1000;

/** The person, the invitation, the account if it was taken up, and the episode of care. */
export function tellPatient(telling: Telling): void {
  const { story, rows, clinicId, clinicianId, patientId, email, timeZone, today } = telling;
  const addedAt = telling.at(story.startedAgo, "11:00");
  const joinedAt = hasJoined(telling) ? telling.at(story.startedAgo, "12:00") : null;
  const userId = joinedAt && idFrom("user", email);
  if (userId && joinedAt) {
    const { passwordHash } = telling;
    const account = { role: "PATIENT", email, name: story.name, passwordHash } as const;
    rows.users.push({ id: userId, clinicId, ...account, createdAt: joinedAt });
  }
  rows.patients.push({
    id: patientId,
    clinicId,
    clinicianId,
    userId,
    name: story.name,
    email,
    pronouns: story.pronouns,
    birthYear: Number(today.slice(0, 4)) - story.age,
    timeZone,
    createdAt: addedAt,
    principlesReadAt: story.account === "new" ? null : joinedAt,
  });
  rows.invites.push({
    id: idFrom("invite", email),
    tokenHash: tokenHash(idFrom("token", email)),
    patientId,
    createdAt: addedAt,
    expiresAt: new Date(addedAt.getTime() + INVITE_DAYS_MS),
    usedAt: joinedAt,
  });
  rows.episodes.push(episodeOf(telling, addedAt));
  const audit = { clinicId, entity: "Patient", entityId: patientId };
  const added = { action: "patient.added", actorId: clinicianId, at: addedAt };
  rows.audit.push({ id: idFrom("audit", "added", email), ...audit, ...added });
  if (userId && joinedAt) {
    const joined = { action: "invite.accepted", actorId: userId, at: joinedAt };
    rows.audit.push({ id: idFrom("audit", "joined", email), ...audit, ...joined });
  }
}

function hasJoined({ story }: Telling): boolean {
  return story.account !== "open" && story.account !== "ended";
}

function episodeOf({ story, email, patientId, today }: Telling, createdAt: Date) {
  const { condition, side, goal, precautions, painCeiling, nextReviewIn, dischargedAgo } = story;
  return {
    id: idFrom("episode", email),
    patientId,
    condition,
    side,
    goal,
    precautions,
    painCeiling,
    startedOn: addDays(today, -story.startedAgo),
    nextReviewOn: nextReviewIn === null ? null : workdayFrom(addDays(today, nextReviewIn)),
    dischargedOn: dischargedAgo === undefined ? null : addDays(today, -dischargedAgo),
    createdAt,
  };
}

/** The date itself, or the Monday after it. */
function workdayFrom(date: LocalDate): LocalDate {
  const weekday = weekdayOf(date);
  return weekday > 5 ? addDays(date, 8 - weekday) : date;
}
