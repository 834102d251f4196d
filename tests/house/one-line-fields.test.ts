import { expect, test } from "vitest";
import { z } from "zod";
import { builtInExercises } from "~/content/exercises";
import * as access from "~/screens/access/access-form.server";
import * as account from "~/screens/account/account-forms.server";
import * as away from "~/screens/account/away-form.server";
import * as invitation from "~/screens/account/invitation-form.server";
import * as reset from "~/screens/account/reset-forms.server";
import * as signUp from "~/screens/account/sign-up-forms.server";
import * as newPatient from "~/screens/caseload/new-patient-form.server";
import * as contact from "~/screens/desk/contact-form.server";
import * as discharge from "~/screens/discharge/discharge-form.server";
import * as handover from "~/screens/handover/handover-form.server";
import * as intake from "~/screens/intake/intake-form.server";
import * as language from "~/screens/language/language-form.server";
import * as letter from "~/screens/letter/letter-form.server";
import * as log from "~/screens/log/log-form.server";
import * as measures from "~/screens/measures/measure-form.server";
import * as message from "~/screens/messages/message-form.server";
import * as replies from "~/screens/messages/replies-form.server";
import * as questions from "~/screens/my-measures/my-measures-form.server";
import * as notes from "~/screens/notes/notes-form.server";
import * as edit from "~/screens/patient-edit/edit-form.server";
import * as episode from "~/screens/patient-edit/episode-form.server";
import * as precaution from "~/screens/patient-edit/precaution-form.server";
import * as notice from "~/screens/privacy/notice-form.server";
import * as assign from "~/screens/program/assign-form.server";
import * as builder from "~/screens/program/builder-form.server";
import * as reading from "~/screens/program/reading-form.server";
import * as answer from "~/screens/queue/answer-form.server";
import * as pause from "~/screens/record/pause-form.server";
import * as reminders from "~/screens/reminders/reminders-form.server";
import * as clinicRule from "~/screens/security/clinic-rule-form.server";
import * as confirm from "~/screens/security/confirm-form.server";
import * as idle from "~/screens/security/idle-form.server";
import * as security from "~/screens/security/security-form.server";
import * as clinic from "~/screens/settings/clinic-form.server";
import * as clinicLanguages from "~/screens/settings/languages-form.server";
import * as clinicNotice from "~/screens/settings/notice-form.server";
import * as profile from "~/screens/settings/profile-form.server";
import * as instruments from "~/screens/settings-measures/instrument-form.server";
import * as rules from "~/screens/settings-rules/rules-form.server";
import * as team from "~/screens/team/team-forms.server";
import * as wrong from "~/screens/wrong/wrong-form.server";
import { wordsIn } from "~/words/catalogue";
import { readSources } from "./sources";

const words = wordsIn(null);
const today = "2026-03-04";
const nobody = { email: "", clinicNames: [] };
const clinicDay = { today, timeZone: "UTC", clinicZone: "UTC" };

/** What every form takes in; a new form belongs in here. */
const forms: Record<string, z.ZodType> = {
  signInSchema: account.signInSchema(words),
  signUpSchema: account.signUpSchema(words, new FormData()),
  newAccountSchema: invitation.newAccountSchema(words, {
    ...{ timeZone: "UTC", hasNotice: false, known: nobody },
  }),
  takeUpSchema: invitation.takeUpSchema(words, true, true),
  carerForm: access.carerForm,
  askedSchema: notice.askedSchema(words),
  askResetSchema: reset.askResetSchema(words),
  resetSchema: reset.resetSchema(words, nobody, true),
  confirmSchema: confirm.confirmSchema(words, true),
  changePasswordSchema: security.changePasswordSchema(words, nobody),
  clinicRuleForm: clinicRule.clinicRuleForm,
  idleSchema: idle.idleSchema,
  remindersForm: reminders.remindersForm(words, true),
  phoneForm: reminders.phoneForm,
  awaySchema: away.awaySchema(words, today),
  accountSchema: account.accountSchema(words),
  newPatientSchema: newPatient.newPatientSchema(clinicDay),
  handoverSchema: handover.handoverSchema,
  messageForm: message.messageForm(words),
  replyForm: replies.replyForm,
  answerDaysForm: replies.answerDaysForm,
  painForm: log.painForm(words),
  morningForm: log.morningForm(words),
  sessionForm: log.sessionForm(words),
  fieldSchemas: z.object(edit.fieldSchemas(clinicDay)),
  dischargeSchema: discharge.dischargeSchema,
  intakeSchema: intake.intakeSchema,
  newEpisodeSchema: episode.newEpisodeSchema(today, null),
  precautionFields: z.object(precaution.precautionFields(today)),
  doctorSchema: letter.doctorSchema,
  letterSchema: letter.letterSchema,
  assignSchema: assign.assignSchema(today),
  builderSchema: builder.builderSchema(today, true, builtInExercises),
  alertSchema: answer.alertSchema,
  queueSchema: answer.queueSchema,
  readingForm: reading.readingForm,
  pauseForm: pause.pauseForm,
  clinicForm: clinic.clinicForm,
  languagesForm: clinicLanguages.languagesForm,
  languageSchema: language.languageSchema(["de"], words),
  pendingSchema: signUp.pendingSchema(words),
  furtherSchema: signUp.furtherSchema(words),
  contactSchema: contact.contactSchema(clinicDay),
  inviteSchema: team.inviteSchema,
  memberSchema: team.memberSchema,
  memberEmailSchema: team.memberEmailSchema,
  deactivateSchema: team.deactivateSchema,
  teamSchema: team.teamSchema,
  joiningSchema: team.joiningSchema(nobody),
  yesSchema: team.yesSchema,
  noticeForm: clinicNotice.noticeForm,
  draftForm: notes.draftForm,
  noteIdForm: notes.noteIdForm,
  amendForm: notes.amendForm,
  phraseForm: notes.phraseForm,
  phraseIdForm: notes.phraseIdForm,
  ownNameForm: profile.ownNameForm,
  rulesSchema: rules.rulesSchema,
  wrongForm: wrong.wrongForm(words),
  measuresSchema: measures.measuresSchema,
  questionsSchema: questions.questionsSchema(words),
  instrumentsSchema: instruments.instrumentsSchema,
};

/** Written in several lines. */
const LONG = new Set([
  ...["note", "goal", "words", "precautions", "changeNote", "keptReason", "reason", "bodySite"],
  ...["decision", "address", "text", "fromHere", "S", "O", "A", "P"],
]);
/** Ids and codes, which are looked up, JSON, whose own fields are looked at, and passwords, which are compared: nothing stores them as text. */
const LOOKED_UP =
  /Id$|^(id|about|json|seen|over|rule|key|keeps|next|until|untilOn|template|against|keptAgainst|password|currentPassword|code|done|withoutNumber|isOwner|tellsPatients|opened\w+|nextVisit\w+)$/;

/** A field of text and what it is called; `path` says where it stands. */
type Leaf = { path: string; name: string; schema: z.ZodType };
type Def = {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  valueType?: z.ZodType;
  options?: z.ZodType[];
  left?: z.ZodType;
  right?: z.ZodType;
  innerType?: z.ZodType;
  in?: z.ZodType;
};

/** All fields of text below a schema, each with whatever is asked of it. */
function leavesOf(schema: z.ZodType, path: string, name = ""): Leaf[] {
  const def = barest(schema);
  const under = (part: z.ZodType, own = name) =>
    leavesOf(part, own === name ? path : `${path}.${own}`, own);
  if (def.shape) return Object.entries(def.shape).flatMap(([own, part]) => under(part, own));
  const parts = [def.element, def.valueType, def.left, def.right, ...(def.options ?? [])];
  const within = parts.filter((part) => part !== undefined);
  if (within.length > 0) return within.flatMap((part) => under(part));
  return def.type === "string" ? [{ path, name, schema }] : [];
}

/** The definition below whatever makes a schema optional, gives it a default, or goes on with what it took. */
function barest(schema: z.ZodType): Def {
  const def = schema.def as unknown as Def;
  const inner = def.innerType ?? def.in;
  return inner ? barest(inner) : def;
}

/** What is typed to sign in is only compared. */
const leaves = Object.entries(forms)
  .filter(([form]) => form !== "signInSchema")
  .flatMap(([form, schema]) => leavesOf(schema, form));

test("every form is looked at", () => {
  const sources = readSources(import.meta.glob("../../app/screens/**/*-form{,s}.server.ts"));
  const exported = Object.values(sources).flatMap((source) =>
    [...source.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name = ""]) => name),
  );
  // What turns an answer into words, or a form into what a command takes, takes nothing in.
  const takesIn = exported.filter((name) => /(Schemas?|Form|Fields)$/.test(name));
  expect(takesIn.filter((name) => name !== "refuseForm").sort()).toEqual(Object.keys(forms).sort());
  expect(leaves.length).toBeGreaterThan(60);
});

const oneLine = leaves.filter(({ name }) => !LONG.has(name) && !LOOKED_UP.test(name));
/** In JSON, which writes most of them as "\\n" or "\\u0007". */
const CONTROL = /\\[bfnrtu]|[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E]/u;

const typed = [
  ...["a\r\nb", "a\tb", "a\nBcc: b@c.example", "a\u0007b", "a\u001b[31mb", "a\u0085b"],
  ...["a\u2028b", "a\u202Eb", "0100 555\n0144", "0100 555\t0144", "a@b.example\r\nc", "07:00\n"],
  ...["2026-03-04\n", "1980\n"],
];

test.each(oneLine.map(({ path, schema }) => [path, schema] as const))(
  "%s takes no control character",
  (_path, schema) => {
    const taken = typed.filter((text) => {
      const read = schema.safeParse(text);
      return read.success && CONTROL.test(JSON.stringify(read.data) ?? "");
    });
    expect(taken).toEqual([]);
  },
);

test("these are looked at as lines", () => {
  const names = oneLine.map(({ name }) => name);
  for (const name of ["name", "clinicName", "phone", "email", "pronouns", "condition", "spokeTo"])
    expect(names).toContain(name);
});
