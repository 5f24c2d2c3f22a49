import { pages } from '@microsoft/teams-js';
import { useEffect } from 'react';
import { usePage } from '../shell/page-context';
import { startPage } from '../shell/start-page';

/** What somebody sees who adds the tab to a channel: there is nothing to choose, the team is the channel's own. */
function TeamConfig() {
  const { words } = usePage();
  const { team } = words;
  useEffect(() => {
    const contentUrl = new URL('/tab/team', window.location.origin).href;
    pages.config.registerOnSaveHandler((saving) => {
      pages.config
        .setConfig({ entityId: 'team-guests', contentUrl, suggestedDisplayName: team.tabName })
        .then(
          () => {
            saving.notifySuccess();
          },
          () => {
            saving.notifyFailure();
          },
        );
    });
    pages.config.setValidityState(true);
  }, [team.tabName]);
  return (
    <main className="board">
      <h1>{team.configHeading}</h1>
      <p>{team.configText}</p>
      <p>{team.configOwners}</p>
    </main>
  );
}

void startPage(<TeamConfig />);
