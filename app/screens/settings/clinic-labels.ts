import { weekdayName } from "~/words/calendar";
import { weekdays } from "./clinic-fields";

export const clinicNames = {
  name: "Name of the clinic",
  phone: "Phone of the clinic",
  address: "Address",
  country: "Country",
  emergencyNumber: "Emergency number",
  outOfHoursNumber: "Number out of hours",
  timeZone: "Time zone",
  weekStart: "Weeks begin with",
  isRestricted: "Keep patients to their own physiotherapist",
};

/** What the fields of the clinic's settings are called, in their order on the page. */
export const clinicLabels = (): Record<string, string> => ({
  ...clinicNames,
  ...Object.fromEntries(
    weekdays.flatMap((weekday, i) =>
      ["from", "until", "from2", "until2"].map((part) => [
        `days[${i}].${part}`,
        weekdayName(weekday),
      ]),
    ),
  ),
});
