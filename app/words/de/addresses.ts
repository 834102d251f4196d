/** Whose an address is: sign-up, the first owner, and another address; said on the server, in finished sentences. */
export const addresses = {
  signIn: "Anmelden",
  reset: "Neues Passwort wählen",
  signUp: {
    sent: {
      title: "Sehen Sie in Ihre Mails",
      lead: (hours: number) =>
        `Wir haben Ihnen einen Link gemailt. Öffnen Sie ihn innerhalb von ${hours} Stunden, und geben Sie das Passwort ein, das Sie gerade gewählt haben: Dann ist Ihre Praxis da.`,
      more: "Nichts da? Sehen Sie im Spam-Ordner nach, oder prüfen Sie die Adresse, und versuchen Sie es noch einmal.",
      again: "Noch einmal versuchen",
    },
    closed: {
      title: "Hier kann man sich nicht neu anmelden",
      lead: "Fragen Sie, wer diesen Server betreibt. Ist Ihre Praxis schon hier, bitten Sie sie um eine Einladung.",
    },
    /** The page of the mailed link. */
    open: {
      title: "Praxis anlegen",
      lead: "Geben Sie das Passwort ein, das Sie gewählt haben, als Sie die Praxis angefragt haben. Waren Sie das nicht, tun Sie nichts.",
      password: "Das Passwort, das Sie gewählt haben",
      send: "Praxis anlegen",
      wrong:
        "Das ist nicht das Passwort, mit dem die Praxis angefragt wurde. Prüfen Sie es, und versuchen Sie es noch einmal.",
    },
    used: {
      title: "Dieser Link wurde benutzt",
      lead: "Ihre Praxis ist da. Melden Sie sich an.",
    },
    taken: {
      title: "Zu dieser Adresse gibt es ein Konto",
      lead: "Es entstand mit einem anderen Link. Melden Sie sich mit dem Passwort von damals an, oder wählen Sie ein neues.",
    },
    ended: {
      title: "Dieser Link ist abgelaufen",
      lead: "Fragen Sie Ihre Praxis noch einmal an; Sie bekommen einen neuen Link.",
      again: "Praxis anlegen",
    },
    further: {
      title: "Noch eine Praxis",
      lead: "Sie gehört Ihnen, und Sie behalten Ihr Konto. Ihre Orte bleiben getrennt.",
      password: "Ihr Passwort",
      enterPassword: "Geben Sie Ihr Passwort ein.",
      wrong: "Das ist nicht Ihr Passwort. Prüfen Sie es, und versuchen Sie es noch einmal.",
    },
    unproved: {
      title: "Bestätigen Sie zuerst Ihre Adresse",
      lead: "Für eine weitere Praxis muss bestätigt sein, dass die Adresse Ihnen gehört. In Ihrem Profil gibt es einen Knopf, der Ihnen einen Link mailt.",
      back: "Weiter",
    },
    first: {
      title: "Die erste Praxis",
      lead: "Dieser Link gilt einmal. Er legt die erste Praxis auf diesem Server an, und Sie leiten sie.",
      gone: {
        title: "Dieser Link ist abgelaufen",
        lead: "Er wurde benutzt, ist älter als eine Stunde, oder ein späterer Start hat ihn ersetzt. Solange es keine Praxis gibt, zeigt jeder Start des Servers einen neuen.",
      },
    },
  },
  email: {
    title: "Adresse zum Anmelden",
    with: (email: string) => `Sie melden sich mit ${email} an.`,
    none: "Ihr Konto hat keine Adresse: Jemand anders hat bestätigt, dass die bisherige ihm oder ihr gehört. Geben Sie eine an, die Ihnen gehört.",
    unproved: "Es ist noch nicht bestätigt, dass diese Adresse Ihnen gehört.",
    prove: "Adresse bestätigen: Link mailen",
    noMail:
      "Dieser Server kann keine Mails senden. Wer ihn betreibt, findet die Links im Ausgangsordner und kann Ihnen Ihren geben. Eine unbestätigte Adresse funktioniert trotzdem, bis jemand bestätigt, dass sie ihm oder ihr gehört.",
    open: "Andere Adresse nehmen",
    lead: "Wir mailen je einen Link an die bisherige und an die neue Adresse. Sie wechselt, wenn Sie beide geöffnet haben.",
    leadOfUnproved:
      "Wir mailen einen Link an die neue Adresse. Sie wechselt, wenn Sie ihn geöffnet haben.",
    newEmail: "Neue Adresse",
    password: "Ihr Passwort",
    enterPassword: "Geben Sie Ihr Passwort ein.",
    wrong: "Das ist nicht Ihr Passwort. Prüfen Sie es, und versuchen Sie es noch einmal.",
    same: "Mit dieser Adresse melden Sie sich schon an.",
    send: "Links mailen",
    lost: {
      patient:
        "Unter der bisherigen Adresse erreicht Sie keine Mail? Bitten Sie Ihre Praxis, Ihren Zugang zurückzunehmen und Sie neu einzuladen.",
      staff:
        "Unter der bisherigen Adresse erreicht Sie keine Mail? Fragen Sie die Leitung Ihrer Praxis.",
    },
    asked: "Sehen Sie in Ihre Mails: Öffnen Sie den Link, den wir gesendet haben.",
    askedBoth:
      "Sehen Sie in die Mails beider Adressen: Öffnen Sie die Links, die wir gesendet haben.",
    link: {
      title: "Eine andere Adresse für Supple",
      new: {
        lead: "Jemand, der sich bei Supple anmeldet, möchte ab jetzt diese Adresse nehmen. Sind Sie das?",
        send: "Ja, diese Adresse nehmen",
      },
      proof: {
        title: "Ist das Ihre Adresse?",
        lead: "Jemand meldet sich mit dieser Adresse bei Supple an. Sind Sie das?",
        send: "Ja, sie gehört mir",
        done: "Ihre Adresse ist bestätigt.",
      },
      old: {
        lead: "Jemand möchte sich ab jetzt mit einer anderen Adresse bei Ihrem Konto anmelden und nicht mehr mit dieser. Sind Sie das?",
        send: "Ja, ändern",
        refuse: "Das war ich nicht",
      },
      not: "Wenn nicht, schließen Sie diese Seite: Nichts ändert sich.",
      waiting: {
        title: "Ein Link fehlt noch",
        lead: "Diese Adresse hat geantwortet. Öffnen Sie auch den Link in der Mail der anderen.",
      },
      done: {
        title: "Fertig",
        lead: "Die neue Adresse gilt. Ab jetzt melden Sie sich mit ihr an.",
      },
      ended: {
        title: "Dieser Link ist abgelaufen",
        lead: "Er wurde zurückgenommen, durch einen neueren ersetzt oder ist älter als einen Tag. Die Adresse ist, wie sie war.",
      },
      stopped: {
        title: "Es wurde gestoppt",
        lead: "Die Adresse bleibt, wie sie ist, und alle wurden aus Ihrem Konto abgemeldet. Wer das wollte, kennt Ihr Passwort: Wählen Sie jetzt ein neues.",
      },
    },
  },
};
