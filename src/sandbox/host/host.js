/* global document, window, location, fetch, URL, URLSearchParams */
import { createDialogs } from './host-dialog.js';

// What a host of teams-js pages does, as far as Guestlist's pages ask for it. The library in the frames is the real one.
const at = (id) => document.getElementById(id);
const settings = JSON.parse(document.body.dataset.settings);
const chosen = new URL(location.href).searchParams;
const tab = at('tab');
const dialogs = createDialogs(at('dialog'), at('dialog-frame'), at('dialog-title'));

for (const name of settings.people) at('person').add(new window.Option(name.label, name.value));
for (const { id, displayName } of settings.teams) at('team').add(new window.Option(displayName, id));
at('team-label').hidden = settings.teams.length === 0;
for (const name of ['page', 'person', 'team', 'theme', 'locale', 'width']) {
  if (chosen.has(name)) at(name).value = chosen.get(name);
}

const FRAME_CONTEXTS = { guests: 'content', bulk: 'content', team: 'content', 'team-config': 'settings' };
const isDialog = (source) => source === at('dialog-frame').contentWindow;

const SUPPORTS = {
  dialog: { url: { parentCommunication: {} } },
  pages: { config: {}, tabs: {} },
};

function context() {
  const page = at('page').value;
  const inTeam = page === 'team' || page === 'team-config';
  return {
    theme: at('theme').value,
    locale: at('locale').value,
    entityId: page,
    subEntityId: chosen.get('guest') ?? '',
    hostName: 'Teams',
    ...(inTeam ? { groupId: at('team').value, teamId: `19:${at('team').value}@thread.tacv2` } : {}),
  };
}

const answers = {
  initialize: (_args, source) => [
    isDialog(source) ? 'task' : FRAME_CONTEXTS[at('page').value],
    'web',
    JSON.stringify({ apiVersion: 4, isLegacyTeams: false, supports: SUPPORTS }),
    '2.58.0',
  ],
  getContext: () => [context()],
  'authentication.getAuthToken': async () => {
    if (chosen.get('signedOut') === 'yes') return [false, 'CancelledByUser'];
    const response = await fetch(`/sandbox/tab-token?user=${encodeURIComponent(at('person').value)}`);
    return response.ok ? [true, (await response.json()).token] : [false, 'CancelledByUser'];
  },
  'tasks.startTask': ([info]) => dialogs.open(info),
  'tasks.completeTask': ([result]) => {
    dialogs.close(result);
  },
  'settings.setValidityState': ([isValid]) => {
    at('save').disabled = !isValid;
  },
  'settings.setSettings': ([config]) => {
    say(`The tab is called "${config.suggestedDisplayName}" and shows ${config.contentUrl}`);
    return [true];
  },
  'settings.save.success': () => {
    at('page').value = 'team';
    show();
  },
  'settings.save.failure': () => say('The tab was not added.'),
  executeDeepLink: ([link]) => {
    say(`Opened ${link}`);
    return [true];
  },
};

window.addEventListener('message', async ({ data, source, origin }) => {
  if (origin !== location.origin || !(data?.func in answers)) return;
  const args = await answers[data.func](data.args ?? [], source);
  if (args !== undefined) source.postMessage({ id: data.id, uuid: data.uuid, args }, origin);
});

function tellFrames(func, ...args) {
  for (const frame of [tab, at('dialog-frame')])
    frame.contentWindow?.postMessage({ func, args }, location.origin);
}

function say(text) {
  at('said').textContent = text;
}

/** What the chat's link to a list names. */
function listChosen() {
  const named = ['list', 'draft'].filter((name) => chosen.has(name));
  return new URLSearchParams(named.map((name) => [name, chosen.get(name)]));
}

function show() {
  const page = at('page').value;
  at('save').hidden = page !== 'team-config';
  at('save').disabled = true;
  tab.src = page === 'bulk' ? `/tab/bulk?${listChosen()}` : `/tab/${page}`;
}

at('theme').addEventListener('change', () => {
  document.body.dataset.theme = at('theme').value;
  tellFrames('themeChange', at('theme').value);
});
at('width').addEventListener('change', () => {
  document.body.dataset.width = at('width').value;
});
for (const name of ['page', 'person', 'team', 'locale']) at(name).addEventListener('change', show);
at('save').addEventListener('click', () => tellFrames('settings.save', {}));
at('dialog-close').addEventListener('click', () => dialogs.close());
document.body.dataset.theme = at('theme').value;
document.body.dataset.width = at('width').value;
show();
