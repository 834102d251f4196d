import type { LikeReason } from "~/domain/patient/same-person";

/** Why two records are perhaps of one person, as clinic pages say it. */
export const likeReasons: Record<LikeReason, string> = {
  email: "the same email",
  birth: "born on the same day, with a similar name",
  phone: "the same phone number",
  name: "the same name, and no date of birth to tell them apart",
};
