import { presentHelp } from '../present/present-help';
import type { Action } from './press';

export const help: Action = ({ turn }) => Promise.resolve(presentHelp(turn));
