/** Sign-in, sign-up, and the patient's own account. */
export const account = {
  signIn: "Entrar",
  signOut: "Salir de la cuenta",
  forgot: "¿Olvidaste la contraseña?",
  newClinic: "¿Clínica nueva?",
  createClinic: "Crea tu clínica",
  enterEmail: "Escribe tu correo electrónico.",
  enterPassword: "Escribe tu contraseña.",
  noMatch: "El correo y la contraseña no coinciden. Míralos e inténtalo otra vez.",
  /** Above the sign-in form, when a form came in after its writer's sign-in had ended. */
  held: {
    shown:
      "Tu acceso terminó y lo que escribiste no se guardó. Entra: estará aquí otra vez. Míralo y guárdalo.",
    tooLong:
      "Tu acceso terminó y lo que escribiste no se guardó: es demasiado largo. Vuelve atrás y cópialo antes.",
  },
  signUp: {
    lead: "Añade pacientes enseguida. Los datos quedan en este servidor.",
    name: "Tu nombre",
    enterName: "Escribe tu nombre.",
    clinicName: "Nombre de la clínica",
    enterClinicName: "Escribe el nombre de la clínica.",
    phone: "Teléfono de la clínica",
    phoneHelp: "Se muestra donde pedimos llamar. Puede quedar vacío.",
    send: "Crear clínica",
    hasAccount: "Tengo una cuenta",
    taken: "Este correo ya tiene una cuenta. Entra, o usa otro.",
  },
  me: {
    title: "Yo",
    zoneSaved: "Zona horaria guardada",
    saveZone: "Guardar zona horaria",
    lastLogs: "Tus últimos registros",
    name: "Nombre",
    physiotherapist: "Tu fisioterapeuta",
    clinic: "Clínica",
    wrong: "¿Hay algo mal? Díselo a tu clínica.",
  },
};
