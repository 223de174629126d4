import { startedBy } from '../store';
import infisical from './infisical';

/** `infisical run` fills the environment of the program that it starts: no client in it. */
export default startedBy('infisical run', infisical);
