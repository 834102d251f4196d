import { addDays } from "~/domain/calendar/dates";
import { inviteEnd } from "~/domain/patient/invitation";
import { tokenHash } from "~/lib/tokens.server";
import { earlierEpisodeId, episodeId } from "./episodes";
import { auditId, idFrom } from "./random";
import { workdayFrom } from "./schedule";
import { firstVisitAgo } from "./story";
import type { Telling } from "./telling";

/** The person, the invitation, the account if it was taken up, and the episodes of care. */
export function tellPatient(telling: Telling): void {
  const { story, rows, clinicId, clinicianId, patientId, email, timeZone, today } = telling;
  const firstAgo = firstVisitAgo(story);
  const addedAt = telling.at(firstAgo, "11:00");
  const joinedAt = hasJoined(telling) ? telling.at(firstAgo, "12:00") : null;
  const userId = joinedAt && idFrom("user", email);
  if (userId && joinedAt) {
    const { passwordHash } = telling;
    const account = { email, name: story.name, passwordHash, emailProvedAt: joinedAt };
    rows.users.push({ id: userId, ...account, createdAt: joinedAt });
    const access = { clinicId, patientId, userId, kind: "SELF" as const, fromAt: joinedAt };
    rows.accesses.push({ id: idFrom("access", email), ...access });
  }
  rows.patients.push({
    id: patientId,
    clinicId,
    clinicianId,
    name: story.name,
    email,
    pronouns: story.pronouns,
    phone: story.phone,
    birthYear: Number(today.slice(0, 4)) - story.age,
    timeZone,
    createdAt: addedAt,
    principlesReadAt: story.account === "new" ? null : joinedAt,
  });
  rows.invites.push({
    id: idFrom("invite", email),
    clinicId,
    tokenHash: tokenHash(idFrom("token", email)),
    patientId,
    createdAt: addedAt,
    expiresAt: inviteEnd(addedAt),
    usedAt: joinedAt,
  });
  rows.episodes.push(...earlierEpisode(telling), episodeOf(telling));
  tellPrecautions(telling);
  const audit = { clinicId, patientId, entity: "Patient", entityId: patientId };
  const added = { action: "patient.added", actorId: clinicianId, at: addedAt };
  rows.audit.push({ ...auditId("added", email), ...audit, ...added });
  if (userId && joinedAt) {
    const joined = { action: "invite.accepted", actorId: userId, at: joinedAt };
    rows.audit.push({ ...auditId("joined", email), ...audit, ...joined, personId: userId });
  }
}

function hasJoined({ story }: Telling): boolean {
  return story.account !== "open" && story.account !== "ended";
}

function earlierEpisode({ story, email, clinicId, patientId, today, at }: Telling) {
  if (!story.earlier) return [];
  const { startedAgo, dischargedAgo, ...earlier } = story.earlier;
  const [startedOn, dischargedOn] = [startedAgo, dischargedAgo].map((ago) => addDays(today, -ago));
  const id = earlierEpisodeId(email);
  return [
    {
      ...earlier,
      id,
      clinicId,
      patientId,
      startedOn: startedOn ?? today,
      dischargedOn,
      createdAt: at(startedAgo, "11:00"),
    },
  ];
}

function episodeOf({ story, email, clinicId, patientId, today, at }: Telling) {
  const { condition, side, goal, painCeiling, nextReviewIn, dischargedAgo } = story;
  return {
    id: episodeId(email),
    clinicId,
    patientId,
    condition,
    side,
    goal,
    painCeiling,
    limitsSetOn: painCeiling === undefined ? null : addDays(today, -story.startedAgo),
    startedOn: addDays(today, -story.startedAgo),
    nextVisitOn: nextReviewIn === null ? null : workdayFrom(addDays(today, nextReviewIn)),
    dischargedOn: dischargedAgo === undefined ? null : addDays(today, -dischargedAgo),
    createdAt: at(story.startedAgo, "11:00"),
  };
}

function tellPrecautions(telling: Telling): void {
  const { story, rows, email, clinicId, clinicianId, patientId, today } = telling;
  for (const [i, precaution] of story.precautions.entries()) {
    const { code, words, side = story.side, notedAgo = story.startedAgo, untilIn } = precaution;
    const id = precautionId(email, i);
    const untilOn = untilIn === undefined ? null : addDays(today, untilIn);
    const at = telling.at(notedAgo, "11:00");
    rows.precautions.push({
      ...{ id, clinicId, episodeId: episodeId(email), code, side, words, untilOn },
      ...{ createdById: clinicianId, createdAt: at },
    });
    rows.audit.push({
      ...auditId("noted", id),
      ...{ clinicId, patientId, actorId: clinicianId, at },
      ...{ action: "precaution.noted", entity: "Precaution", entityId: id },
      detail: { code, side, untilOn, week: null },
    });
  }
}

/** The id of the precaution with this place in the story. */
export function precautionId(email: string, i: number): string {
  return idFrom("precaution", email, String(i));
}
