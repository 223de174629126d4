import { startedBy } from '../store';
import bitwarden from './bitwarden';

/** `bws run` fills the environment of the program that it starts: no client in it. */
export default startedBy('bws run', bitwarden);
