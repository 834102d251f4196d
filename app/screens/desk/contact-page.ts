import { type ContactFacts, contactWords } from "./contact-words";

type Values = { email: string | null; phone: string | null; nextVisit: string | null };

/** A patient's contact as its page shows it. */
export function contactPage(contact: ContactFacts, values: Values, timeZone: string) {
  const visit = values.nextVisit ?? "";
  const [visitOn = "", visitTime = ""] = visit.split(" ");
  return {
    ...contactWords(contact, timeZone),
    hasVisit: contact.visit !== null,
    values: {
      ...{ email: values.email ?? "", phone: values.phone ?? "" },
      ...{ visit, visitOn, visitTime },
    },
  };
}

export type ContactPage = ReturnType<typeof contactPage>;
