import { startedBy } from '../store';
import onePassword from './1password';

/** `op run` replaces the references in `.env`: no client in the program, and the account that is signed in. */
export default startedBy('op run', onePassword);
