/** Sign-in, sign-up, and the patient's own account. */
export const account = {
  signIn: "Sign in",
  signOut: "Sign out",
  forgot: "Forgot password?",
  newClinic: "New clinic?",
  createClinic: "Create your clinic",
  enterEmail: "Enter your email address.",
  enterPassword: "Enter your password.",
  noMatch: "Email and password do not match an account. Check both and try again.",
  /** Above the sign-in form, when a form came in after its writer's sign-in had ended. */
  held: {
    shown:
      "You were signed out, so what you typed was not saved. Sign in: it will be here again, for you to look at and save.",
    tooLong:
      "You were signed out, so what you typed was not saved, and it is too long to keep until you have signed in. Go back to it and copy it first.",
  },
  signUp: {
    lead: "You can add patients right away. The data stays on this server.",
    name: "Your name",
    enterName: "Enter your name.",
    clinicName: "Clinic name",
    enterClinicName: "Enter the clinic's name.",
    phone: "Clinic phone",
    phoneHelp: "Patients see it where they are told to call you. It can be left empty.",
    send: "Create clinic",
    hasAccount: "I have an account",
    taken: "This email already has an account. Sign in, or use another address.",
  },
  me: {
    title: "Me",
    zoneSaved: "Time zone saved",
    saveZone: "Save time zone",
    lastLogs: "Your last logs",
    name: "Name",
    physiotherapist: "Your physiotherapist",
    clinic: "Clinic",
    wrong: "Is one of these wrong? Tell your clinic.",
  },
};
