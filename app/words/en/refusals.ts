/** Said in plain text where no page is drawn: by the server before any page is asked, and by addresses that are none. */
export const refusals = {
  server: {
    address: "This address cannot be read. Check it, or start again from the first page.",
    noLength: "The request must say how long it is (Content-Length).",
    tooLong: "This is more than can be sent at once (1 MB). Shorten it and send it again.",
    tooManyFields: "This address asks for too much at once. Start again from the first page.",
    foreignForm:
      "This form was not sent from Supple's own pages, so nothing was changed. Open Supple again and repeat what you did.",
    noFile: "There is no such file. Load the page again.",
    notOpen: "Supple is starting or stopping. Try again in a moment.",
    unexpected: "Something went wrong on our side. Try again in a moment.",
  },
  /** The database is away or busy. */
  unavailable: "Supple cannot reach its records right now. Try again in a few seconds.",
  unreadableForm: "This form cannot be read, so nothing was changed. Load the page again.",
  unreadableLog:
    "The clinic’s program cannot read this log. Log it again on its page, or tell your clinic.",
  noPatient: "Patient not found",
  noDemo: "Demo clinic not found",
  /** Why an export was refused; the field's name comes first. */
  exportDates: {
    from: "from: write a date as YYYY-MM-DD.",
    to: "to: write a date as YYYY-MM-DD.",
    "to-before-from": "to: this date lies before the first one.",
  },
};
