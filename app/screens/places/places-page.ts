import type { Catalogue } from "~/words/catalogue";
import { firstName } from "~/words/person";

type Clinic = { name: string };

/** One of a person's places, as it was read. */
type Place =
  | {
      kind: "membership";
      id: string;
      role: "CLINICIAN" | "FRONT_DESK";
      isOwner: boolean;
      clinic: Clinic;
    }
  | {
      kind: "access";
      id: string;
      access: "SELF" | "CARER";
      patient: { name: string; clinic: Clinic };
    };

/** The choice between places, in finished words. */
export type PlacesPage = {
  title: string;
  lead: string;
  /** Said beside the place at which they are. */
  here: string;
  places: { id: string; label: string; about: string | null; isHere: boolean }[];
  /** The button that goes on at the one place that is asked for; null where all are to choose from. */
  go: string | null;
  /** Words of the link to the other places; null where all are shown. */
  others: string | null;
  /** One of them is a record: theirs, or of whom they look after. */
  hasRecord: boolean;
};

/**
 * @param all of the person's places
 * @param hereId id of the place at which they are, if any
 * @param askedId id of the place to which the address that they came from belongs, if it is theirs
 */
export function placesPage(
  all: readonly Place[],
  { hereId, askedId }: { hereId: string | null; askedId: string | null },
  words: Catalogue,
): PlacesPage {
  const { title, lead, here, none, asked: ask } = words.places;
  const asked = all.find(({ id }) => id === askedId && id !== hereId);
  const shown = asked ? [asked] : all;
  const page = {
    ...{ here, hasRecord: all.some(({ kind }) => kind === "access") },
    places: shown.map((place) => ({
      ...{ id: place.id, label: labelOf(place, words) },
      ...{ about: rolesOf(place, words), isHere: place.id === hereId },
    })),
  };
  if (asked) {
    return {
      ...page,
      title: question(asked, words),
      lead: ask.lead,
      go: ask.go,
      others: ask.others,
    };
  }
  const head = all.length === 0 ? { title: none.title, lead: none.text } : { title, lead };
  return { ...page, ...head, go: null, others: null };
}

function labelOf(place: Place, { places: words }: Catalogue): string {
  if (place.kind === "access") {
    const { name, clinic } = place.patient;
    return place.access === "SELF" ? words.own(clinic.name) : words.carer(firstName(name));
  }
  return place.clinic.name;
}

/** What somebody is at a clinic: "physiotherapist, owner". */
function rolesOf(place: Place, { places: { roles } }: Catalogue): string | null {
  if (place.kind === "access") return null;
  const role = place.role === "CLINICIAN" ? roles.clinician : roles.frontDesk;
  return place.isOwner ? `${role}, ${roles.owner}` : role;
}

function question(place: Place, { places: { asked } }: Catalogue): string {
  if (place.kind === "membership") return asked.toClinic(place.clinic.name);
  const { name, clinic } = place.patient;
  return place.access === "SELF" ? asked.toOwn(clinic.name) : asked.toCarer(firstName(name));
}
