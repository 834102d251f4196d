import type { ExtraKind, ReminderKind } from "~/domain/reminders/plan";

/** @param name first name; "" where there is none */
const hello = (name: string) => (name === "" ? "Hello" : `Hello ${name}`);

const extras: Record<ExtraKind, { label: string; help: string }> = {
  morning: { label: "Ask in the morning after", help: "At 8:00, only after a session." },
  message: { label: "When a message waits", help: "On your phone. By email we tell you anyway." },
  measure: { label: "When questions wait", help: "At 10:00, twice at most." },
  desk: { label: "Breaks at a desk", help: "From Monday to Friday, on your phone." },
  week: {
    label: "Your week, by email",
    help: "On Sunday at 17:00. It says that your week is ready.",
  },
};

const onPhone: Record<ReminderKind, string> = {
  session: "A reminder",
  second: "A reminder",
  morning: "A reminder",
  measure: "A reminder",
  week: "Your week is ready to look at",
  message: "A message waits",
  desk: "Time for a short break",
};

/** Reminders of the patient's: the page, what a locked phone shows, and mails. Said on the server, in finished sentences. */
export const reminders = {
  title: "Reminders",
  back: "Me",
  /** The way to the page. */
  link: "Reminders",
  saved: "Reminders saved",
  save: "Save reminders",
  /** Beside a switch. */
  states: { on: "On", off: "Off" },
  cue: {
    title: "When does it fit?",
    lead: "After something you do anyway.",
    label: "I do my stretches",
    none: "Not decided yet",
    own: "In your own words",
    ownHelp: "Such as: after feeding the cat.",
    options: {
      teeth: "After brushing my teeth",
      coffee: "After my morning coffee",
      lunch: "After lunch",
      work: "After work",
      shower: "After my shower",
      screen: "Before I watch something",
      bed: "Before I go to bed",
      own: "After something else",
    },
  },
  session: {
    title: "Remind me",
    on: "Remind me of my sessions",
    days: "On these days",
    daysHelp: "Choose none: then every day on which a session is due.",
    at: "Time",
    second: "Once more, if nothing is logged",
    secondHelp: "At most one second reminder a day. It can be left empty.",
    shows: (text: string) => `The phone shows: “${text}”`,
    done: "Once you have logged the session, nothing comes.",
  },
  ways: {
    title: "Where",
    push: "On my phone",
    pushHelp: "On each phone or computer where you allow it, below.",
    email: "By email",
    emailHelp: (address: string) => `To ${address}`,
  },
  also: "Tell me also",
  extras,
  desk: {
    from: "First hour at the desk",
    until: "Last hour",
    minutes: "Minutes between breaks",
  },
  quiet: {
    title: "Quiet time",
    lead: "Between these times nothing comes to a phone, and no reminder by email. An email about a message still comes.",
    from: "From",
    until: "Until",
  },
  away: {
    title: "Pause everything",
    lead: "On holiday, or ill: choose until when.",
    until: (date: string) => `Nothing comes: you are away until ${date}.`,
  },
  phone: {
    title: "This phone",
    needsScripts: "This part needs scripts, which are off in this browser.",
    off: "This server sends nothing to phones. Email works.",
    cannot:
      "This browser cannot show reminders. On an iPhone, add Supple to your home screen first.",
    blockedTitle: "This phone blocks our reminders.",
    blocked: "Allow Supple in the phone's Settings, under Notifications. Then come back here.",
    allow: "Allow on this phone",
    allowed: "Reminders can come to this phone.",
    stop: "Stop on this phone",
    failed: "The phone did not answer. Try again later.",
    asking: "One moment …",
    listTitle: "Where reminders can come",
    unknown: "A phone or computer",
    since: (date: string) => `Since ${date}`,
    none: "No phone is allowed at present, so nothing comes to one. Allow this one, or choose email.",
    noAnswer: "The last reminder did not arrive.",
    remove: "Remove",
    removeOf: (device: string) => `Remove ${device}`,
    refused: "This browser's push service is not one that this clinic's server sends to.",
  },
  calendar: {
    title: "In your calendar",
    lead: "A calendar can read when sessions are due. It shows “Stretches”, and nothing else.",
    event: "Stretches",
    make: "Make an address",
    again: "Make a new address",
    againHelp: "The one before stops working.",
    made: "Here is the address",
    madeHelp:
      "Copy it now, it is shown once. In your calendar choose “Add by address”, or “Subscribe”. Whoever has it can read the dates.",
    label: "Address of the calendar",
    copy: "Copy",
    copied: "Copied",
    since: (date: string) => `An address is in use since ${date}.`,
    read: (date: string) => `A calendar read it last on ${date}.`,
    end: "Stop the address",
  },
  errors: {
    time: "Choose a time.",
    quiet: "This lies in your quiet time.",
    second: "Choose a later time than the first one.",
    way: "Choose at least one: phone or email.",
    phone: "Breaks and messages come to a phone: choose it here.",
    noPush: "This server sends nothing to phones. Choose email, and leave out breaks and messages.",
    own: "Say it in your own words, or choose something else.",
    desk: "Choose when you begin and end at the desk, the end later than the beginning.",
    minutes: (min: number, max: number) => `Choose ${min} to ${max} minutes.`,
  },
  /** Where the link in a mail leads. */
  off: {
    title: "Turn off mails?",
    lead: "Then no reminder and no weekly mail comes to your mailbox. What your clinic writes to you still does.",
    send: "Turn off",
    doneTitle: "Mails are off",
    done: "No more reminders come by email. You can turn them on again under “Me”, “Reminders”.",
  },
  /** What a locked phone shows: no health word, no name. */
  push: { title: "Supple", texts: onPhone },
  mail: {
    subject: "A reminder from Supple",
    text: (name: string, address: string, off: string) => `${hello(name)},

this is the reminder that you asked for:

${address}

You do not want these mails? Turn them off here:

${off}
`,
    weekSubject: "Your week on Supple",
    weekText: (name: string, address: string, off: string) => `${hello(name)},

your week is ready to look at:

${address}

You do not want these mails? Turn them off here:

${off}
`,
  },
};
