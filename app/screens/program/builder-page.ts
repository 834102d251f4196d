import type { Exercises } from "~/content/exercises";
import { laterOf } from "~/domain/calendar/dates";
import { type WeekStart, weekFrom } from "~/domain/calendar/week-order";
import type { BodySide } from "~/domain/patient/episode";
import type { EditedProgram } from "~/domain/program/draft-changes";
import { firstStart, openPrograms } from "~/domain/program/open-programs";
import type {
  ItemDraft,
  LocalDate,
  PrecautionRow,
  ProgramRow,
  RevisionRow,
  Weekday,
} from "~/domain/rows";
import { type Library, libraryOf } from "~/screens/library/exercises";
import { conditionWords } from "~/words/condition";
import { draftOf, emptyDraft, type ProgramDraft } from "./draft";
import { isOwnNote, suggestedNote as suggestionFor } from "./draft-numbers";

type BuilderRevision = RevisionRow & { createdBy: string };
type BuilderProgram = Omit<ProgramRow, "revisions"> & {
  revisions: BuilderRevision[];
  lastLoggedOn: LocalDate | null;
};

type BuilderPatient = {
  id: string;
  name: string;
  /** Patient-local date. */
  today: LocalDate;
  episode: {
    condition: string;
    side: BodySide;
    dischargedOn: LocalDate | null;
    precautions: PrecautionRow[];
    isLocked: boolean;
  } | null;
  programs: BuilderProgram[];
};

/** What the builder works on besides the draft itself. */
export type BuilderPage = {
  patient: { id: string; name: string; condition: string | null };
  today: LocalDate;
  /** First day from which what is saved may hold. */
  earliest: LocalDate;
  /** The program that is edited; null for a new one. */
  edited: (EditedProgram & { id: string; name: string; savedBy: string }) | null;
  /** Names of the programs that a new one would end. */
  ends: string[];
  /** No open episode of care: nothing can be saved. */
  closed: boolean;
  /** The intake has a "yes" that nobody decided about: nothing can be saved until then. */
  isLocked: boolean;
  /** Of the patient's episode, by the date they were noted. */
  precautions: PrecautionRow[];
  /** In the order in which the clinic's weeks are shown. */
  weekdays: Weekday[];
  /** What can be added. */
  library: Library;
};

/** What the builder shows and offers for one of the patient's programs, or for a new one (null). */
export function builderPage(
  patient: BuilderPatient,
  program: BuilderProgram | null,
  exercises: Exercises,
  weekStart: WeekStart,
): BuilderPage {
  const { id, name, today, episode, programs } = patient;
  const latest = program?.revisions.at(-1);
  const edited =
    program && latest
      ? {
          ...{ id: program.id, name: program.name, startsOn: program.startsOn },
          ...{ latest, savedBy: latest.createdBy },
        }
      : null;
  const hasBegun = edited !== null && edited.startsOn <= today;
  return {
    patient: { id, name, condition: episode && conditionWords(episode.condition, episode.side) },
    today,
    earliest: hasBegun ? today : firstStart(programs, today),
    edited,
    ends: edited ? [] : openPrograms(programs, today).map((each) => each.name),
    closed: episode === null || episode.dischargedOn !== null,
    isLocked: episode?.isLocked ?? false,
    precautions: episode?.precautions ?? [],
    weekdays: weekFrom(weekStart),
    library: libraryOf(exercises),
  };
}

/** A program being edited, as it goes to and fro between page and server. */
export type BuilderState = {
  page: BuilderPage;
  draft: ProgramDraft;
  /** Id of the edited program, or the one that a new program will have. */
  programId: string;
  /** Number of the revision that was edited; 0 for a new program. */
  baseNumber: number;
  /** The program's name when it was opened; empty for a new one. */
  baseName: string;
  /** The template that a new program begins as; empty when it is none. */
  templateId: string;
};

/** What a new program begins as, when it is not built from nothing. */
export type Beginning = Pick<ProgramDraft, "name"> &
  Pick<RevisionRow, "schedule" | "endsOn"> & { items: ItemDraft[]; templateId: string | null };

/**
 * The builder as it opens.
 * @param newId the id that a new program will have
 * @param beginning what a new one begins as
 */
export function builderState(
  page: BuilderPage,
  newId: string,
  beginning: Beginning | null = null,
): BuilderState {
  const { edited } = page;
  return {
    page,
    draft: initialDraft(page, beginning),
    programId: edited?.id ?? newId,
    baseNumber: edited?.latest.number ?? 0,
    baseName: edited?.name ?? "",
    templateId: beginning?.templateId ?? "",
  };
}

/** How the builder's form begins. A revision still to come is edited for its own day. */
export function initialDraft(
  { edited, earliest }: Pick<BuilderPage, "edited" | "earliest">,
  beginning: Beginning | null = null,
): ProgramDraft {
  if (edited === null && beginning !== null) {
    return draftOf(beginning.name, { ...beginning, effectiveOn: earliest });
  }
  if (edited === null) return emptyDraft(earliest);
  const effectiveOn = laterOf(earliest, edited.latest.effectiveOn);
  return draftOf(edited.name, { ...edited.latest, effectiveOn });
}

/** The change note where somebody wrote their own; empty where it is what the program worked out. */
export function ownNote(draft: ProgramDraft, page: BuilderPage): string {
  const { changeNote, suggestedNote } = withSuggestion(draft, page);
  return changeNote.trim() === suggestedNote ? "" : changeNote.trim();
}

/** Brings the change note up to date with the draft, unless somebody wrote their own. */
export function withSuggestion(
  draft: ProgramDraft,
  { edited, today, library }: BuilderPage,
): ProgramDraft {
  const suggestion = edited === null ? "" : suggestionFor(draft, edited, today, library);
  const changeNote = isOwnNote(draft) ? draft.changeNote : suggestion;
  return { ...draft, changeNote, suggestedNote: suggestion };
}

/** The same with an exercise taken out of the draft, as if somebody had just removed it; one that is not in it changes nothing. */
export function withoutExercise(state: BuilderState, exerciseId: string | null): BuilderState {
  const items = state.draft.items.filter((item) => item.exerciseId !== exerciseId);
  return { ...state, draft: { ...state.draft, items } };
}
