/** Sign-in, sign-up, and the patient's own account. */
export const account = {
  signIn: "Entrar",
  signOut: "Salir de la cuenta",
  forgot: "¿Olvidaste la contraseña?",
  newClinic: "¿Clínica nueva?",
  createClinic: "Crea tu clínica",
  enterEmail: "Escribe tu correo electrónico.",
  enterPassword: "Escribe tu contraseña.",
  noMatch: "El correo y la contraseña no son de ninguna cuenta. Revísalos e inténtalo otra vez.",
  /** Above the sign-in form, when a form came in after its writer's sign-in had ended. */
  held: {
    shown:
      "Tu acceso había terminado, así que lo que escribiste no se guardó. Entra: estará aquí otra vez para que lo mires y lo guardes.",
    tooLong:
      "Tu acceso había terminado, así que lo que escribiste no se guardó, y es demasiado largo para conservarlo hasta que entres. Vuelve y cópialo antes.",
  },
  signUp: {
    lead: "Puedes añadir pacientes enseguida. Los datos se quedan en este servidor.",
    name: "Tu nombre",
    enterName: "Escribe tu nombre.",
    clinicName: "Nombre de la clínica",
    enterClinicName: "Escribe el nombre de la clínica.",
    phone: "Teléfono de la clínica",
    phoneHelp: "Se muestra a los pacientes cuando les pedimos que llamen. Puede quedar vacío.",
    send: "Crear clínica",
    hasAccount: "Tengo una cuenta",
    taken: "Este correo ya tiene una cuenta. Entra, o usa otra dirección.",
  },
  me: {
    title: "Yo",
    zoneSaved: "Zona horaria guardada",
    saveZone: "Guardar zona horaria",
    lastLogs: "Tus últimos registros",
    name: "Nombre",
    physiotherapist: "Tu fisioterapeuta",
    clinic: "Clínica",
    wrong: "¿Hay algo mal aquí? Díselo a tu clínica.",
  },
};
