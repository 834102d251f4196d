import { fromSchedule } from "~/data/programs/stored.server";
import { addDays } from "~/domain/calendar/dates";
import { firstChanges, whatChanged } from "~/domain/program/revision-diff";
import type { ItemDraft, RevisionDraft, Schedule } from "~/domain/rows";
import { earlierEpisodeId, episodeId, isEarlier } from "./episodes";
import { auditId, idFrom } from "./random";
import { scheduleOf } from "./schedule";
import type { StoryProgram, StoryRevision } from "./story";
import { precautionId } from "./tell-patient";
import type { Telling } from "./telling";

/** A revision as the days need it. */
export type ToldRevision = {
  id: string;
  programId: string;
  /** In force from so many days ago … */
  fromAgo: number;
  /** … to so many days ago; an end or a stop counts. */
  toAgo: number;
  schedule: Schedule;
  items: { id: string; exerciseId: string }[];
};

/** The programs with their revisions and items. @returns the revisions, rising by start */
export function tellPrograms(telling: Telling): ToldRevision[] {
  return telling.story.programs.flatMap((program, i) => tellProgram(telling, program, i));
}

function tellProgram(telling: Telling, program: StoryProgram, i: number): ToldRevision[] {
  const { story, rows, clinicId, clinicianId, patientId, email, today } = telling;
  const id = idFrom("program", email, i);
  const startsOn = addDays(today, -program.startsAgo);
  const { name, templateId, stoppedAgo } = program;
  rows.programs.push({
    id,
    clinicId,
    patientId,
    episodeId: isEarlier(story, program) ? earlierEpisodeId(email) : episodeId(email),
    name,
    templateId,
    startsOn,
    stoppedOn: stoppedAgo === undefined ? null : addDays(today, -stoppedAgo),
    createdAt: writtenAt(telling, program, program.startsAgo),
  });
  const previous = story.programs[i - 1];
  const isReplaced = previous && isEarlier(story, previous) === isEarlier(story, program);
  const ended = isReplaced ? [idFrom("program", email, i - 1)] : [];
  const replaced = rows.programs.find((row) => row.id === ended[0]);
  if (replaced) Object.assign(replaced, { endedByProgramId: id, stoppedOnBefore: null });
  rows.audit.push({
    ...auditId("assigned", id),
    clinicId,
    patientId,
    actorId: clinicianId,
    action: "program.assigned",
    entity: "Program",
    entityId: id,
    detail: { templateId, startsOn, ended },
    at: writtenAt(telling, program, program.startsAgo),
  });
  return program.revisions.map((_, number) => tellRevision(telling, program, id, number));
}

function tellRevision(
  telling: Telling,
  program: StoryProgram,
  programId: string,
  index: number,
): ToldRevision {
  const { rows, clinicId, clinicianId, patientId, today } = telling;
  const [revision, before, next] = [index, index - 1, index + 1].map((i) => program.revisions[i]);
  if (!revision) throw new RangeError(`${program.name} has no revision ${index + 1}`);
  const number = index + 1;
  const id = idFrom("revision", programId, number);
  const draft = draftOf(telling, revision);
  const effectiveOn = addDays(today, -revision.effectiveAgo);
  const changes = before
    ? whatChanged(draftOf(telling, before), draft)
    : firstChanges(program.templateId, program.name);
  const createdAt = writtenAt(telling, program, revision.effectiveAgo);
  rows.revisions.push({
    ...{
      id,
      clinicId,
      programId,
      number,
      effectiveOn,
      endsOn: draft.endsOn,
      changes,
      changeNote: "",
    },
    ...fromSchedule(draft.schedule),
    ...{ createdById: clinicianId, createdAt },
  });
  const items = draft.items.map((item, position) => ({
    id: idFrom("item", id, position),
    clinicId,
    revisionId: id,
    position,
    ...stored(item),
  }));
  rows.items.push(...items);
  if (before) {
    rows.audit.push({
      ...auditId("revised", id),
      ...{ clinicId, patientId, actorId: clinicianId },
      ...{ action: "program.revised", entity: "Program", entityId: programId, at: createdAt },
      detail: {
        before: { revision: number - 1 },
        after: { revision: number, effectiveOn },
      },
    });
  }
  const endsAgo = Math.max(-(revision.endsIn ?? Infinity), program.stoppedAgo ?? -Infinity);
  return {
    id,
    programId,
    fromAgo: revision.effectiveAgo,
    toAgo: Math.max(endsAgo, next ? next.effectiveAgo + 1 : -Infinity),
    schedule: draft.schedule,
    items,
  };
}

function draftOf({ story, email, today }: Telling, revision: StoryRevision): RevisionDraft {
  const against = story.precautions.map((_, i) => precautionId(email, i));
  return {
    schedule: scheduleOf(revision.schedule, today),
    endsOn: revision.endsIn === undefined ? null : addDays(today, revision.endsIn),
    items: revision.items.map(({ note = null, kept, ...item }) => ({
      ...{ ...item, note },
      kept: kept === undefined ? null : { reason: kept, against },
    })),
  };
}

function stored({ kept, ...item }: ItemDraft) {
  return { ...item, ...(kept && { keptReason: kept.reason, keptAgainst: kept.against }) };
}

/** The afternoon before it took effect, but neither before the episode's first visit nor after yesterday. */
function writtenAt({ story, at }: Telling, program: StoryProgram, effectiveAgo: number): Date {
  const { startedAgo } = (isEarlier(story, program) && story.earlier) || story;
  return at(Math.max(1, Math.min(effectiveAgo + 1, startedAgo)), "15:00");
}
