/** Container images as a source. */
export { imageSource } from './image';
export type { ImageOptions } from './image';
