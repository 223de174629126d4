/** Archives: what is in them, and where unpacking stops. */
export { archivePieces } from './archive';
export type { Outer } from './archive';
export { headLength, kindOf } from './kind';
export { defaultLimits } from './limits';
export { archivesAmong, unpacked } from './unpacked';
