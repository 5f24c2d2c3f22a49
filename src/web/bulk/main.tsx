import { startPage } from '../shell/start-page';
import { BulkPage } from './bulk-page';

void startPage(<BulkPage />);
