import type { ActionWordsByAction } from '../../../domain/tab/action-words';

export const actions: ActionWordsByAction = {
  resend: {
    label: 'E-mail opnieuw sturen',
    heading: 'De e-mail opnieuw sturen aan 1 gast?',
    headingMany: 'De e-mail opnieuw sturen aan {guests} gasten?',
    text: 'Microsoft wordt gevraagd de uitnodiging nog eens te sturen, met een nieuwe link. Jij krijgt die link ook: sommige gasten die Microsoft al kent, krijgen geen tweede e-mail.',
    warning:
      'De oude link werkt meteen niet meer, ook niet in de eerste e-mail. Een e-mail is niet terug te nemen.',
    confirm: 'Opnieuw sturen',
  },
  newLink: {
    label: 'Nieuwe link',
    heading: 'Een nieuwe link maken voor 1 gast?',
    headingMany: 'Nieuwe links maken voor {guests} gasten?',
    text: 'Voor elke gast komt er een nieuwe uitnodigingslink. Er gaat geen e-mail uit: je geeft de link zelf door.',
    warning: 'Een oude link werkt meteen niet meer, ook niet voor een gast die hem net gebruikt.',
    confirm: 'Nieuwe link maken',
  },
  remove: {
    label: 'Verwijderen',
    heading: '1 gast eruit halen?',
    headingMany: '{guests} gasten eruit halen?',
    text: 'Ze gaan uit de groep, het team of de app waaraan ze zijn toegevoegd.',
    warning:
      'Een verstuurde uitnodiging blijft verstuurd, en een gastaccount blijft bestaan: dat kan alleen een beheerder verwijderen.',
    confirm: 'Eruit halen',
  },
  retry: {
    label: 'Mislukte opnieuw',
    heading: 'Opnieuw proberen voor 1 gast?',
    headingMany: 'Opnieuw proberen voor {guests} gasten?',
    text: 'Wat mislukte, wordt nog één keer geprobeerd. Wie al is uitgenodigd, wordt niet nog eens uitgenodigd.',
    warning: 'Wie nog niet is uitgenodigd, krijgt de uitnodiging per e-mail, en die is niet terug te nemen.',
    confirm: 'Opnieuw proberen',
  },
  undo: {
    label: 'Terugdraaien',
    heading: 'Terugdraaien wat voor 1 gast is gedaan?',
    headingMany: 'Terugdraaien wat voor {guests} gasten is gedaan?',
    text: 'Alles wat deze lijsten toevoegden, wordt teruggenomen, in de volgorde waarin dat kan.',
    warning:
      'Een verstuurde uitnodiging blijft verstuurd, en een gastaccount blijft bestaan: dat kan alleen een beheerder verwijderen.',
    confirm: 'Terugdraaien',
  },
};
