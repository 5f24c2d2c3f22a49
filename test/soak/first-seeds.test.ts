import { describeSeeds } from './describe-seeds';

describeSeeds([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
