import type { Prisma } from "~/generated/sqlite/client";

/** Everything that seeding writes, by table, in an order in which references hold. */
export type SeedRows = {
  clinics: Prisma.ClinicCreateManyInput[];
  users: Prisma.UserCreateManyInput[];
  memberships: Prisma.MembershipCreateManyInput[];
  staffInvites: Prisma.StaffInviteCreateManyInput[];
  patients: Prisma.PatientCreateManyInput[];
  accesses: Prisma.PatientAccessCreateManyInput[];
  invites: Prisma.InviteCreateManyInput[];
  episodes: Prisma.EpisodeCreateManyInput[];
  precautions: Prisma.PrecautionCreateManyInput[];
  activities: Prisma.ActivityCreateManyInput[];
  intakes: Prisma.IntakeCreateManyInput[];
  measurements: Prisma.MeasurementCreateManyInput[];
  measureRequests: Prisma.MeasureRequestCreateManyInput[];
  programs: Prisma.ProgramCreateManyInput[];
  revisions: Prisma.ProgramRevisionCreateManyInput[];
  items: Prisma.ProgramItemCreateManyInput[];
  sessions: Prisma.SessionLogCreateManyInput[];
  exercises: Prisma.ExerciseLogCreateManyInput[];
  pain: Prisma.PainReportCreateManyInput[];
  signReports: Prisma.RedFlagReportCreateManyInput[];
  signs: Prisma.RedFlagCreateManyInput[];
  pauses: Prisma.ProgramPauseCreateManyInput[];
  answers: Prisma.AlertAnswerCreateManyInput[];
  notes: Prisma.NoteCreateManyInput[];
  noteVersions: Prisma.NoteVersionCreateManyInput[];
  phrases: Prisma.PhraseCreateManyInput[];
  covers: Prisma.CoverCreateManyInput[];
  covered: Prisma.CoverPatientCreateManyInput[];
  threads: (Prisma.MessageThreadCreateManyInput & { id: string })[];
  messages: Prisma.MessageCreateManyInput[];
  reads: Prisma.MessageReadCreateManyInput[];
  absences: Prisma.AbsenceCreateManyInput[];
  learnAssignments: Prisma.LearnAssignmentCreateManyInput[];
  articleReads: Prisma.ArticleReadCreateManyInput[];
  discharges: Prisma.DischargeCreateManyInput[];
  referrers: Prisma.ReferrerCreateManyInput[];
  letters: Prisma.LetterCreateManyInput[];
  audit: Prisma.AuditEventCreateManyInput[];
};

export function noRows(): SeedRows {
  return {
    clinics: [],
    users: [],
    memberships: [],
    staffInvites: [],
    patients: [],
    accesses: [],
    invites: [],
    episodes: [],
    precautions: [],
    activities: [],
    intakes: [],
    measurements: [],
    measureRequests: [],
    programs: [],
    revisions: [],
    items: [],
    sessions: [],
    exercises: [],
    pain: [],
    signReports: [],
    signs: [],
    pauses: [],
    answers: [],
    notes: [],
    noteVersions: [],
    phrases: [],
    covers: [],
    covered: [],
    threads: [],
    messages: [],
    reads: [],
    absences: [],
    learnAssignments: [],
    articleReads: [],
    discharges: [],
    referrers: [],
    letters: [],
    audit: [],
  };
}
