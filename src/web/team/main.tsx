import { usePage } from '../shell/page-context';
import { Notice } from '../shell/notice';
import { startPage } from '../shell/start-page';
import { TeamPage } from './team-page';

function Team() {
  const { words, place } = usePage();
  if (place.teamGroupId === null) {
    return <Notice heading={words.team.noTeamHeading} text={words.team.noTeam} />;
  }
  return <TeamPage groupId={place.teamGroupId} />;
}

void startPage(<Team />);
