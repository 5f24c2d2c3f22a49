import type { GetInWords } from './get-in-words';

export const de: GetInWords = {
  greeting: (guest) => `Guten Tag ${guest},`,
  openings: {
    putRightHere: ({ organisation }) =>
      `Das liegt nicht an Ihnen: Bei ${organisation} muss zuerst etwas in Ordnung gebracht werden. Ich melde mich, sobald es so weit ist. Danach kommen Sie so hinein:`,
    notAcceptedYet: () => 'Ihre Einladung ist noch offen. Bitte nehmen Sie sie so an:',
    acceptedAlready: () =>
      'Sie haben die Einladung schon angenommen, ihr Link wird nicht mehr gebraucht. Ab jetzt kommen Sie so hinein:',
    noMail: () => 'Die E-Mail, die nicht ankam, brauchen Sie nicht. Bitte gehen Sie stattdessen so vor:',
    linkEnded: () => 'Der Link, den Sie haben, ist vielleicht veraltet. Bitte verwenden Sie nur diesen:',
    wrongAccount: ({ address }) =>
      `Die Seite hat ein anderes Konto von Ihnen genommen. Eingeladen ist nur ${address}. Bitte versuchen Sie es noch einmal so:`,
    theirOrganisationBlocks: ({ organisation, code }) =>
      `Ihre eigene Organisation erlaubt nicht, dass ihre Leute bei ${organisation} zu Gast sind. Bitte bitten Sie Ihre IT-Abteilung, das zu erlauben: in Microsoft Entra, mandantenübergreifende Zugriffseinstellungen, ausgehender Zugriff, B2B-Zusammenarbeit${code === null ? '' : ` (Fehler AADSTS${code})`}. Danach kommen Sie so hinein:`,
    takesTime: () =>
      'Alles ist eingerichtet und braucht nur Zeit, höchstens einige Stunden. Bitte melden Sie sich ab und versuchen Sie es dann so:',
    extraSteps: ({ organisation }) =>
      `${organisation} verlangt bei der Anmeldung noch einen Schritt, zum Beispiel einen Code auf Ihrem Telefon oder Nutzungsbedingungen. Bitte versuchen Sie es noch einmal und schließen Sie ihn ab:`,
    permissionsDeclined: () =>
      'Die letzte Seite der Einladung wurde abgelehnt. Bitte öffnen Sie den Link noch einmal und wählen Sie dort Akzeptieren:',
    ownPassword: () =>
      'Die Anmeldung an Ihrem eigenen Konto ist misslungen: Das Kennwort ist falsch oder abgelaufen, oder es waren zu viele Versuche. Ihre eigene Organisation oder der Anbieter Ihrer Adresse kann es zurücksetzen. Danach kommen Sie so hinein:',
    ownAccountDisabled: () =>
      'Ihr eigenes Konto ist offenbar abgeschaltet. Bitte lassen Sie es von Ihrer eigenen IT-Abteilung wieder einschalten. Danach kommen Sie so hinein:',
    unknown: () => 'Bitte versuchen Sie es noch einmal, genau so:',
  },
  steps: ({ address, organisation, link }) => [
    link,
    `Öffnen Sie das in einem privaten Fenster Ihres Browsers, damit kein anderes Konto im Weg ist, und melden Sie sich mit ${address} an, mit keiner anderen Adresse.`,
    'Sie melden sich mit Ihrem eigenen Konto an oder, wenn es keines gibt, mit einem Code, der per E-Mail an diese Adresse kommt.',
    `Eine Seite namens Berechtigungen überprüfen fragt vielleicht, ob ${organisation} Ihren Namen und Ihre Adresse sehen darf: Wählen Sie Akzeptieren. Vielleicht wird auch ein Code auf Ihrem Telefon verlangt oder die Zustimmung zu Nutzungsbedingungen.`,
    `Wählen Sie danach in Microsoft Teams oben rechts unter Ihrem Bild ${organisation} aus.`,
  ],
};
