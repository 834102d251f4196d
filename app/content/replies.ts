import type { ReplyRow } from "~/domain/messages/replies";

/** The replies that a clinic begins with, until it changes them. */
export const starterReplies: readonly ReplyRow[] = [
  {
    id: "leave-out",
    title: "Leave it out until the visit",
    text: "Hello {name}, please leave {exercise} out until we meet on {visit}. The rest stays as it is.",
  },
  {
    id: "back-one-step",
    title: "Back one step",
    text: "Hello {name}, thank you for telling us. Please go back to {hold} on {exercise} from today. If it has not settled in four days, call {phone}.",
  },
  {
    id: "call-us",
    title: "Please call us",
    text: "Hello {name}, this is better by phone: {phone}.",
  },
  {
    id: "well-noted",
    title: "Well noted",
    text: "Thank you, {name}, I have read it. Carry on as planned.",
  },
];
