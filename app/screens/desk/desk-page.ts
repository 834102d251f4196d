import { type ContactFacts, contactWords } from "./contact-words";

type Facts = {
  contacts: ContactFacts[];
  page: number;
  pages: number;
  total: number;
  known: number;
};

/** The front desk's list of patients. */
export function deskPage(
  { contacts, page, pages, total, known }: Facts,
  search: string,
  { clinicName, timeZone }: { clinicName: string; timeZone: string },
) {
  const pathOf = (to: number) => {
    const query = new URLSearchParams({ ...(search && { search }), page: String(to) });
    return `/clinic/desk?${query}`;
  };
  const count = total === 1 ? "1 patient" : `${total} patients`;
  return {
    ...{ clinicName, search, known },
    summary: search === "" ? count : `${count} of ${known}`,
    rows: contacts.map((each) => contactWords(each, timeZone)),
    position: pages === 1 ? null : `Page ${page} of ${pages}`,
    before: page > 1 ? pathOf(page - 1) : null,
    after: page < pages ? pathOf(page + 1) : null,
  };
}

export type DeskPage = ReturnType<typeof deskPage>;
