import { helpPages } from '../help-pages';
import type { HelpSentences } from '../help-sentences';

export const help: HelpSentences = {
  heading: 'Help',
  commandsHeading: 'Wat je kunt schrijven',
  commands: [
    { command: 'uitnodigen', does: 'opent het formulier' },
    { command: 'nodig ann@fabrikam.com uit voor Project Falcon', does: 'gaat meteen naar de controle' },
    {
      command: 'ann@fabrikam.com; bob@adatum.com',
      does: 'opent het formulier, ingevuld. Je kunt ook een lijst als .xlsx, .csv of tekst toevoegen: tot 5 MB en 20.000 rijen',
    },
    { command: 'status', does: 'toont je gasten' },
    { command: 'taal en', does: 'laat me Engels spreken' },
    { command: 'afmelden', does: 'beëindigt je aanmelding' },
    { command: 'help', does: 'toont dit' },
  ],
  topics: [
    {
      heading: 'Wat is een gastaccount?',
      text: 'Een account in de adreslijst van je organisatie voor iemand van buiten. Gasten melden zich aan met hun eigen account en komen alleen in dat waaraan ze zijn toegevoegd.',
      page: { title: 'Microsoft over gastaccounts', url: helpPages.guestAccount },
    },
    {
      heading: 'Hoe accepteert een gast?',
      text: 'De gast opent de link uit de e-mail of van jou, meldt zich aan met een eigen account of met een code per mail, en gaat akkoord met wat je organisatie vraagt. Tot die tijd staat er dat de gast nog niet heeft geaccepteerd.',
      page: { title: 'Microsoft over het accepteren van een uitnodiging', url: helpPages.redemption },
    },
    {
      heading: 'Wat kost een gast?',
      text: 'Microsoft telt de gasten die zich in een maand aanmelden. In het basisaanbod zijn de eerste 50.000 daarvan gratis.',
      page: { title: 'Microsoft over de prijzen', url: helpPages.costs },
    },
    {
      heading: 'Wat kunnen eigenaren zelf?',
      text: 'Eigenaren kunnen gasten toevoegen aan hun eigen groepen en teams, en zo aan de apps waar die toegang toe geven. Ik doe dat met jouw eigen rechten, nooit met meer.',
      page: { title: 'Microsoft over gasten uitnodigen voor een app', url: helpPages.selfService },
    },
    {
      heading: 'Waarvoor is een beheerder nodig?',
      text: 'Voor het verwijderen, herstellen of deblokkeren van een gastaccount, voor de vraag wie mag uitnodigen en uit welke organisaties gasten mogen komen, en voor beschermde groepen.',
      page: { title: 'Microsoft over de instellingen voor gasten', url: helpPages.administrator },
    },
  ],
};
