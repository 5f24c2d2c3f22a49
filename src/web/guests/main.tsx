import { startPage } from '../shell/start-page';
import { GuestsPage } from './guests-page';

void startPage(<GuestsPage />);
