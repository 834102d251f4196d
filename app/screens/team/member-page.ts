import { firstName } from "~/words/person";
import { patientCount, roleWords } from "./member-words";

type Facts = {
  id: string;
  role: "CLINICIAN" | "FRONT_DESK";
  isOwner: boolean;
  deactivatedAt: Date | null;
  user: { id: string; name: string; email: string };
  patients: number;
  /** Whoever else treats there. */
  colleagues: { id: string; name: string }[];
  isLastOwner: boolean;
  signsInWith: "passkey" | "two-step" | "password";
};

/**
 * One member of the team, as an owner manages them.
 * @param me user id of the owner
 */
export function memberPage(member: Facts, me: string) {
  const { id, role, isOwner, deactivatedAt, user, patients, colleagues, isLastOwner } = member;
  const isMe = user.id === me;
  const hasLeft = deactivatedAt !== null;
  return {
    ...{ id, role, hasLeft, name: user.name, email: user.email, isMe },
    isOwner: isOwner && !hasLeft,
    /** Nobody opens their own door this way. */
    canReset: !isMe && !hasLeft && member.signsInWith !== "password",
    canChangeEmail: !isMe && !hasLeft,
    firstName: firstName(user.name),
    about: hasLeft ? "deactivated" : roleWords({ role, isOwner }),
    isLastOwner,
    /** A clinic keeps its last owner. */
    leave: isLastOwner
      ? null
      : isMe
        ? { title: "When you leave", button: "Deactivate yourself" }
        : { title: "When they leave", button: `Deactivate ${firstName(user.name)}` },
    lastOwnerWords: isMe ? "You are the only owner." : `${user.name} is the only owner.`,
    /** Null where there are none to be given to somebody else. */
    patients:
      patients === 0
        ? null
        : {
            label: `${isMe ? "your" : "their"} ${patientCount(patients)} go to`,
            colleagues,
          },
  };
}

export type MemberPage = ReturnType<typeof memberPage>;
