/* global microsoftTeams, document, fetch */
'use strict';

const at = (id) => document.getElementById(id);
let page = 0;

function setTheme(theme) {
  document.documentElement.dataset.theme = theme === 'dark' || theme === 'contrast' ? theme : 'default';
}

function say(heading, text, again) {
  at('heading').textContent = heading;
  at('text').textContent = text;
  at('again').hidden = again === undefined;
  at('again').textContent = again ?? '';
}

function cell(text, small) {
  const element = document.createElement('td');
  element.textContent = text;
  if (small) {
    const line = document.createElement('small');
    line.textContent = small;
    element.append(line);
  }
  return element;
}

function show({ locale, words, total, offset, guests }) {
  document.documentElement.lang = locale;
  say(words.heading, guests.length === 0 ? words.none : '');
  at('columns').replaceChildren(
    ...[words.guest, words.target, words.state].map((text) => {
      const head = document.createElement('th');
      head.scope = 'col';
      head.textContent = text;
      return head;
    }),
  );
  at('rows').replaceChildren(
    ...guests.map(({ name, address, target, state, since }) => {
      const row = document.createElement('tr');
      row.append(cell(name, name === address ? '' : address), cell(target), cell(state, since));
      return row;
    }),
  );
  at('guests').hidden = guests.length === 0;
  at('newer').textContent = words.newer;
  at('older').textContent = words.older;
  at('newer').disabled = offset === 0;
  at('older').disabled = offset + guests.length >= total;
  at('pages').hidden = total <= guests.length;
}

async function load() {
  at('again').hidden = true;
  const token = await microsoftTeams.authentication.getAuthToken();
  const response = await fetch(`/api/tab/guests?page=${page}`, {
    // The language of Teams, which need not be the browser's.
    headers: { authorization: `Bearer ${token}`, 'accept-language': document.documentElement.lang },
  });
  const answer = await response.json();
  if (response.ok) return show(answer);
  document.documentElement.lang = answer.locale;
  say(answer.heading, answer.text, answer.locale === 'nl' ? 'Opnieuw proberen' : 'Try again');
}

const reload = () =>
  load().catch(() => {
    const isDutch = document.documentElement.lang === 'nl';
    say(
      isDutch ? 'De gasten konden niet worden opgehaald' : 'Your guests could not be fetched',
      isDutch ? 'Probeer het over een minuut opnieuw.' : 'Please try again in a minute.',
      isDutch ? 'Opnieuw proberen' : 'Try again',
    );
  });

async function start() {
  await microsoftTeams.app.initialize();
  const { app } = await microsoftTeams.app.getContext();
  document.documentElement.lang = /^nl\b/i.test(app.locale) ? 'nl' : 'en';
  setTheme(app.theme);
  microsoftTeams.app.registerOnThemeChangeHandler(setTheme);
  at('again').addEventListener('click', reload);
  at('newer').addEventListener('click', () => ((page -= 1), reload()));
  at('older').addEventListener('click', () => ((page += 1), reload()));
  await reload();
}

start().catch(() => say('Guestlist', 'Open this page as a tab in Microsoft Teams.'));
